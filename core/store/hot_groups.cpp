// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/hot_groups.h"

namespace shardscope::store {

HotGroups::HotGroups(const GroupDays& groupDays,
                     const std::vector<std::vector<std::uint32_t>>& groupSets, std::uint64_t limit,
                     events::DayRange range)
    : m_isHot(groupSets.size()),
      m_seen(groupSets.size(),
             static_cast<std::size_t>(range.last.number - range.first.number + 1)),
      m_first(range.first),
      m_groupDays(groupDays),
      m_limit(limit) {
    std::set<std::uint32_t> groups;
    for (const KeyDay& day : groupDays.all()) {
        if (day.events > limit) {
            groups.insert(day.ref);
        }
    }
    for (std::size_t set = 0; set < groupSets.size() && !groups.empty(); ++set) {
        for (const std::uint32_t group : groupSets[set]) {
            if (groups.contains(group)) {
                m_isHot[set] = true;
                m_hotOfSet[static_cast<std::uint32_t>(set)].push_back(group);
            }
        }
    }
}

void HotGroups::noteHot(std::uint32_t groupSet, events::Day day) {
    for (const std::uint32_t group : m_hotOfSet.at(groupSet)) {
        if (m_groupDays.isOver(group, day, m_limit)) {
            m_noted.emplace(group, day);
        }
    }
}

std::size_t HotGroups::groupCount() const {
    std::set<std::uint32_t> groups;
    for (const GroupDay& day : m_noted) {
        groups.insert(day.first);
    }
    return groups.size();
}

} // namespace shardscope::store
