// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/group_series.h"

namespace shardscope::detect {

namespace {
std::uint64_t setDayKey(std::uint32_t set, events::Day day) {
    return (std::uint64_t{set} << 32U) | static_cast<std::uint32_t>(day.number);
}
} // namespace

void GroupSeries::expectSet(events::Day day, std::uint32_t set,
                            std::span<const std::uint32_t> groups) {
    std::vector<std::uint32_t> busy;
    for (const std::uint32_t group : groups) {
        if (m_busy.contains({day, group})) {
            busy.push_back(group);
        }
    }
    if (!busy.empty()) {
        m_groupsOfSet.push_back(std::move(busy));
        m_setDays.add(setDayKey(set, day), m_groupsOfSet.size());
    }
}

base::Result<void> GroupSeries::take(events::Day day, std::span<const CountedEvent> rows) {
    if (m_groupsOfSet.empty()) {
        return {};
    }
    for (const CountedEvent& row : rows) {
        const std::uint64_t place =
            row.groupSet == 0 ? 0 : m_setDays.count(setDayKey(row.groupSet, day));
        if (place == 0) {
            continue;
        }
        for (const std::uint32_t group : m_groupsOfSet[place - 1]) {
            CountedEvent ofGroup = row;
            ofGroup.id = group;
            if (base::Result<void> added = m_rows.add(ofGroup); !added) {
                return added;
            }
        }
    }
    return {};
}

base::Result<void> GroupSeries::finish(CountSink& sink, const std::stop_token& stop) {
    base::Result<void> done = m_rows.forEachKey([&](std::span<CountedEvent> rows) {
        sink.series(makeSeries(events::KeyKind::Group, rows));
        return !stop.stop_requested();
    });
    if (done && stop.stop_requested()) {
        return base::fail(base::ErrorCode::Cancelled, "stopped");
    }
    return done;
}

} // namespace shardscope::detect
