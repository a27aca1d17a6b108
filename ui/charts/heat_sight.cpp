// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heat_sight.h"

#include "core/store/board_snapshot.h"

#include <algorithm>
#include <cmath>

namespace shardscope::ui {

void HeatSight::follow(const events::DayRange& days, int rows) {
    const HeatWindow::Extent extent{.rows = rows,
                                    .columns = days.last.number - days.first.number + 1};
    const HeatWindow whole = HeatWindow::whole(extent);
    HeatWindow window = m_window.moved(m_first.number - days.first.number, 0);
    if (allDays()) {
        window.left = whole.left;
        window.right = whole.right;
    }
    if (allRows()) {
        window.top = whole.top;
        window.bottom = whole.bottom;
    }
    m_extent = extent;
    m_first = days.first;
    setWindow(window);
}

events::DayRange HeatSight::days() const {
    constexpr double kNothing = 1e-6; // of a day: left over from zooming
    const int first = static_cast<int>(std::floor(m_window.left + kNothing));
    const int last = std::max(first, static_cast<int>(std::ceil(m_window.right - kNothing)) - 1);
    return {{m_first.number + first}, {m_first.number + last}};
}

bool HeatSight::closeEnough(double gridWidth) const {
    const events::DayRange inSight = days();
    return !allDays() &&
           inSight.last.number - inSight.first.number < store::BoardRequest::kMostHeatDays &&
           gridWidth >= m_window.columns() * 24 * kLeastHour;
}

bool HeatSight::fits(const std::optional<events::DayRange>& hours, double gridWidth) const {
    const events::DayRange inSight = days();
    return hours && closeEnough(gridWidth) && hours->contains(inSight.first) &&
           hours->contains(inSight.last);
}

std::optional<events::DayRange>
HeatSight::hoursWanted(const std::optional<events::DayRange>& present, double gridWidth) const {
    if (!closeEnough(gridWidth)) {
        return std::nullopt;
    }
    const events::DayRange inSight = days();
    const events::Day end{m_first.number + m_extent.columns - 1};
    if (fits(present, gridWidth)) {
        const bool toMove = (present->first < inSight.first || present->first == m_first) &&
                            (inSight.last < present->last || present->last == end);
        if (toMove) {
            return present;
        }
    }
    const int length = std::min(store::BoardRequest::kMostHeatDays, m_extent.columns);
    const int spare = length - (inSight.last.number - inSight.first.number + 1);
    const int first =
        std::clamp(inSight.first.number - spare / 2, m_first.number, end.number - length + 1);
    return events::DayRange{{first}, {first + length - 1}};
}

HeatWindow HeatSight::inColumns(events::Day first, int perDay) const {
    const int offset = first.number - m_first.number;
    return {(m_window.left - offset) * perDay, (m_window.right - offset) * perDay, m_window.top,
            m_window.bottom};
}

} // namespace shardscope::ui
