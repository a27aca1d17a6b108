// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/flat_counter.h"
#include "core/base/result.h"
#include "core/detect/count_sink.h"
#include "core/detect/row_runs.h"

#include <cstdint>
#include <set>
#include <span>
#include <stop_token>
#include <utility>
#include <vector>

namespace shardscope::detect {

/// Collects the events of a file's busy groups, which pass by in the order of ids, group by group.
/// Memory is bounded by RowRuns.
class GroupSeries {
public:
    explicit GroupSeries(RowRuns::Options options) : m_rows(std::move(options)) {}

    /// The group is busy on the day. All of them come before the sets.
    void expectGroup(events::Day day, std::uint32_t group) { m_busy.emplace(day, group); }
    /// Events of the day may name this set of groups. All of them come before the events.
    void expectSet(events::Day day, std::uint32_t set, std::span<const std::uint32_t> groups);

    /// Events of one day.
    [[nodiscard]] base::Result<void> take(events::Day day, std::span<const CountedEvent> rows);

    /// Cancelled when asked to stop on the way.
    [[nodiscard]] base::Result<void> finish(CountSink& sink, const std::stop_token& stop);

private:
    std::set<std::pair<events::Day, std::uint32_t>> m_busy;
    base::FlatCounter m_setDays; ///< (set, day) with busy groups: 1 + place in m_groupsOfSet
    std::vector<std::vector<std::uint32_t>> m_groupsOfSet;
    RowRuns m_rows; ///< once for each busy group, whose number stands in for the id
};

} // namespace shardscope::detect
