// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/heat_geometry.h"
#include "ui/charts/heat_grid.h"
#include "ui/view/view_state.h"

#include <optional>

class QFontMetrics;
class QPainter;

namespace shardscope::ui {

struct Theme;

/// What surrounds the cells of the heat map: the keys' names at the left, days and hours below,
/// and the totals as bars, of days above and of keys at the right.
struct HeatMargins {
    const HeatGrid& grid;
    const HeatGeometry& geometry;
    const ViewState& state;
    const Theme& theme;
    std::optional<int> pointedRow; ///< whose name stands out

    static constexpr int kDayLabels = 22; ///< height below the grid
    static constexpr int kTotalsHeight = 24;
    static constexpr int kTotalsWidth = 44;
    static constexpr int kLeastRow = 13; ///< a lower row has no name of its own

    /// Room that the names want, and get at most `most` of.
    [[nodiscard]] static int labelWidth(const HeatGrid& grid, int most);
    /// The days of which some part is in sight.
    [[nodiscard]] static events::DayRange daysInSight(const HeatGrid& grid,
                                                      const HeatGeometry& geometry);
    void paint(QPainter& painter) const;

private:
    void paintNames(QPainter& painter) const;
    void paintName(QPainter& painter, int row) const;
    void paintDayNames(QPainter& painter) const;
    void paintHourNames(QPainter& painter) const;
    void paintDayTotals(QPainter& painter) const;
    void paintKeyTotals(QPainter& painter) const;
};

} // namespace shardscope::ui
