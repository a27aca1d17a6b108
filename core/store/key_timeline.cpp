// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/key_timeline.h"

#include "core/base/interner.h"
#include "core/detect/counted_event.h"
#include "core/store/blob_codec.h"
#include "core/store/board_query.h"
#include "core/store/case_reader.h"
#include "core/store/group_days.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace shardscope::store {

namespace {

/// Collects the days of one id, whatever the order of the files.
class UserDays {
public:
    UserDays(const Database& database, std::uint32_t ref) : m_database(database), m_ref(ref) {}

    [[nodiscard]] base::Result<void> read();
    [[nodiscard]] std::vector<TimelineDay> days() const;

private:
    [[nodiscard]] base::Result<void> readSeries();
    [[nodiscard]] base::Result<void> readCells();
    void add(events::Day day, std::uint64_t events, std::uint64_t renamed);

    const Database& m_database;
    std::uint32_t m_ref;
    std::map<events::Day, TimelineDay> m_days;
    std::set<std::pair<events::Day, std::int64_t>> m_inSeries; ///< day and source
};

base::Result<void> UserDays::read() {
    base::Result<void> done = readSeries();
    return done ? readCells() : done;
}

/// Where an id has so many events that a series was kept, their number stands beside it.
base::Result<void> UserDays::readSeries() {
    Statement select = m_database.prepare(
        "SELECT day, source, events, renamed FROM series WHERE kind = ? AND ref = ?");
    select.bind(1, static_cast<int>(events::KeyKind::User)).bind(2, m_ref);
    while (select.step()) {
        const events::Day day{static_cast<std::int32_t>(select.integer(0))};
        m_inSeries.emplace(day, select.integer(1));
        add(day, static_cast<std::uint64_t>(select.integer(2)),
            static_cast<std::uint64_t>(select.integer(3)));
    }
    return m_database.check(select);
}

/// Elsewhere its few cells are added up.
base::Result<void> UserDays::readCells() {
    Statement select =
        m_database.prepare("SELECT day, source, data FROM cells WHERE shard = ? AND first_id <= ? "
                           "AND last_id >= ?");
    select.bind(1, base::ShardedInterner::shardOf(m_ref)).bind(2, m_ref).bind(3, m_ref);
    std::vector<detect::Cell> cells;
    while (select.step()) {
        const events::Day day{static_cast<std::int32_t>(select.integer(0))};
        if (m_inSeries.contains({day, select.integer(1)})) {
            continue;
        }
        cells.clear();
        if (base::Result<void> decoded = decodeCells(day, select.bytes(2), cells); !decoded) {
            return decoded;
        }
        for (const detect::Cell& cell : cells) {
            if (cell.id == m_ref) {
                add(day, cell.count, cell.renamed() ? cell.count : 0);
            }
        }
    }
    return m_database.check(select);
}

void UserDays::add(events::Day day, std::uint64_t events, std::uint64_t renamed) {
    TimelineDay& total = m_days[day];
    total.day = day;
    total.events += events;
    total.renamed += renamed;
}

std::vector<TimelineDay> UserDays::days() const {
    std::vector<TimelineDay> days;
    for (const auto& [day, total] : m_days) {
        days.push_back(total);
    }
    return days;
}

base::Result<std::vector<TimelineDay>> userTimeline(const Database& database, CaseTexts& texts,
                                                    const std::string& id) {
    const base::Result<std::optional<std::uint32_t>> ref = texts.findId(id);
    if (!ref || !*ref) {
        return ref ? base::Result<std::vector<TimelineDay>>{} : base::fail(ref.error());
    }
    UserDays days(database, **ref);
    if (base::Result<void> read = days.read(); !read) {
        return base::fail(read.error());
    }
    return days.days();
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
    CaseTexts texts(database);
    if (key.kind == events::KeyKind::User) {
        return userTimeline(database, texts, key.id);
    }
    const base::Result<DaysOfCase> days = daysOfCase(database, nullptr);
    if (!days || days->empty) {
        return days ? base::Result<std::vector<TimelineDay>>{} : base::fail(days.error());
    }
    return groupTimeline(database, texts, {key.groupKey, key.id}, days->range);
}

} // namespace shardscope::store
