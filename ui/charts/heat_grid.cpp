// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heat_grid.h"

#include <algorithm>
#include <utility>

namespace shardscope::ui {

namespace {

constexpr std::size_t kHours = 24;

std::vector<std::uint64_t> runningSums(const std::vector<std::uint32_t>& hours) {
    std::vector<std::uint64_t> sums;
    sums.reserve(hours.size());
    for (std::size_t at = 0; at < hours.size(); ++at) {
        sums.push_back(hours[at] + (at % kHours == 0 ? 0 : sums.back()));
    }
    return sums;
}

template<typename Counts>
std::uint64_t most(const Counts& counts) {
    const auto at = std::max_element(counts.begin(), counts.end());
    return at == counts.end() ? 0 : *at;
}

} // namespace

HeatGrid::HeatGrid(Snapshot board, Unit unit) : m_board(std::move(board)) {
    if (!m_board || m_board->empty || m_board->heat.empty()) {
        return;
    }
    m_days = {m_board->from, m_board->to};
    if (unit == Unit::Hours && m_board->heatHours) {
        m_unit = unit;
        m_days = *m_board->heatHours;
    }
    for (const store::HeatRow& row : m_board->heat) {
        if (hourly()) {
            m_soFar.push_back(runningSums(row.hours));
        }
        m_highest = std::max(m_highest, hourly() ? most(row.hours) : most(row.counts));
    }
}

int HeatGrid::rows() const {
    return m_board && !m_board->empty ? static_cast<int>(m_board->heat.size()) : 0;
}

int HeatGrid::columns() const {
    return rows() == 0 ? 0 : (m_days.last.number - m_days.first.number + 1) * columnsPerDay();
}

const store::HeatRow& HeatGrid::row(int index) const {
    return m_board->heat[static_cast<std::size_t>(index)];
}

events::Day HeatGrid::day(int column) const {
    return {m_days.first.number + column / columnsPerDay()};
}

std::uint64_t HeatGrid::count(HeatCell cell) const {
    const auto column = static_cast<std::size_t>(cell.column);
    const auto at = [column](const auto& counts) -> std::uint64_t {
        return column < counts.size() ? counts[column] : 0;
    };
    return hourly() ? at(row(cell.row).hours) : at(row(cell.row).counts);
}

std::uint64_t HeatGrid::soFar(HeatCell cell) const {
    if (!hourly()) {
        return count(cell);
    }
    const auto& sums = m_soFar[static_cast<std::size_t>(cell.row)];
    const auto column = static_cast<std::size_t>(cell.column);
    return column < sums.size() ? sums[column] : 0;
}

std::uint64_t HeatGrid::pace(HeatCell cell) const {
    return hourly() ? count(cell) * kHours : count(cell);
}

const store::DayHeat* HeatGrid::total(events::Day day) const {
    const auto& days = m_board->dayHeat;
    const auto at = std::lower_bound(
        days.begin(), days.end(), day,
        [](const store::DayHeat& heat, events::Day wanted) { return heat.day < wanted; });
    return at != days.end() && at->day == day ? &*at : nullptr;
}

std::uint64_t HeatGrid::total(int index, const events::DayRange& days) const {
    const std::vector<std::uint64_t>& counts = row(index).counts;
    std::uint64_t sum = 0;
    for (events::Day day = std::max(days.first, m_board->from);
         day <= std::min(days.last, m_board->to); ++day.number) {
        const auto at = static_cast<std::size_t>(day.number - m_board->from.number);
        sum += at < counts.size() ? counts[at] : 0;
    }
    return sum;
}

} // namespace shardscope::ui
