// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/painting.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace shardscope::ui {

void drawIcon(QPainter& painter, Icon icon, Tint tint, const QRect& rect, const Theme& theme) {
    const double scale = painter.device()->devicePixelRatioF();
    painter.drawPixmap(rect.topLeft(),
                       iconPixmap(icon, tint, std::min(rect.width(), rect.height()), scale, theme));
}

void drawHotTriangle(QPainter& painter, const QRectF& rect, const QColor& color) {
    const double side = std::min(rect.width(), rect.height());
    const QPointF center = rect.center();
    QPainterPath path;
    path.moveTo(center.x(), center.y() - side * 0.42);
    path.lineTo(center.x() + side * 0.46, center.y() + side * 0.38);
    path.lineTo(center.x() - side * 0.46, center.y() + side * 0.38);
    path.closeSubpath();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // A pen of the same colour rounds the corners.
    painter.setPen(QPen(color, side * 0.12, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(color);
    painter.drawPath(path);
    painter.restore();
}

void drawFocusRing(QPainter& painter, const QRectF& rect, double radius, const Theme& theme) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(0.75, 0.75, -0.75, -0.75), radius, radius);
    painter.restore();
}

void drawShadow(QPainter& painter, const QRectF& rect, double radius, const Theme& theme) {
    constexpr int kLayers = 8;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int layer = kLayers; layer > 0; --layer) {
        painter.setBrush(QColor(0, 0, 0, theme.dark ? 14 : 6));
        painter.drawRoundedRect(rect.adjusted(-layer, -layer + 2, layer, layer + 2), radius + layer,
                                radius + layer);
    }
    painter.restore();
}

} // namespace shardscope::ui
