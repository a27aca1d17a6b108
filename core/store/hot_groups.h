// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pair_set.h"
#include "core/events/day.h"
#include "core/store/group_days.h"
#include "core/store/group_sets.h"

#include <cstddef>
#include <cstdint>
#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

namespace shardscope::store {

/// The sets of groups that hold a group which is over the limit on some day.
class HotSets {
public:
    /// `groupDays` must outlive this object.
    HotSets(const GroupDays& groupDays, const GroupSets& groupSets, std::uint64_t limit);

    [[nodiscard]] bool any() const { return !m_hotOfSet.empty(); }
    [[nodiscard]] bool isHot(std::uint32_t set) const { return m_isHot[set]; }
    [[nodiscard]] std::size_t setCount() const { return m_isHot.size(); }
    /// Appends the groups of a hot set that are over the limit on the day, each with the day.
    using GroupDay = std::pair<std::uint32_t, events::Day>;
    void hotOn(std::uint32_t set, events::Day day, std::set<GroupDay>& out) const;

private:
    const GroupDays& m_groupDays;
    std::uint64_t m_limit;
    std::vector<bool> m_isHot;                                                ///< by set
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> m_hotOfSet; ///< those groups
};

/// Which groups are over the limit, on which days, among the events that a board's figures count.
class HotGroups {
public:
    /// `sets` must outlive this object.
    HotGroups(const HotSets& sets, events::DayRange range);

    /// An event with this set of groups counts on this day, which is in range.
    void note(std::uint32_t groupSet, events::Day day) {
        if (m_sets.isHot(groupSet) &&
            m_seen.insert(groupSet, static_cast<std::size_t>(day.number - m_first.number))) {
            m_sets.hotOn(groupSet, day, m_noted);
        }
    }

    void absorb(const HotGroups& other) {
        m_noted.insert(other.m_noted.begin(), other.m_noted.end());
    }

    using GroupDay = HotSets::GroupDay;
    /// Group numbers with their hot days, of what was noted.
    [[nodiscard]] const std::set<GroupDay>& days() const { return m_noted; }
    [[nodiscard]] std::size_t groupCount() const;

private:
    const HotSets& m_sets;
    events::Day m_first;
    base::PairSet m_seen; ///< sets that are hot on some day, with the days they were looked at
    std::set<GroupDay> m_noted;
};

} // namespace shardscope::store
