// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

class QPainter;
class QWidget;

namespace shardscope::ui {

enum class PictureFormat { Png, Svg, Pdf };

/// Draws the widget as it looks, in lines and letters instead of pixels, its top left at (0, 0).
void drawVector(QPainter& painter, QWidget& widget);

/// Saves the widget as it looks. PNG has twice the pixels of the screen; SVG and PDF are drawn
/// with lines and letters. An existing file is replaced only when all of it could be written.
[[nodiscard]] base::Result<void> savePicture(QWidget& widget, const QString& path,
                                             PictureFormat format);

} // namespace shardscope::ui
