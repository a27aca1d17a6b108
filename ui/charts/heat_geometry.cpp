// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heat_geometry.h"

#include <algorithm>
#include <cmath>

namespace shardscope::ui {

namespace {

HeatGeometry::Visible whole(double from, double to, int count) {
    constexpr double kNothing = 1e-6; // of a cell: left over from zooming
    return {std::max(0, static_cast<int>(std::floor(from + kNothing))),
            std::min(count, static_cast<int>(std::ceil(to - kNothing))) - 1};
}

bool isIn(double value, double from, double to) {
    return value >= from && value < to;
}

} // namespace

double HeatGeometry::rowHeight() const {
    return rows > 0 && window.rows() > 0 ? grid.height() / window.rows() : 0;
}

double HeatGeometry::columnWidth() const {
    return columns > 0 && window.columns() > 0 ? grid.width() / window.columns() : 0;
}

double HeatGeometry::columnAt(double x) const {
    return columnWidth() > 0 ? window.left + (x - grid.left()) / columnWidth() : 0;
}

double HeatGeometry::rowAt(double y) const {
    return rowHeight() > 0 ? window.top + (y - grid.top()) / rowHeight() : 0;
}

QRectF HeatGeometry::cell(HeatCell at) const {
    QRectF rect(grid.left() + (at.column - window.left) * columnWidth(),
                grid.top() + (at.row - window.top) * rowHeight(), columnWidth(), rowHeight());
    if (at.row < 0) {
        rect.setTop(grid.top() - totalsHeight);
        rect.setBottom(grid.top() - kTotalsGap);
    }
    if (isRowTotal(at)) {
        rect.setLeft(grid.right() + kTotalsGap);
        rect.setRight(grid.right() + totalsWidth);
    }
    return rect;
}

QRect HeatGeometry::pixels(HeatCell at) const {
    const QRectF exact = cell(at);
    return {QPoint(static_cast<int>(std::round(exact.left())),
                   static_cast<int>(std::round(exact.top()))),
            QPoint(static_cast<int>(std::round(exact.right())) - 1,
                   static_cast<int>(std::round(exact.bottom())) - 1)};
}

QRectF HeatGeometry::rowLabel(int row) const {
    const QRectF first = cell({row, 0});
    return {grid.left() - labelWidth, first.top(), labelWidth, first.height()};
}

std::optional<HeatCell> HeatGeometry::cellAt(const QPointF& point) const {
    const bool inColumns = isIn(point.x(), grid.left(), grid.right());
    const bool inRows = isIn(point.y(), grid.top(), grid.bottom());
    const bool inRowTotals = isIn(point.x(), grid.right() + kTotalsGap, grid.right() + totalsWidth);
    const bool inColumnTotals = isIn(point.y(), grid.top() - totalsHeight, grid.top() - kTotalsGap);
    if (rows == 0 || columns == 0 || !(inRows || inColumnTotals) || !(inColumns || inRowTotals) ||
        (inRowTotals && inColumnTotals)) {
        return std::nullopt;
    }
    const int row = std::clamp(static_cast<int>(rowAt(point.y())), 0, rows - 1);
    const int column = std::clamp(static_cast<int>(columnAt(point.x())), 0, columns - 1);
    return HeatCell{inRows ? row : kTotalRow, inColumns ? column : columns};
}

std::optional<int> HeatGeometry::labelAt(const QPointF& point) const {
    const bool inside = rows > 0 && isIn(point.x(), grid.left() - labelWidth, grid.left()) &&
                        isIn(point.y(), grid.top(), grid.bottom());
    if (!inside) {
        return std::nullopt;
    }
    return std::clamp(static_cast<int>(rowAt(point.y())), 0, rows - 1);
}

HeatCell HeatGeometry::moved(HeatCell from, int rowStep, int columnStep) const {
    const bool totals = rows > 0 && columns > 0;
    HeatCell to{std::clamp(from.row + rowStep, totals ? kTotalRow : 0, std::max(rows - 1, 0)),
                std::clamp(from.column + columnStep, 0, totals ? columns : 0)};
    if (to.row == kTotalRow && to.column == columns) {
        to = rowStep != 0 ? HeatCell{0, columns} : HeatCell{kTotalRow, columns - 1};
    }
    return to;
}

HeatGeometry::Visible HeatGeometry::visibleRows() const {
    return whole(window.top, window.bottom, rows);
}

HeatGeometry::Visible HeatGeometry::visibleColumns() const {
    return whole(window.left, window.right, columns);
}

} // namespace shardscope::ui
