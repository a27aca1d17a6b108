// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heat_geometry.h"

#include <algorithm>

namespace shardscope::ui {

QRectF HeatGeometry::cell(HeatCell at) const {
    return {grid.left() + at.column * columnWidth(), grid.top() + at.row * rowHeight(),
            columnWidth(), rowHeight()};
}

QRectF HeatGeometry::rowLabel(int row) const {
    return {grid.left() - labelWidth, grid.top() + row * rowHeight(), labelWidth, rowHeight()};
}

std::optional<HeatCell> HeatGeometry::cellAt(const QPointF& point) const {
    const bool inside = rows > 0 && columns > 0 && point.x() >= grid.left() &&
                        point.x() < grid.right() && point.y() >= grid.top() &&
                        point.y() < grid.bottom();
    if (!inside) {
        return std::nullopt;
    }
    return HeatCell{
        std::min(static_cast<int>((point.y() - grid.top()) / rowHeight()), rows - 1),
        std::min(static_cast<int>((point.x() - grid.left()) / columnWidth()), columns - 1)};
}

std::optional<int> HeatGeometry::labelAt(const QPointF& point) const {
    const bool inside = rows > 0 && point.x() >= grid.left() - labelWidth &&
                        point.x() < grid.left() && point.y() >= grid.top() &&
                        point.y() < grid.bottom();
    if (!inside) {
        return std::nullopt;
    }
    return std::min(static_cast<int>((point.y() - grid.top()) / rowHeight()), rows - 1);
}

HeatCell HeatGeometry::moved(HeatCell from, int rowStep, int columnStep) const {
    return {std::clamp(from.row + rowStep, 0, std::max(rows - 1, 0)),
            std::clamp(from.column + columnStep, 0, std::max(columns - 1, 0))};
}

} // namespace shardscope::ui
