// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/hot_groups.h"

namespace shardscope::store {

HotGroups::HotGroups(const HotScan& scan, const std::vector<std::vector<std::uint32_t>>& groupSets,
                     std::uint64_t limit)
    : m_hotOfSet(groupSets.size()), m_scan(scan), m_limit(limit) {
    std::set<std::uint32_t> groups;
    for (const KeyDay& day : scan.groups()) {
        if (day.events > limit) {
            groups.insert(day.ref);
        }
    }
    for (std::size_t set = 0; set < groupSets.size() && !groups.empty(); ++set) {
        for (const std::uint32_t group : groupSets[set]) {
            if (groups.contains(group)) {
                m_hotOfSet[set].push_back(group);
            }
        }
    }
}

void HotGroups::noteHot(std::uint32_t groupSet, events::Day day) {
    for (const std::uint32_t group : m_hotOfSet[groupSet]) {
        if (m_scan.isGroupOver(group, day, m_limit)) {
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
