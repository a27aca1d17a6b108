// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pair_set.h"
#include "core/events/day.h"
#include "core/store/group_days.h"

#include <cstddef>
#include <cstdint>
#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

namespace shardscope::store {

/// Which groups are over the limit, on which days, among the events that a board's figures count.
class HotGroups {
public:
    /// `groupDays` must outlive this object.
    HotGroups(const GroupDays& groupDays, const std::vector<std::vector<std::uint32_t>>& groupSets,
              std::uint64_t limit, events::DayRange range);

    /// An event with this set of groups counts on this day, which is in range.
    void note(std::uint32_t groupSet, events::Day day) {
        if (m_isHot[groupSet] &&
            m_seen.insert(groupSet, static_cast<std::size_t>(day.number - m_first.number))) {
            noteHot(groupSet, day);
        }
    }

    void absorb(const HotGroups& other) {
        m_noted.insert(other.m_noted.begin(), other.m_noted.end());
    }

    using GroupDay = std::pair<std::uint32_t, events::Day>;
    /// Group numbers with their hot days, of what was noted.
    [[nodiscard]] const std::set<GroupDay>& days() const { return m_noted; }
    [[nodiscard]] std::size_t groupCount() const;

private:
    void noteHot(std::uint32_t groupSet, events::Day day);

    std::vector<bool> m_isHot; ///< by group set: some group of it is hot on some day
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> m_hotOfSet; ///< those groups
    base::PairSet m_seen; ///< sets that are hot on some day, with the days they were looked at
    events::Day m_first;
    const GroupDays& m_groupDays;
    std::uint64_t m_limit;
    std::set<GroupDay> m_noted;
};

} // namespace shardscope::store
