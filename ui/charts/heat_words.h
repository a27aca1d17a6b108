// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_table.h"
#include "ui/charts/heat_grid.h"
#include "ui/widgets/hover_card.h"

namespace shardscope::ui {

/// Exact figures of a cell of the heat map.
[[nodiscard]] HoverContent describeHeatCell(const HeatGrid& grid, HeatCell cell);
/// All ids on one day.
[[nodiscard]] HoverContent describeDayTotal(const HeatGrid& grid, events::Day day);
/// One key on the days in sight.
[[nodiscard]] HoverContent describeKeyTotal(const HeatGrid& grid, int row,
                                            const events::DayRange& inSight);
/// Every number of the map: a row for each key, and one for all ids.
[[nodiscard]] ChartTable heatMapTable(const HeatGrid& grid);

} // namespace shardscope::ui
