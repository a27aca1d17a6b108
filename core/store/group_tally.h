// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pair_set.h"
#include "core/store/group_sets.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace shardscope::store {

/// Counts events by group, and how many names and days the events of each have.
class GroupTally {
public:
    /// Numbers of groups, events and days are below these. `sets` must outlive the tally.
    struct Size {
        std::size_t groups = 0;
        std::size_t events = 0;
        std::size_t days = 0;
    };
    GroupTally(const GroupSets& sets, const Size& size);

    /// `count` events of a name, on a day, with a set of groups.
    void add(std::uint32_t set, std::uint32_t event, std::size_t day, std::uint64_t count,
             bool inTotals) {
        for (const std::uint32_t group : m_sets[set]) {
            Entry& entry = m_entries[group];
            entry.volume += count;
            entry.inTotals = entry.inTotals || inTotals;
            if (m_fits) {
                entry.events |= std::uint64_t{1} << event;
                entry.days |= std::uint64_t{1} << day;
            } else {
                entry.events += m_eventsOfGroup.insert(group, event) ? 1 : 0;
                entry.days += m_daysOfGroup.insert(group, day) ? 1 : 0;
            }
        }
    }
    /// Adds what another tally of the same size counted.
    void absorb(const GroupTally& other);

    [[nodiscard]] std::size_t size() const { return m_entries.size(); }
    [[nodiscard]] std::uint64_t volume(std::size_t group) const { return m_entries[group].volume; }
    [[nodiscard]] std::uint64_t uniqueEvents(std::size_t group) const {
        return countOf(m_entries[group].events);
    }
    [[nodiscard]] std::uint64_t uniqueDays(std::size_t group) const {
        return countOf(m_entries[group].days);
    }
    /// Groups of which some events were added `inTotals`.
    [[nodiscard]] std::uint64_t groupsInTotals() const;

private:
    static constexpr std::size_t kBits = 64;

    struct Entry {
        std::uint64_t volume = 0;
        std::uint64_t events = 0; ///< a bit for each when they fit, else how many
        std::uint64_t days = 0;   ///< the same
        bool inTotals = false;
    };
    static_assert(sizeof(Entry) == 32, "two lie in one line of the cache");

    [[nodiscard]] std::uint64_t countOf(std::uint64_t seen) const;

    const GroupSets& m_sets;
    bool m_fits; ///< bits are enough for the events and for the days
    std::vector<Entry> m_entries;
    base::PairSet m_eventsOfGroup;
    base::PairSet m_daysOfGroup;
};

} // namespace shardscope::store
