// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/day.h"
#include "core/store/hot_scan.h"

#include <cstddef>
#include <cstdint>
#include <set>
#include <utility>
#include <vector>

namespace shardscope::store {

/// Which groups are over the limit, on which days, among the events that a board's figures count.
class HotGroups {
public:
    /// `scan` must outlive this object.
    HotGroups(const HotScan& scan, const std::vector<std::vector<std::uint32_t>>& groupSets,
              std::uint64_t limit);

    /// An event with this set of groups counts on this day.
    void note(std::uint32_t groupSet, events::Day day) {
        if (!m_hotOfSet[groupSet].empty()) { // rare
            noteHot(groupSet, day);
        }
    }

    using GroupDay = std::pair<std::uint32_t, events::Day>;
    /// Group numbers with their hot days, of what was noted.
    [[nodiscard]] const std::set<GroupDay>& days() const { return m_noted; }
    [[nodiscard]] std::size_t groupCount() const;

private:
    void noteHot(std::uint32_t groupSet, events::Day day);

    std::vector<std::vector<std::uint32_t>> m_hotOfSet; ///< groups that are hot on some day
    const HotScan& m_scan;
    std::uint64_t m_limit;
    std::set<GroupDay> m_noted;
};

} // namespace shardscope::store
