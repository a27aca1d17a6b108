// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/rounded_bars.h"

#include <algorithm>

namespace shardscope::ui {

namespace {

constexpr double kRadius = 3;

QPainterPath roundedOnTop(const QRectF& rect) {
    const double radius = std::min({kRadius, rect.width() / 2, rect.height()});
    QPainterPath path;
    path.moveTo(rect.bottomLeft());
    path.lineTo(rect.left(), rect.top() + radius);
    path.quadTo(rect.topLeft(), QPointF(rect.left() + radius, rect.top()));
    path.lineTo(rect.right() - radius, rect.top());
    path.quadTo(rect.topRight(), QPointF(rect.right(), rect.top() + radius));
    path.lineTo(rect.bottomRight());
    path.closeSubpath();
    return path;
}

} // namespace

bool RoundedBars::isTop(double key) const {
    for (const QCPBars* above = barAbove(); above != nullptr; above = above->barAbove()) {
        const auto at = above->data()->findBegin(key, false);
        if (at != above->data()->constEnd() && qFuzzyCompare(at->key, key) && at->value > 0) {
            return false;
        }
    }
    return true;
}

void RoundedBars::draw(QCPPainter* painter) {
    if (mDataContainer->isEmpty()) {
        return;
    }
    QCPBarsDataContainer::const_iterator begin;
    QCPBarsDataContainer::const_iterator end;
    getVisibleDataBounds(begin, end);
    applyFillAntialiasingHint(painter);
    painter->setPen(Qt::NoPen);
    for (auto it = begin; it != end; ++it) {
        if (it->value <= 0) {
            continue;
        }
        const QRectF rect = getBarRect(it->key, it->value).normalized();
        QColor color = mBrush.color();
        color.setAlphaF(static_cast<float>(m_opacity ? m_opacity(it->key) : 1.0));
        painter->setBrush(color);
        if (isTop(it->key)) {
            painter->drawPath(roundedOnTop(rect));
        } else {
            painter->drawRect(rect);
        }
    }
}

} // namespace shardscope::ui
