// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/hot_groups.h"

namespace shardscope::store {

HotSets::HotSets(const GroupDays& groupDays, const GroupSets& groupSets, std::uint64_t limit)
    : m_groupDays(groupDays), m_limit(limit), m_isHot(groupSets.size()) {
    if (groupDays.peak() <= limit) {
        return;
    }
    for (std::uint32_t set = 0; set < groupSets.size(); ++set) {
        for (const std::uint32_t group : groupSets[set]) {
            if (groupDays.peakOf(group) > limit) {
                m_isHot[set] = true;
                m_hotOfSet[set].push_back(group);
            }
        }
    }
}

void HotSets::hotOn(std::uint32_t set, events::Day day, std::set<GroupDay>& out) const {
    for (const std::uint32_t group : m_hotOfSet.at(set)) {
        if (m_groupDays.isOver(group, day, m_limit)) {
            out.emplace(group, day);
        }
    }
}

HotGroups::HotGroups(const HotSets& sets, events::DayRange range)
    : m_sets(sets),
      m_first(range.first),
      m_seen(sets.setCount(),
             static_cast<std::size_t>(range.last.number - range.first.number + 1)) {}

std::size_t HotGroups::groupCount() const {
    std::set<std::uint32_t> groups;
    for (const GroupDay& day : m_noted) {
        groups.insert(day.first);
    }
    return groups.size();
}

} // namespace shardscope::store
