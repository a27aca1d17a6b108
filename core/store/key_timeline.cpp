// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/key_timeline.h"

#include "core/detect/counted_event.h"
#include "core/store/board_query.h"
#include "core/store/case_reader.h"
#include "core/store/cell_scan.h"
#include "core/store/group_days.h"

#include <algorithm>

namespace shardscope::store {

namespace {

base::Result<std::vector<TimelineDay>> userTimeline(const Database& database, CaseTexts& texts,
                                                    const std::string& id, events::DayRange range) {
    const base::Result<std::optional<std::uint32_t>> ref = texts.findId(id);
    if (!ref || !*ref) {
        return ref ? base::Result<std::vector<TimelineDay>>{} : base::fail(ref.error());
    }
    CellScan scan(database, texts, nullptr, range);
    const base::Result<std::vector<detect::Cell>> cells = scan.ofId(**ref);
    if (!cells) {
        return base::fail(cells.error());
    }
    std::vector<TimelineDay> days;
    for (const detect::Cell& cell : *cells) {
        const events::Day day = detect::CountedEvent::dayOfHour(cell.hour());
        if (days.empty() || days.back().day != day) {
            days.push_back({.day = day});
        }
        days.back().events += cell.count;
        days.back().renamed += cell.renamed() ? cell.count : 0;
    }
    return days;
}

base::Result<std::vector<TimelineDay>> groupTimeline(const Database& database, CaseTexts& texts,
                                                     const events::GroupId& id,
                                                     events::DayRange range) {
    const base::Result<std::vector<events::GroupId>> groups = texts.groups();
    if (!groups) {
        return base::fail(groups.error());
    }
    const auto group = std::find(groups->begin(), groups->end(), id);
    if (group == groups->end()) {
        return {};
    }
    const base::Result<GroupDays> all = GroupDays::read(database, range);
    if (!all) {
        return base::fail(all.error());
    }
    std::vector<TimelineDay> days;
    for (const KeyDay& day : all->of(static_cast<std::uint32_t>(group - groups->begin()))) {
        days.push_back({day.day, day.events, day.renamed});
    }
    return days;
}

} // namespace

base::Result<std::vector<TimelineDay>> readTimeline(const Database& database,
                                                    const events::ShardKey& key) {
    const base::Result<DaysOfCase> days = daysOfCase(database, nullptr);
    if (!days || days->empty) {
        return days ? base::Result<std::vector<TimelineDay>>{} : base::fail(days.error());
    }
    CaseTexts texts(database);
    return key.kind == events::KeyKind::User
               ? userTimeline(database, texts, key.id, days->range)
               : groupTimeline(database, texts, {key.groupKey, key.id}, days->range);
}

} // namespace shardscope::store
