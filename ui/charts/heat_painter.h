// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/heat_geometry.h"
#include "ui/charts/heat_grid.h"
#include "ui/charts/heat_scale.h"
#include "ui/view/view_state.h"

#include <QColor>

#include <optional>
#include <vector>

class QPainter;

namespace shardscope::ui {

struct Theme;

/// The cells of the heat map that are in sight: their colours, the hatch and triangle of those
/// over the limit, and which are chosen, hovered and in focus.
class HeatPainter {
public:
    struct Marks {
        std::optional<HeatCell> hovered;
        std::optional<HeatCell> cursor;
    };
    HeatPainter(const HeatGrid& grid, const HeatGeometry& geometry, const ViewState& state,
                const heat_scale::Colors& colors, bool relative);

    void paint(QPainter& painter, const Theme& theme, const Marks& marks) const;

private:
    void paintCells(QPainter& painter, const Theme& theme) const;
    void paintOverLimit(QPainter& painter) const;
    void paintDimming(QPainter& painter, const Theme& theme) const;
    void paintMarks(QPainter& painter, const Theme& theme, const Marks& marks) const;
    [[nodiscard]] QRect box(HeatCell cell) const;
    [[nodiscard]] std::optional<double> position(HeatCell cell) const;

    const HeatGrid& m_grid;
    const HeatGeometry& m_geometry;
    const ViewState& m_state;
    const heat_scale::Colors& m_colors;
    bool m_relative;
    int m_gap; ///< between cells
};

/// Colours by the limit or, when `relative`, by the highest cell; nothing for a cell without
/// events.
[[nodiscard]] std::optional<double> heatPosition(const HeatGrid& grid, HeatCell cell,
                                                 bool relative);

inline constexpr QColor kHatchColor(90, 30, 0, 46);

/// The hatch that means "over the limit", laid over a cell of the map or the legend.
void drawHatch(QPainter& painter, const QRectF& rect, const QColor& color);

} // namespace shardscope::ui
