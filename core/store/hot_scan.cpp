// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/hot_scan.h"

#include <algorithm>
#include <utility>

namespace shardscope::store {

using detect::Cell;
using detect::CountedEvent;

namespace {

std::uint64_t dayKey(std::uint32_t ref, events::Day day) {
    return (std::uint64_t{ref} << 32U) | static_cast<std::uint32_t>(day.number);
}

std::vector<KeyDay> sortedGroups(const base::FlatCounter& all, const base::FlatCounter& renamed) {
    std::vector<KeyDay> groups;
    groups.reserve(all.size());
    all.forEach([&](std::uint64_t key, std::uint64_t count) {
        groups.push_back({static_cast<std::uint32_t>(key >> 32U),
                          {static_cast<std::int32_t>(key & 0xffffffffU)},
                          count,
                          renamed.count(key)});
    });
    std::sort(groups.begin(), groups.end(), [](const KeyDay& left, const KeyDay& right) {
        return std::pair(left.ref, left.day) < std::pair(right.ref, right.day);
    });
    return groups;
}

} // namespace

base::Result<HotScan> HotScan::run(CellScan& scan,
                                   const std::vector<std::vector<std::uint32_t>>& groupSets,
                                   std::uint64_t usersFrom, std::stop_token stop) {
    HotScan result;
    base::FlatCounter setDays; // few: events by (group set, day), then spread over the groups
    base::FlatCounter setDaysRenamed;
    const auto visit = [&](std::uint32_t id, std::span<const Cell> cells) {
        KeyDay present{id, CountedEvent::dayOfHour(cells.front().hour()), 0, 0};
        const auto endDay = [&] {
            if (id != CountedEvent::kNoId && present.events >= usersFrom) {
                result.m_users.push_back(present);
            }
        };
        for (const Cell& cell : cells) {
            const events::Day day = CountedEvent::dayOfHour(cell.hour());
            if (day != present.day) {
                endDay();
                present = {id, day, 0, 0};
            }
            present.events += cell.count;
            present.renamed += cell.renamed() ? cell.count : 0;
            if (cell.groupSet != 0) {
                setDays.add(dayKey(cell.groupSet, day), cell.count);
                if (cell.renamed()) {
                    setDaysRenamed.add(dayKey(cell.groupSet, day), cell.count);
                }
            }
        }
        endDay();
    };
    if (base::Result<void> done = scan.everything(visit, std::move(stop)); !done) {
        return base::fail(done.error());
    }
    base::FlatCounter groupDays;
    base::FlatCounter groupDaysRenamed;
    setDays.forEach([&](std::uint64_t key, std::uint64_t count) {
        const std::uint64_t renamed = setDaysRenamed.count(key);
        const std::size_t set = key >> 32U;
        if (set >= groupSets.size()) {
            return;
        }
        for (const std::uint32_t group : groupSets[set]) {
            const std::uint64_t groupKey = (std::uint64_t{group} << 32U) | (key & 0xffffffffU);
            groupDays.add(groupKey, count);
            if (renamed > 0) {
                groupDaysRenamed.add(groupKey, renamed);
            }
        }
    });
    result.m_groups = sortedGroups(groupDays, groupDaysRenamed);
    return result;
}

bool HotScan::isGroupOver(std::uint32_t group, events::Day day, std::uint64_t limit) const {
    const auto entry = std::lower_bound(m_groups.begin(), m_groups.end(), std::pair(group, day),
                                        [](const KeyDay& left, const auto& right) {
                                            return std::pair(left.ref, left.day) < right;
                                        });
    return entry != m_groups.end() && entry->ref == group && entry->day == day &&
           entry->events > limit;
}

std::span<const KeyDay> HotScan::daysOfGroup(std::uint32_t group) const {
    const auto first =
        std::lower_bound(m_groups.begin(), m_groups.end(), group,
                         [](const KeyDay& entry, std::uint32_t ref) { return entry.ref < ref; });
    auto last = first;
    while (last != m_groups.end() && last->ref == group) {
        ++last;
    }
    return {first, last};
}

} // namespace shardscope::store
