// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/hot_keys.h"

#include "core/store/case_reader.h"
#include "core/store/cell_scan.h"
#include "core/store/group_days.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <utility>

namespace shardscope::store {

namespace {

using detect::Cell;
using detect::CountedEvent;

class HotKeySearch {
public:
    HotKeySearch(const Database& database, const detect::Limits& limits, events::DayRange range)
        : m_database(database), m_limits(limits), m_range(range), m_texts(database) {}

    [[nodiscard]] base::Result<std::vector<HotKey>> run(std::stop_token stop);

private:
    struct Days {
        std::set<events::Day> days;
        bool over = false;
        bool recorded = false;
        bool renamed = false;
    };

    [[nodiscard]] base::Result<void> readRecords();
    [[nodiscard]] base::Result<void> findGroups();
    [[nodiscard]] base::Result<void> findUsers(std::stop_token stop);
    void takeDay(std::uint32_t id, std::span<const Cell> cells);
    [[nodiscard]] bool isOwnRename(const Cell& cell) const;

    const Database& m_database;
    detect::Limits m_limits;
    events::DayRange m_range;
    CaseTexts m_texts;
    std::vector<std::vector<std::uint32_t>> m_groupSets;
    std::vector<events::GroupId> m_groups;
    std::set<std::pair<std::uint32_t, events::Day>> m_hotGroups;
    std::map<std::uint32_t, Days> m_users; ///< by id reference
    std::map<events::ShardKey, Days> m_keys;
};

base::Result<std::vector<HotKey>> HotKeySearch::run(std::stop_token stop) {
    base::Result<void> done = readRecords();
    if (done) {
        done = findGroups();
    }
    if (done) {
        done = findUsers(std::move(stop));
    }
    if (!done) {
        return base::fail(done.error());
    }
    std::vector<HotKey> found;
    for (auto& [key, hot] : m_keys) {
        found.push_back(
            {key, {hot.days.begin(), hot.days.end()}, hot.over, hot.recorded, hot.renamed});
    }
    return found;
}

base::Result<void> HotKeySearch::readRecords() {
    const base::Result<std::vector<HotshardRecord>> records = store::readRecords(m_database);
    if (!records) {
        return base::fail(records.error());
    }
    for (const HotshardRecord& record : *records) {
        if (!m_range.contains(record.day) || record.id.empty()) {
            continue;
        }
        const auto kind = record.groupKey.empty() ? events::KeyKind::User : events::KeyKind::Group;
        Days& hot = m_keys[{kind, record.groupKey, record.id}];
        hot.days.insert(record.day);
        hot.recorded = true;
    }
    return {};
}

base::Result<void> HotKeySearch::findGroups() {
    base::Result<std::vector<events::GroupId>> groups = m_texts.groups();
    base::Result<std::vector<std::vector<std::uint32_t>>> sets = m_texts.groupSets();
    const base::Result<GroupDays> days = GroupDays::read(m_database, m_range);
    if (!groups || !sets || !days) {
        return base::fail(!groups ? groups.error() : !sets ? sets.error() : days.error());
    }
    m_groups = std::move(*groups);
    m_groupSets = std::move(*sets);
    for (const KeyDay& day : days->all()) {
        if (day.ref >= m_groups.size()) {
            continue;
        }
        const events::GroupId& group = m_groups[day.ref];
        const events::ShardKey key{events::KeyKind::Group, group.key, group.id};
        const auto recorded = m_keys.find(key);
        if (day.events > m_limits.group) {
            Days& hot = m_keys[key];
            hot.days.insert(day.day);
            hot.over = true;
        } else if (recorded == m_keys.end() || !recorded->second.days.contains(day.day)) {
            continue;
        }
        m_hotGroups.emplace(day.ref, day.day);
    }
    return {};
}

base::Result<void> HotKeySearch::findUsers(std::stop_token stop) {
    CellScan scan(m_database, m_texts, nullptr, m_range);
    scan.expect(
        {.events = std::numeric_limits<std::size_t>::max(), .groupSets = m_groupSets.size()});
    const auto visit = [this](std::uint32_t id, std::span<const Cell> cells) {
        if (id == CountedEvent::kNoId) {
            return;
        }
        for (std::size_t begin = 0; begin < cells.size();) {
            const events::Day day = CountedEvent::dayOfHour(cells[begin].hour());
            std::size_t end = begin;
            while (end < cells.size() && CountedEvent::dayOfHour(cells[end].hour()) == day) {
                ++end;
            }
            takeDay(id, cells.subspan(begin, end - begin));
            begin = end;
        }
    };
    if (base::Result<void> done = scan.everything(visit, std::move(stop)); !done) {
        return done;
    }
    std::vector<std::uint32_t> refs;
    for (const auto& [ref, days] : m_users) {
        refs.push_back(ref);
    }
    const base::Result<std::vector<std::string>> ids = m_texts.idTexts(refs);
    if (!ids) {
        return base::fail(ids.error());
    }
    for (std::size_t at = 0; at < refs.size(); ++at) {
        const Days& found = m_users[refs[at]];
        Days& hot = m_keys[{events::KeyKind::User, {}, (*ids)[at]}];
        hot.days.insert(found.days.begin(), found.days.end());
        hot.over = found.over;
        hot.renamed = found.renamed;
    }
    return {};
}

void HotKeySearch::takeDay(std::uint32_t id, std::span<const Cell> cells) {
    std::uint64_t events = 0;
    bool renamed = false;
    for (const Cell& cell : cells) {
        events += cell.count;
        renamed = renamed || (cell.renamed() && isOwnRename(cell));
    }
    if (events <= m_limits.user && !renamed) {
        return;
    }
    Days& hot = m_users[id];
    hot.days.insert(CountedEvent::dayOfHour(cells.front().hour()));
    hot.over = hot.over || events > m_limits.user;
    hot.renamed = hot.renamed || renamed;
}

/// The vendor may have renamed an event because of a group of it. When one of them was hot on
/// that day, that is the reason.
bool HotKeySearch::isOwnRename(const Cell& cell) const {
    const std::vector<std::uint32_t>& groups = m_groupSets[cell.groupSet];
    const events::Day day = CountedEvent::dayOfHour(cell.hour());
    return std::none_of(groups.begin(), groups.end(), [this, day](std::uint32_t group) {
        return m_hotGroups.contains({group, day});
    });
}

} // namespace

base::Result<std::vector<HotKey>> findHotKeys(const Database& database,
                                              const detect::Limits& limits, events::DayRange range,
                                              std::stop_token stop) {
    return HotKeySearch(database, limits, range).run(std::move(stop));
}

base::Result<std::set<events::GroupId>> renamedGroups(const Database& database,
                                                      events::DayRange range) {
    const base::Result<std::vector<events::GroupId>> groups = CaseTexts(database).groups();
    const base::Result<GroupDays> days = GroupDays::read(database, range);
    if (!groups || !days) {
        return base::fail(groups ? days.error() : groups.error());
    }
    std::set<events::GroupId> renamed;
    for (const KeyDay& day : days->all()) {
        if (day.renamed > 0 && day.ref < groups->size()) {
            renamed.insert((*groups)[day.ref]);
        }
    }
    return renamed;
}

} // namespace shardscope::store
