// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/heat_geometry.h"
#include "ui/view/view_state.h"

#include <QColor>

#include <optional>

class QPainter;

namespace shardscope::ui {

struct Theme;

/// Everything of the heat map that is not plain colour: row labels, gaps between the cells, the
/// hatch and triangle of cells over the limit, chosen, hovered and focused cells.
struct HeatOverlay {
    const store::BoardSnapshot& snapshot;
    const ViewState& state;
    const HeatGeometry& geometry;
    const Theme& theme;
    std::optional<HeatCell> hovered;
    std::optional<HeatCell> cursor;

    void paint(QPainter& painter) const;

private:
    void paintGaps(QPainter& painter) const;
    void paintColdCells(QPainter& painter) const;
    void paintOverLimit(QPainter& painter) const;
    void paintDimming(QPainter& painter) const;
    void paintLabels(QPainter& painter) const;
    void paintLabel(QPainter& painter, int row) const;
    void paintMarks(QPainter& painter) const;
    [[nodiscard]] std::uint64_t count(HeatCell cell) const;
    [[nodiscard]] bool isOver(HeatCell cell) const;
    [[nodiscard]] bool isChosenRow(int row) const;
    [[nodiscard]] bool isChosenDay(int column) const;
};

inline constexpr QColor kHatchColor(90, 30, 0, 46);

/// The hatch that means "over the limit", laid over a cell of the map or the legend.
void drawHatch(QPainter& painter, const QRectF& rect, const QColor& color);

} // namespace shardscope::ui
