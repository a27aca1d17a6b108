// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QRectF>

class QColor;
class QPainter;

namespace shardscope::ui {

struct Theme;

/// An icon drawn crisply at the painter's scale.
void drawIcon(QPainter& painter, Icon icon, Tint tint, const QRect& rect, const Theme& theme);

/// The small filled triangle that means "over the limit" wherever there is no room for words.
void drawHotTriangle(QPainter& painter, const QRectF& rect, const QColor& color);

/// A frame around what has the keyboard focus.
void drawFocusRing(QPainter& painter, const QRectF& rect, double radius, const Theme& theme);

/// A soft shadow around a raised card, without a graphics effect (those blur text when scaled).
void drawShadow(QPainter& painter, const QRectF& rect, double radius, const Theme& theme);

} // namespace shardscope::ui
