// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

#include <optional>

namespace shardscope::ui {

/// A cell of the heat map: row from the top, column from the first day.
struct HeatCell {
    int row = 0;
    int column = 0;

    bool operator==(const HeatCell&) const = default;
};

/// Where the heat map's cells and labels lie, in plot coordinates. A plain value.
struct HeatGeometry {
    QRectF grid;           ///< all cells
    double labelWidth = 0; ///< left of the grid, for row labels
    int rows = 0;
    int columns = 0;

    [[nodiscard]] double rowHeight() const { return rows > 0 ? grid.height() / rows : 0; }
    [[nodiscard]] double columnWidth() const { return columns > 0 ? grid.width() / columns : 0; }
    [[nodiscard]] QRectF cell(HeatCell at) const;
    [[nodiscard]] QRectF rowLabel(int row) const;
    [[nodiscard]] std::optional<HeatCell> cellAt(const QPointF& point) const;
    /// The row whose label is at the point.
    [[nodiscard]] std::optional<int> labelAt(const QPointF& point) const;
    /// The cell moved by so many rows and columns, kept inside.
    [[nodiscard]] HeatCell moved(HeatCell from, int rowStep, int columnStep) const;
};

} // namespace shardscope::ui
