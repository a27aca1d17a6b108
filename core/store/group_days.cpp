// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/group_days.h"

#include "core/base/interner.h"
#include "core/base/radix_sort.h"
#include "core/store/blob_codec.h"

#include <algorithm>
#include <utility>

namespace shardscope::store {

using detect::Cell;
using detect::CountedEvent;

namespace {

base::Result<void> readCommitted(const Database& database, events::DayRange range,
                                 std::vector<KeyDay>& out) {
    Statement select =
        database.prepare("SELECT day, data FROM group_days WHERE day BETWEEN ? AND ?");
    select.bind(1, range.first.number).bind(2, range.last.number);
    while (select.step()) {
        const events::Day day{static_cast<std::int32_t>(select.integer(0))};
        const base::Result<std::vector<detect::GroupCount>> counts =
            decodeGroupCounts(select.bytes(1));
        if (!counts) {
            return base::fail(counts.error());
        }
        for (const detect::GroupCount& count : *counts) {
            out.push_back({count.group, day, count.events, count.renamed});
        }
    }
    return select.failed() ? base::Result<void>(base::fail(database.lastError()))
                           : base::Result<void>{};
}

/// In order of (group, day), and entries of the same added up.
std::vector<KeyDay> summed(const std::vector<KeyDay>& entries) {
    std::vector<base::SortKey> order;
    order.reserve(entries.size());
    for (const KeyDay& entry : entries) {
        const auto day = static_cast<std::uint32_t>(entry.day.number) ^ 0x80000000U;
        order.push_back(
            {(std::uint64_t{entry.ref} << 32U) | day, static_cast<std::uint32_t>(order.size())});
    }
    std::vector<base::SortKey> space;
    base::radixSort(order, space);
    std::vector<KeyDay> result;
    result.reserve(entries.size());
    for (const base::SortKey& place : order) {
        const KeyDay& entry = entries[place.item];
        if (result.empty() || result.back().ref != entry.ref || result.back().day != entry.day) {
            result.push_back(entry);
        } else {
            result.back().events += entry.events;
            result.back().renamed += entry.renamed;
        }
    }
    return result;
}

} // namespace

base::Result<GroupDays> GroupDays::read(const Database& database, events::DayRange range) {
    return read(database, range, {.cells = nullptr, .groupSets = {}}, {});
}

base::Result<GroupDays> GroupDays::read(const Database& database, events::DayRange range,
                                        const Live& live, std::stop_token stop) {
    std::vector<KeyDay> entries;
    if (base::Result<void> done = readCommitted(database, range, entries); !done) {
        return base::fail(done.error());
    }
    std::vector<Cell> cells;
    for (std::uint32_t shard = 0; live.cells != nullptr && shard < base::ShardedInterner::kShards;
         ++shard) {
        if (stop.stop_requested()) {
            return base::fail(base::ErrorCode::Cancelled, "stopped");
        }
        cells.clear();
        live.cells->appendCells(shard, range, cells);
        for (const Cell& cell : cells) {
            if (cell.groupSet >= live.groupSets.size()) {
                continue; // numbered after the sets were read: the next look shows it
            }
            for (const std::uint32_t group : live.groupSets[cell.groupSet]) {
                entries.push_back({group, CountedEvent::dayOfHour(cell.hour()), cell.count,
                                   cell.renamed() ? cell.count : 0});
            }
        }
    }
    GroupDays result;
    result.m_days = summed(entries);
    result.findGroups();
    return result;
}

void GroupDays::findGroups() {
    for (std::size_t at = 0; at < m_days.size(); ++at) {
        if (m_groups.empty() || m_groups.back().ref != m_days[at].ref) {
            m_groups.push_back({.ref = m_days[at].ref, .first = at});
        }
        Group& group = m_groups.back();
        ++group.days;
        group.peak = std::max(group.peak, m_days[at].events);
        m_peak = std::max(m_peak, group.peak);
    }
}

const GroupDays::Group* GroupDays::find(std::uint32_t ref) const {
    // Mostly every group has events, and is where its number says.
    if (ref < m_groups.size() && m_groups[ref].ref == ref) {
        return &m_groups[ref];
    }
    const auto group =
        std::lower_bound(m_groups.begin(), m_groups.end(), ref,
                         [](const Group& left, std::uint32_t right) { return left.ref < right; });
    return group != m_groups.end() && group->ref == ref ? &*group : nullptr;
}

bool GroupDays::isOver(std::uint32_t group, events::Day day, std::uint64_t limit) const {
    const std::span<const KeyDay> days = of(group);
    const auto entry =
        std::lower_bound(days.begin(), days.end(), day,
                         [](const KeyDay& left, events::Day right) { return left.day < right; });
    return entry != days.end() && entry->day == day && entry->events > limit;
}

std::span<const KeyDay> GroupDays::of(std::uint32_t group) const {
    const Group* found = find(group);
    return found != nullptr ? std::span(m_days).subspan(found->first, found->days)
                            : std::span<const KeyDay>{};
}

std::uint64_t GroupDays::peakOf(std::uint32_t group) const {
    const Group* found = find(group);
    return found != nullptr ? found->peak : 0;
}

} // namespace shardscope::store
