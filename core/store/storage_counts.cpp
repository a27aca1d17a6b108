// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storage_counts.h"

#include "core/store/group_days.h"

#include <map>
#include <utility>

namespace shardscope::store {

using detect::Cell;
using detect::CountedEvent;

namespace {

/// Takes keys with their days in any order.
class Collector {
public:
    explicit Collector(std::uint64_t from) : m_from(from) {}

    void take(const KeyDay& counts) {
        StorageCounts::DayTotal& total = m_days[counts.day];
        total.events += counts.events;
        total.renamed += counts.renamed;
        if (counts.events >= m_from) {
            m_counts.keys.push_back(counts);
        }
    }
    [[nodiscard]] StorageCounts finish() {
        for (auto& [day, total] : m_days) {
            total.day = day;
            m_counts.days.push_back(total);
        }
        return std::move(m_counts);
    }

private:
    std::uint64_t m_from;
    std::map<events::Day, StorageCounts::DayTotal> m_days;
    StorageCounts m_counts;
};

} // namespace

base::Result<StorageCounts> StorageCounts::ofUsers(CellScan& scan, std::uint64_t from,
                                                   std::stop_token stop) {
    Collector collector(from);
    const auto visit = [&collector](std::uint32_t id, std::span<const Cell> cells) {
        if (id == CountedEvent::kNoId) {
            return;
        }
        KeyDay present{id, CountedEvent::dayOfHour(cells.front().hour()), 0, 0};
        for (const Cell& cell : cells) {
            const events::Day day = CountedEvent::dayOfHour(cell.hour());
            if (day != present.day) {
                collector.take(present);
                present = {id, day, 0, 0};
            }
            present.events += cell.count;
            present.renamed += cell.renamed() ? cell.count : 0;
        }
        collector.take(present);
    };
    if (base::Result<void> done = scan.everything(visit, std::move(stop)); !done) {
        return base::fail(done.error());
    }
    return collector.finish();
}

base::Result<StorageCounts> StorageCounts::ofGroups(const Database& database,
                                                    events::DayRange range,
                                                    const std::set<std::uint32_t>& groups,
                                                    std::uint64_t from) {
    const base::Result<GroupDays> all = GroupDays::read(database, range);
    if (!all) {
        return base::fail(all.error());
    }
    Collector collector(from);
    for (const KeyDay& counts : all->all()) {
        if (groups.contains(counts.ref)) {
            collector.take(counts);
        }
    }
    return collector.finish();
}

} // namespace shardscope::store
