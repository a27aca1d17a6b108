// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/board_snapshot.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace shardscope::tests {

/// An event after attribution, as "What counts where" in docs/cli.md leaves it.
struct PlainEvent {
    std::optional<std::string> id;
    std::string name;
    std::set<events::GroupId> groups;
    std::int64_t hour = 0; ///< since 1970-01-01 00:00 UTC
    bool renamed = false;
    std::uint64_t fingerprint = 0;

    [[nodiscard]] events::Day day() const {
        return {static_cast<std::int32_t>(hour >= 0 ? hour / 24 : (hour - 23) / 24)};
    }
};

/// The board counted in the plainest way, straight from the header's words, to hold the engine
/// against. One pass per list; slow and simple on purpose.
class ReferenceBoard {
public:
    enum Part : unsigned { kId = 1, kEvent = 2, kGroup = 4, kDay = 8 };

    ReferenceBoard(std::vector<PlainEvent> all, store::BoardRequest request, store::Scope scope,
                   detect::Limits limits)
        : m_request(std::move(request)), m_scope(scope), m_limits(limits) {
        for (PlainEvent& event : all) {
            const bool after = !m_request.from || *m_request.from <= event.day();
            const bool before = !m_request.to || event.day() <= *m_request.to;
            if (after && before) {
                m_events.push_back(std::move(event));
            }
        }
        for (const PlainEvent& event : m_events) {
            if (event.id) {
                KeyDay& cell = m_idDays[{*event.id, event.day()}];
                ++cell.events;
                cell.renamed += event.renamed ? 1 : 0;
                cell.distinct.insert(event.fingerprint);
            }
            for (const events::GroupId& group : event.groups) {
                ++m_groupDays[{group, event.day()}].events;
            }
        }
    }

    [[nodiscard]] store::BoardTotals totals() const {
        store::BoardTotals totals;
        std::set<std::string> ids;
        std::set<events::GroupId> groups;
        for (const PlainEvent& event : m_events) {
            if (inScope(event) && passes(event, 0)) {
                ++totals.events;
                totals.remediated += event.renamed ? 1 : 0;
                if (event.id) {
                    ids.insert(*event.id);
                }
                groups.insert(event.groups.begin(), event.groups.end());
            }
        }
        totals.ids = ids.size();
        totals.groups = groups.size();
        return totals;
    }

    [[nodiscard]] store::OverallRow overall() const {
        Tally<std::string> tally;
        for (const PlainEvent& event : m_events) {
            if (inScope(event) && passes(event, 0)) {
                tally.add(event.name, event.day());
            }
        }
        return {tally.volume, tally.values.size(), tally.days.size()};
    }

    /// Without recorded and renameReason.
    [[nodiscard]] std::vector<store::IdRow> ids() const {
        std::map<std::string, Tally<std::string>> tallies;
        for (const PlainEvent& event : m_events) {
            if (event.id && inScope(event) && passes(event, kId)) {
                tallies[*event.id].add(event.name, event.day());
            }
        }
        std::vector<store::IdRow> rows;
        for (const auto& [id, tally] : tallies) {
            store::IdRow row;
            row.id = id;
            row.volume = tally.volume;
            row.uniqueEvents = tally.values.size();
            row.uniqueDays = tally.days.size();
            addHeat(row);
            rows.push_back(row);
        }
        std::sort(rows.begin(), rows.end(),
                  [this](const auto& left, const auto& right) { return ranksBefore(left, right); });
        cut(rows);
        return rows;
    }

    [[nodiscard]] std::vector<store::EventRow> events() const {
        std::map<std::string, Tally<std::string>> tallies;
        for (const PlainEvent& event : m_events) {
            if (inScope(event) && passes(event, kEvent)) {
                Tally<std::string>& tally = tallies[event.name];
                tally.add(event.id.value_or(""), event.day());
                if (!event.id) {
                    tally.values.erase("");
                }
            }
        }
        std::vector<store::EventRow> rows;
        for (const auto& [name, tally] : tallies) {
            rows.push_back({name, tally.volume, tally.values.size(), tally.days.size()});
        }
        sortRows(rows, [](const store::EventRow& row) { return row.event; });
        return rows;
    }

