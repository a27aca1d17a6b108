// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/group_tally.h"

#include <algorithm>
#include <bit>

namespace shardscope::store {

GroupTally::GroupTally(const GroupSets& sets, const Size& size)
    : m_sets(sets),
      m_fits(size.events <= kBits && size.days <= kBits),
      m_entries(size.groups),
      m_eventsOfGroup(m_fits ? 0 : size.groups, size.events),
      m_daysOfGroup(m_fits ? 0 : size.groups, size.days) {}

void GroupTally::absorb(const GroupTally& other) {
    for (std::size_t group = 0; group < m_entries.size(); ++group) {
        Entry& entry = m_entries[group];
        const Entry& more = other.m_entries[group];
        entry.volume += more.volume;
        entry.inTotals = entry.inTotals || more.inTotals;
        if (m_fits) {
            entry.events |= more.events;
            entry.days |= more.days;
        }
    }
    m_eventsOfGroup.absorb(other.m_eventsOfGroup,
                           [this](std::size_t group, std::size_t) { ++m_entries[group].events; });
    m_daysOfGroup.absorb(other.m_daysOfGroup,
                         [this](std::size_t group, std::size_t) { ++m_entries[group].days; });
}

std::uint64_t GroupTally::groupsInTotals() const {
    return static_cast<std::uint64_t>(std::count_if(
        m_entries.begin(), m_entries.end(), [](const Entry& entry) { return entry.inTotals; }));
}

std::uint64_t GroupTally::countOf(std::uint64_t seen) const {
    return m_fits ? static_cast<std::uint64_t>(std::popcount(seen)) : seen;
}

} // namespace shardscope::store
