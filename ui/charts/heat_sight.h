// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/day.h"
#include "ui/charts/heat_window.h"

#include <optional>

namespace shardscope::ui {

/// Which days and rows of the heat map one sees, and whether that is close enough for hours. A
/// plain value; columns of its window are days.
class HeatSight {
public:
    [[nodiscard]] const HeatWindow& window() const { return m_window; }
    void setWindow(const HeatWindow& window) { m_window = window.within(m_extent); }
    void showWhole() { m_window = HeatWindow::whole(m_extent); }
    [[nodiscard]] bool isWhole() const { return m_window == HeatWindow::whole(m_extent); }
    [[nodiscard]] bool allDays() const { return m_window.columns() >= m_extent.columns; }
    [[nodiscard]] bool allRows() const { return m_window.rows() >= m_extent.rows; }

    /// Other data: what was seen whole stays whole, other days stay in sight as far as they are
    /// still there.
    void follow(const events::DayRange& days, int rows);

    /// The days of which some part is in sight.
    [[nodiscard]] events::DayRange days() const;
    /// `hours` can be shown instead of days: they are of all days in sight, on a grid of this
    /// width they are not too narrow, and the map was zoomed.
    [[nodiscard]] bool fits(const std::optional<events::DayRange>& hours, double gridWidth) const;
    /// The days whose hours should be counted, with some to either side so that one can move;
    /// `present` while that is so.
    [[nodiscard]] std::optional<events::DayRange>
    hoursWanted(const std::optional<events::DayRange>& present, double gridWidth) const;
    /// The window, its columns counted from `first`, so many to a day.
    [[nodiscard]] HeatWindow inColumns(events::Day first, int perDay) const;

    static constexpr double kLeastHour = 3; ///< width of a column

private:
    [[nodiscard]] bool closeEnough(double gridWidth) const;

    HeatWindow::Extent m_extent;
    HeatWindow m_window;
    events::Day m_first;
};

} // namespace shardscope::ui