    /// Without displayName and recorded.
    [[nodiscard]] std::vector<store::GroupRow> groups() const {
        std::map<events::GroupId, Tally<std::string>> tallies;
        for (const PlainEvent& event : m_events) {
            for (const events::GroupId& group : event.groups) {
                if (inScope(event) && passes(event, kGroup)) {
                    tallies[group].add(event.name, event.day());
                }
            }
        }
        std::vector<store::GroupRow> rows;
        for (const auto& [group, tally] : tallies) {
            store::GroupRow row;
            row.group = group;
            row.volume = tally.volume;
            row.uniqueEvents = tally.values.size();
            row.uniqueDays = tally.days.size();
            for (const auto& [key, day] : m_groupDays) {
                if (key.first == group) {
                    row.maxPerDay = std::max(row.maxPerDay, day.events);
                    row.hotDays += day.events > m_limits.group ? 1 : 0;
                }
            }
            rows.push_back(row);
        }
        sortRows(rows, [](const store::GroupRow& row) { return row.group; });
        return rows;
    }

    [[nodiscard]] std::vector<store::DayRow> days() const {
        std::map<events::Day, store::DayRow> rows;
        for (const PlainEvent& event : m_events) {
            if (inScope(event) && passes(event, kDay)) {
                store::DayRow& row = rows[event.day()];
                row.day = event.day();
                ++row.volume;
                row.remediated += event.renamed ? 1 : 0;
            }
        }
        std::vector<store::DayRow> list;
        for (const auto& [day, row] : rows) {
            list.push_back(row);
        }
        return list;
    }

    /// Of all events in range and filter, whatever the scope; what the case is made of is left
    /// out.
    [[nodiscard]] store::BoardFigures figures() const {
        store::BoardFigures figures;
        std::set<std::pair<std::string, events::Day>> users;
        std::set<std::pair<events::GroupId, events::Day>> groups;
        for (const PlainEvent& event : m_events) {
            if (!passes(event, 0)) {
                continue;
            }
            if (event.id) {
                users.insert({*event.id, event.day()});
            }
            for (const events::GroupId& group : event.groups) {
                groups.insert({group, event.day()});
            }
        }
        std::set<std::string> hotIds;
        std::set<events::GroupId> hotGroups;
        std::set<events::Day> hotDays;
        for (const auto& key : users) {
            const KeyDay& cell = m_idDays.at(key);
            figures.rawEvents += cell.events;
            figures.deduplicatedEvents += cell.distinct.size();
            if (cell.events > m_limits.user) {
                hotIds.insert(key.first);
                hotDays.insert(key.second);
                figures.eventsOverLimit += cell.events - m_limits.user;
            }
        }
        for (const auto& key : groups) {
            if (m_groupDays.at(key).events > m_limits.group) {
                hotGroups.insert(key.first);
                hotDays.insert(key.second);
            }
        }
        figures.hotIds = hotIds.size();
        figures.hotGroups = hotGroups.size();
        figures.hotDays = hotDays.size();
        return figures;
    }

    [[nodiscard]] std::vector<store::DayHeat> dayHeat() const {
        std::set<std::pair<std::string, events::Day>> users;
        std::set<std::pair<events::GroupId, events::Day>> groups;
        for (const PlainEvent& event : m_events) {
            if (!passes(event, kDay, kDay)) {
                continue;
            }
            if (event.id) {
                users.insert({*event.id, event.day()});
            }
            for (const events::GroupId& group : event.groups) {
                groups.insert({group, event.day()});
            }
        }
        std::map<events::Day, store::DayHeat> days;
        for (const auto& key : users) {
            const KeyDay& cell = m_idDays.at(key);
            store::DayHeat& day = days[key.second];
            day.rawEvents += cell.events;
            day.deduplicatedEvents += cell.distinct.size();
            day.hotIds += cell.events > m_limits.user ? 1 : 0;
            day.eventsOverLimit += cell.events - std::min(cell.events, m_limits.user);
        }
        for (const auto& key : groups) {
            if (m_groupDays.at(key).events > m_limits.group) {
                ++days[key.second].hotGroups;
            }
        }
        std::vector<store::DayHeat> list;
        for (auto& [number, day] : days) {
            day.day = number;
            list.push_back(day);
        }
        std::erase_if(list, [](const auto& day) { return day.rawEvents + day.hotGroups == 0; });
        return list;
    }

