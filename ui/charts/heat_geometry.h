// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/heat_window.h"

#include <QPointF>
#include <QRectF>

#include <optional>

namespace shardscope::ui {

/// A cell of the heat map: row from the top, column from the first day or hour. Row -1 is the
/// total of the column, the column after the last one the total of the row.
struct HeatCell {
    int row = 0;
    int column = 0;

    bool operator==(const HeatCell&) const = default;
};

inline constexpr int kTotalRow = -1;

/// Where the heat map's cells, totals and labels lie, in plot coordinates. A plain value.
struct HeatGeometry {
    QRectF grid;             ///< the cells in sight
    double labelWidth = 0;   ///< left of the grid, for row labels
    double totalsHeight = 0; ///< above the grid, a gap included: totals of columns
    double totalsWidth = 0;  ///< right of the grid, a gap included: totals of rows
    int rows = 0;
    int columns = 0;
    HeatWindow window; ///< what the grid shows of them

    static constexpr double kTotalsGap = 4;

    [[nodiscard]] double rowHeight() const;
    [[nodiscard]] double columnWidth() const;
    /// Of a cell or a total; partly or wholly outside the grid when it is out of sight.
    [[nodiscard]] QRectF cell(HeatCell at) const;
    /// The same on whole pixels, so that neighbours share their edges.
    [[nodiscard]] QRect pixels(HeatCell at) const;
    [[nodiscard]] QRectF rowLabel(int row) const;
    /// The cell or total at the point.
    [[nodiscard]] std::optional<HeatCell> cellAt(const QPointF& point) const;
    /// The row whose label is at the point.
    [[nodiscard]] std::optional<int> labelAt(const QPointF& point) const;
    [[nodiscard]] bool isRowTotal(HeatCell at) const { return at.column >= columns; }
    [[nodiscard]] bool isTotal(HeatCell at) const { return at.row < 0 || isRowTotal(at); }
    /// The cell moved by so many rows and columns, kept among the cells and totals. There is no
    /// total of the totals.
    [[nodiscard]] HeatCell moved(HeatCell from, int rowStep, int columnStep) const;

    struct Visible {
        int first = 0;
        int last = -1; ///< included
    };
    [[nodiscard]] Visible visibleRows() const;
    [[nodiscard]] Visible visibleColumns() const;
    /// The place in the map, in columns and rows.
    [[nodiscard]] double columnAt(double x) const;
    [[nodiscard]] double rowAt(double y) const;
};

} // namespace shardscope::ui