    /// Groups of a key by events, most first, then by id.
    [[nodiscard]] std::map<std::string, std::vector<std::pair<std::uint64_t, std::string>>>
    volumesOfGroups() const {
        std::map<events::GroupId, std::uint64_t> volumes;
        for (const PlainEvent& event : m_events) {
            for (const events::GroupId& group : event.groups) {
                if (inScope(event) && passes(event, kGroup)) {
                    ++volumes[group];
                }
            }
        }
        std::map<std::string, std::vector<std::pair<std::uint64_t, std::string>>> byKey;
        for (const auto& [group, volume] : volumes) { // in the order of their ids
            byKey[group.key].emplace_back(volume, group.id);
        }
        for (auto& [key, ofKey] : byKey) {
            std::stable_sort(ofKey.begin(), ofKey.end(), [](const auto& left, const auto& right) {
                return left.first > right.first;
            });
        }
        return byKey;
    }

    /// Keys over the limit on days, of what the filter leaves.
    [[nodiscard]] std::set<std::pair<events::ShardKey, events::Day>> overLimit() const {
        std::set<std::pair<events::ShardKey, events::Day>> over;
        for (const PlainEvent& event : m_events) {
            if (!passes(event, 0)) {
                continue;
            }
            if (event.id && m_idDays.at({*event.id, event.day()}).events > m_limits.user) {
                over.insert({{events::KeyKind::User, {}, *event.id}, event.day()});
            }
            for (const events::GroupId& group : event.groups) {
                if (m_groupDays.at({group, event.day()}).events > m_limits.group) {
                    over.insert({{events::KeyKind::Group, group.key, group.id}, event.day()});
                }
            }
        }
        return over;
    }

    [[nodiscard]] std::vector<std::uint32_t> hoursOf(const events::ShardKey& key,
                                                     events::DayRange range, bool renamed) const {
        std::vector<std::uint32_t> hours(
            static_cast<std::size_t>(range.last.number - range.first.number + 1) * 24);
        for (const PlainEvent& event : m_events) {
            const bool is = key.kind == events::KeyKind::User
                                ? event.id == key.id
                                : event.groups.contains({key.groupKey, key.id});
            if (is && range.contains(event.day()) && (event.renamed || !renamed)) {
                ++hours[static_cast<std::size_t>(event.hour - range.first.number * 24)];
            }
        }
        return hours;
    }

    /// Events of a key per day of the range, whatever the scope and filter.
    [[nodiscard]] std::vector<std::uint64_t> heatOf(const events::ShardKey& key,
                                                    events::DayRange range) const {
        std::vector<std::uint64_t> counts;
        for (events::Day day = range.first; day <= range.last; ++day.number) {
            std::uint64_t count = 0;
            if (key.kind == events::KeyKind::User) {
                const auto found = m_idDays.find({key.id, day});
                count = found == m_idDays.end() ? 0 : found->second.events;
            } else {
                const auto found = m_groupDays.find({events::GroupId{key.groupKey, key.id}, day});
                count = found == m_groupDays.end() ? 0 : found->second.events;
            }
            counts.push_back(count);
        }
        return counts;
    }

private:
    struct KeyDay {
        std::uint64_t events = 0;
        std::uint64_t renamed = 0;
        std::set<std::uint64_t> distinct;
    };

    template<typename Value>
    struct Tally {
        std::uint64_t volume = 0;
        std::set<Value> values;
        std::set<events::Day> days;

        void add(const Value& value, events::Day day) {
            ++volume;
            values.insert(value);
            days.insert(day);
        }
    };

    [[nodiscard]] bool inScope(const PlainEvent& event) const {
        return m_scope == store::Scope::All || event.renamed;
    }

    [[nodiscard]] static bool inAny(const std::vector<events::DayRange>& ranges, events::Day day) {
        return std::any_of(ranges.begin(), ranges.end(),
                           [day](const events::DayRange& range) { return range.contains(day); });
    }
    template<typename T>
    [[nodiscard]] static bool isIn(const std::vector<T>& list, const T& value) {
        return std::find(list.begin(), list.end(), value) != list.end();
    }
    [[nodiscard]] static bool holdsAny(const std::set<events::GroupId>& groups,
                                       const std::vector<events::GroupId>& wanted) {
        return std::any_of(wanted.begin(), wanted.end(),
                           [&groups](const auto& group) { return groups.contains(group); });
    }

    [[nodiscard]] bool passesId(const PlainEvent& event, bool ignoreChosen) const {
        const select::BoardFilter& filter = m_request.filter;
        if (!event.id) {
            const bool asksForIds = !filter.ids.empty() && !ignoreChosen;
            return !asksForIds && filter.idTexts.empty() && !filter.hotMultiple;
        }
        const auto occurs = [&event](const std::string& text) {
            return event.id->find(text) != std::string::npos;
        };
        const bool hot = !filter.hotMultiple ||
                         static_cast<double>(m_idDays.at({*event.id, event.day()}).events) >
                             *filter.hotMultiple * static_cast<double>(m_limits.user);
        return hot && (ignoreChosen || filter.ids.empty() || isIn(filter.ids, *event.id)) &&
               !isIn(filter.excludedIds, *event.id) &&
               std::all_of(filter.idTexts.begin(), filter.idTexts.end(), occurs) &&
               std::none_of(filter.excludedIdTexts.begin(), filter.excludedIdTexts.end(), occurs);
    }

    /// `own`: the parts that the list in question ignores when facets are asked for; `always`:
    /// those that it ignores in any case.
    [[nodiscard]] bool passes(const PlainEvent& event, unsigned own, unsigned always = 0) const {
        const select::BoardFilter& filter = m_request.filter;
        const unsigned ignored = (m_request.facets ? own : 0U) | always;
        const bool name =
            (ignored & kEvent) != 0 || filter.events.empty() || isIn(filter.events, event.name);
        const bool group = (ignored & kGroup) != 0 || filter.groups.empty() ||
                           holdsAny(event.groups, filter.groups);
        const bool day =
            (ignored & kDay) != 0 || filter.days.empty() || inAny(filter.days, event.day());
        return name && group && day && passesId(event, (ignored & kId) != 0) &&
               !isIn(filter.excludedEvents, event.name) &&
               !holdsAny(event.groups, filter.excludedGroups) &&
               !inAny(filter.excludedDays, event.day());
    }

    void addHeat(store::IdRow& row) const {
        for (const auto& [key, cell] : m_idDays) {
            if (key.first != row.id) {
                continue;
            }
            row.remediated += cell.renamed;
            row.events += cell.events;
            row.deduplicated += cell.distinct.size();
            if (cell.events > row.maxPerDay) {
                row.maxPerDay = cell.events;
                row.maxDay = key.second;
            }
            if (cell.events > m_limits.user) {
                ++row.hotDays;
                row.firstHotDay = row.firstHotDay ? row.firstHotDay : key.second;
            }
        }
    }

    template<typename Row, typename Name>
    void sortRows(std::vector<Row>& rows, const Name& nameOf) const {
        std::sort(rows.begin(), rows.end(), [&nameOf](const Row& left, const Row& right) {
            return left.volume != right.volume ? left.volume > right.volume
                                               : nameOf(left) < nameOf(right);
        });
        cut(rows);
    }

    template<typename Row>
    void cut(std::vector<Row>& rows) const {
        if (m_request.top > 0 && rows.size() > m_request.top) {
            rows.resize(m_request.top);
        }
    }

    [[nodiscard]] bool ranksBefore(const store::IdRow& left, const store::IdRow& right) const {
        constexpr std::int32_t kNever = std::numeric_limits<std::int32_t>::max();
        const auto rank = [this](const store::IdRow& row) -> double {
            switch (m_request.idOrder) {
            case store::IdOrder::Volume:
                return -static_cast<double>(row.volume);
            case store::IdOrder::MaxPerDay:
                return -static_cast<double>(row.maxPerDay);
            case store::IdOrder::HotDays:
                return -static_cast<double>(row.hotDays);
            case store::IdOrder::FirstHotDay:
                return row.firstHotDay ? row.firstHotDay->number : kNever;
            case store::IdOrder::Repeats:
                return -static_cast<double>(row.events) / static_cast<double>(row.deduplicated);
            }
            return 0;
        };
        return rank(left) != rank(right) ? rank(left) < rank(right) : left.id < right.id;
    }

    store::BoardRequest m_request;
    store::Scope m_scope;
    detect::Limits m_limits;
    std::vector<PlainEvent> m_events; ///< of the range
    std::map<std::pair<std::string, events::Day>, KeyDay> m_idDays;
    std::map<std::pair<events::GroupId, events::Day>, KeyDay> m_groupDays;
};

} // namespace shardscope::tests
