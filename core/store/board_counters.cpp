// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/board_counters.h"

#include <algorithm>
#include <utility>

namespace shardscope::store {

using detect::Cell;
using detect::CountedEvent;

namespace {
std::size_t dayCount(events::DayRange range) {
    return static_cast<std::size_t>(range.last.number - range.first.number + 1);
}

/// Sets in `to` what is set in `from`; how many that were not before.
std::uint64_t addedBy(const std::vector<bool>& from, std::vector<bool>& to) {
    std::uint64_t added = 0;
    for (std::size_t at = 0; at < to.size(); ++at) {
        added += from[at] && !to[at] ? 1 : 0;
        to[at] = to[at] || from[at];
    }
    return added;
}
} // namespace

BoardCounters::BoardCounters(const Frame& frame, const FilterPlan& plan,
                             const FilterPlan::Vocabulary& vocabulary,
                             const std::vector<DayDuplicates>& duplicates, TextSource& texts)
    : eventVolumes(vocabulary.eventNames.size()),
      groups(vocabulary.groupSets, {.groups = vocabulary.groups.size(),
                                    .events = vocabulary.eventNames.size(),
                                    .days = dayCount(frame.range)}),
      days(dayCount(frame.range)),
      hotDays(dayCount(frame.range)),
      hotGroups(*frame.hotSets, frame.range),
      eventDays(vocabulary.eventNames.size(), dayCount(frame.range)),
      dayHeat(dayCount(frame.range)),
      hotGroupsOfDays(*frame.hotSets, frame.range),
      m_topIds(frame.top, texts),
      m_frame(frame),
      m_plan(plan),
      m_vocabulary(vocabulary),
      m_duplicates(duplicates),
      m_listedEvents(vocabulary.eventNames.size()),
      m_countedEvents(vocabulary.eventNames.size()),
      m_overallEvents(vocabulary.eventNames.size()),
      m_overallDays(dayCount(frame.range)),
      m_daysOfEvent(vocabulary.eventNames.size(), dayCount(frame.range)) {
    for (std::size_t day = 0; day < days.size(); ++day) {
        days[day].day = {frame.range.first.number + static_cast<std::int32_t>(day)};
        dayHeat[day].day = days[day].day;
    }
}

base::Result<void> BoardCounters::take(std::uint32_t id, std::span<const Cell> cells) {
    if (!m_plan.allowsId(id) || (m_frame.chosenIdsOnly && m_plan.idPart(id) == 0)) {
        return {};
    }
    ++m_serial;
    IdState state{.id = id};
    m_perDay.clear();
    std::size_t begin = 0;
    while (begin < cells.size()) {
        const events::Day day = CountedEvent::dayOfHour(cells[begin].hour());
        const std::int32_t nextDay = (day.number + 1) * 24;
        std::size_t end = begin + 1;
        while (end < cells.size() && cells[end].hour() < nextDay) {
            ++end;
        }
        takeDay(state, cells.subspan(begin, end - begin), day);
        begin = end;
    }
    if (id == CountedEvent::kNoId) {
        return {};
    }
    totals.ids += state.counted ? 1 : 0;
    figures.hotIds += state.hot ? 1 : 0;
    const bool roomForHeat = m_heat.size() < m_frame.heatRows;
    if (state.heated && m_frame.heatRows > 0 &&
        (roomForHeat || state.row.maxPerDay >= m_heat.front().peak)) {
        keepHeat({id, state.row.maxPerDay, m_perDay});
    }
    const std::uint64_t rank = rankOf(state.row, m_frame.idOrder);
    return state.listed && m_topIds.wants(rank) ? m_topIds.add({id, rank, std::move(state.row)})
                                                : base::Result<void>{};
}

void BoardCounters::keepHeat(HeatEntry entry) {
    m_heat.push_back(std::move(entry));
    std::push_heap(m_heat.begin(), m_heat.end());
    if (m_heat.size() > m_frame.heatRows) {
        std::pop_heap(m_heat.begin(), m_heat.end());
        m_heat.pop_back();
    }
}

base::Result<void> BoardCounters::absorb(BoardCounters&& other) {
    totals.events += other.totals.events;
    totals.remediated += other.totals.remediated;
    totals.ids += other.totals.ids;
    figures.hotIds += other.figures.hotIds;
    figures.eventsOverLimit += other.figures.eventsOverLimit;
    figures.rawEvents += other.figures.rawEvents;
    figures.deduplicatedEvents += other.figures.deduplicatedEvents;
    overall.volume += other.overall.volume;
    overall.uniqueEvents += addedBy(other.m_overallEvents, m_overallEvents);
    overall.uniqueDays += addedBy(other.m_overallDays, m_overallDays);
    (void)addedBy(other.hotDays, hotDays);
    for (std::size_t event = 0; event < eventVolumes.size(); ++event) {
        eventVolumes[event].volume += other.eventVolumes[event].volume;
        eventVolumes[event].uniques += other.eventVolumes[event].uniques; // of other ids
    }
    groups.absorb(other.groups);
    m_daysOfEvent.absorb(other.m_daysOfEvent,
                         [this](std::size_t event, std::size_t) { ++eventVolumes[event].days; });
    for (std::size_t day = 0; day < days.size(); ++day) {
        days[day].volume += other.days[day].volume;
        days[day].remediated += other.days[day].remediated;
        dayHeat[day].rawEvents += other.dayHeat[day].rawEvents;
        dayHeat[day].deduplicatedEvents += other.dayHeat[day].deduplicatedEvents;
        dayHeat[day].hotIds += other.dayHeat[day].hotIds;
        dayHeat[day].eventsOverLimit += other.dayHeat[day].eventsOverLimit;
    }
    eventDays.absorb(other.eventDays);
    hotGroups.absorb(other.hotGroups);
    hotGroupsOfDays.absorb(other.hotGroupsOfDays);
    hotUserDays.absorb(std::move(other.hotUserDays));
    for (HeatEntry& entry : other.m_heat) {
        keepHeat(std::move(entry));
    }
    return m_topIds.absorb(std::move(other.m_topIds));
}

base::Result<IdLists> BoardCounters::idLists() {
    base::Result<std::vector<TopIds::Entry>> top = m_topIds.finish();
    if (!top) {
        return base::fail(top.error());
    }
    std::sort_heap(m_heat.begin(), m_heat.end());
    return IdLists{std::move(*top), std::move(m_heat)};
}

BoardCounters::IdDay BoardCounters::sumOf(std::uint32_t id, std::span<const Cell> cells,
                                          events::Day day) const {
    IdDay sum{.day = day};
    for (const Cell& cell : cells) {
        sum.events += cell.count;
        sum.renamed += cell.renamed() ? cell.count : 0;
    }
    if (id != CountedEvent::kNoId) {
        sum.distinct = sum.events - std::min(sum.events, duplicatesOf(id, day));
        sum.reason = sum.renamed > 0 ? reasonOf(sum, cells) : RenameReason::None;
    }
    return sum;
}

void BoardCounters::takeDay(IdState& state, std::span<const Cell> cells, events::Day day) {
    const bool attributed = state.id != CountedEvent::kNoId;
    const IdDay sum = sumOf(state.id, cells, day);
    if (attributed) {
        noteHeat(state, sum);
    }
    const FilterPlan::Verdict& onDay = m_plan.day(day);
    const double hotFrom =
        m_plan.hotMultiple().value_or(0) * static_cast<double>(m_frame.limits.user);
    if (!onDay.allowed || (m_plan.hotMultiple() && static_cast<double>(sum.events) <= hotFrom)) {
        return;
    }
    const unsigned parts = onDay.parts | m_plan.idPart(state.id);
    const bool noneInScope = m_frame.scope == Scope::Remediated && sum.renamed == 0;
    Passed passed;
    if (noneInScope && m_plan.takesEveryCell() && !m_frame.hotSets->any()) {
        passed.note(parts | FilterPlan::kEvent | FilterPlan::kGroup);
    } else {
        passed = takeCells(state, cells, parts, day);
    }
    if (passed.figures && attributed) {
        noteFigures(state, sum);
    }
    if (passed.days && attributed) {
        noteDay(sum);
    }
}

BoardCounters::Passed BoardCounters::takeCells(IdState& state, std::span<const Cell> cells,
                                               unsigned parts, events::Day day) {
    Passed passed;
    for (const Cell& cell : cells) {
        const FilterPlan::Verdict& event = m_plan.event(cell.event);
        const FilterPlan::Verdict& set = m_plan.groupSet(cell.groupSet);
        if (!event.allowed || !set.allowed) {
            continue;
        }
        const unsigned together = parts | event.parts | set.parts;
        const Passed here = passed.note(together);
        if (here.days) {
            hotGroupsOfDays.note(cell.groupSet, day);
        }
        if (here.figures) {
            hotGroups.note(cell.groupSet, day);
        }
        if (m_frame.scope == Scope::All || cell.renamed()) {
            takeCell(state, cell, together, indexOf(day));
        }
    }
    return passed;
}

BoardCounters::Passed BoardCounters::Passed::note(unsigned parts) {
    const Passed here{.figures = parts == FilterPlan::kAll,
                      .days = (parts | FilterPlan::kDay) == FilterPlan::kAll};
    figures = figures || here.figures;
    days = days || here.days;
    return here;
}

void BoardCounters::noteHeat(IdState& state, const IdDay& sum) {
    IdRow& row = state.row;
    m_perDay.push_back({indexOf(sum.day), sum.events});
    row.events += sum.events;
    row.deduplicated += sum.distinct;
    row.remediated += sum.renamed;
    if (sum.events > row.maxPerDay) {
        row.maxPerDay = sum.events;
        row.maxDay = sum.day;
    }
    if (sum.events > m_frame.limits.user) {
        ++row.hotDays;
        row.firstHotDay = row.firstHotDay ? row.firstHotDay : sum.day;
    }
    // Of several days the one with the plainest reason stands.
    RenameReason& known = row.renameReason;
    const bool plainer = sum.reason == RenameReason::Duplicates || known == RenameReason::None;
    known = sum.reason != RenameReason::None && plainer ? sum.reason : known;
}

bool BoardCounters::inGroupOverLimit(const Cell& cell, events::Day day) const {
    const std::span<const std::uint32_t> set = m_vocabulary.groupSets[cell.groupSet];
    return std::any_of(set.begin(), set.end(), [&](std::uint32_t group) {
        return m_frame.groupDays->isOver(group, day, m_frame.limits.group);
    });
}

/// Why the vendor renamed events of an id that is not visibly over its limit on the day.
RenameReason BoardCounters::reasonOf(const IdDay& sum, std::span<const Cell> cells) const {
    if (sum.distinct > m_frame.limits.user) {
        return RenameReason::None;
    }
    const bool byGroup = std::all_of(cells.begin(), cells.end(), [&](const Cell& cell) {
        return !cell.renamed() || inGroupOverLimit(cell, sum.day);
    });
    return byGroup                     ? RenameReason::GroupLimit
           : sum.distinct < sum.events ? RenameReason::Duplicates
                                       : RenameReason::Unknown;
}

void BoardCounters::noteFigures(IdState& state, const IdDay& sum) {
    figures.rawEvents += sum.events;
    figures.deduplicatedEvents += sum.distinct;
    const bool over = sum.events > m_frame.limits.user;
    if (over) {
        state.hot = true;
        figures.eventsOverLimit += sum.events - m_frame.limits.user;
        hotDays[indexOf(sum.day)] = true;
    }
    const bool recorded =
        !m_frame.recorded->empty() && m_frame.recorded->contains({state.id, sum.day});
    const bool renamedItself = sum.renamed > 0 && sum.reason != RenameReason::GroupLimit;
    if (over || recorded || renamedItself) {
        hotUserDays.add({.ref = state.id,
                         .day = sum.day,
                         .events = sum.events,
                         .deduplicated = sum.distinct,
                         .renamed = sum.renamed,
                         .over = over,
                         .recorded = recorded,
                         .acted = recorded || renamedItself});
    }
}

void BoardCounters::noteDay(const IdDay& sum) {
    DayHeat& day = dayHeat[indexOf(sum.day)];
    day.rawEvents += sum.events;
    day.deduplicatedEvents += sum.distinct;
    if (sum.events > m_frame.limits.user) {
        ++day.hotIds;
        day.eventsOverLimit += sum.events - m_frame.limits.user;
    }
}

std::uint64_t BoardCounters::duplicatesOf(std::uint32_t id, events::Day day) const {
    auto at = std::lower_bound(m_duplicates.begin(), m_duplicates.end(), std::pair(id, day),
                               [](const DayDuplicates& entry, const auto& key) {
                                   return std::pair(entry.id, entry.day) < key;
                               });
    std::uint64_t count = 0;
    for (; at != m_duplicates.end() && at->id == id && at->day == day; ++at) {
        count += at->count;
    }
    return count;
}

void BoardCounters::takeCell(IdState& state, const Cell& cell, unsigned parts, std::size_t day) {
    const bool attributed = state.id != CountedEvent::kNoId;
    if (parts == FilterPlan::kAll) {
        countTotals(state, cell, day);
    }
    if (attributed && passes(parts, FilterPlan::kId)) {
        IdRow& row = state.row;
        row.volume += cell.count;
        if (std::exchange(m_listedEvents[cell.event], m_serial) != m_serial) {
            ++row.uniqueEvents;
        }
        const events::Day present = days[day].day;
        if (!state.listed || state.lastListedDay != present) {
            ++row.uniqueDays;
            state.lastListedDay = present;
        }
        state.listed = true;
    }
    state.heated = state.heated || passes(parts, FilterPlan::kId | FilterPlan::kDay);
    if (passes(parts, FilterPlan::kEvent)) {
        Volume& volume = eventVolumes[cell.event];
        volume.volume += cell.count;
        if (attributed && std::exchange(m_countedEvents[cell.event], m_serial) != m_serial) {
            ++volume.uniques;
        }
        volume.days += m_daysOfEvent.insert(cell.event, day) ? 1 : 0;
    }
    if (passes(parts, FilterPlan::kEvent | FilterPlan::kDay)) {
        (void)eventDays.add(cell.event, day, cell.count);
    }
    if (passes(parts, FilterPlan::kDay)) {
        days[day].volume += cell.count;
        days[day].remediated += cell.renamed() ? cell.count : 0;
    }
    if (cell.groupSet != 0 && passes(parts, FilterPlan::kGroup)) {
        groups.add(cell.groupSet, cell.event, day, cell.count, parts == FilterPlan::kAll);
    }
}

void BoardCounters::countTotals(IdState& state, const Cell& cell, std::size_t day) {
    totals.events += cell.count;
    totals.remediated += cell.renamed() ? cell.count : 0;
    overall.volume += cell.count;
    if (!m_overallEvents[cell.event]) {
        m_overallEvents[cell.event] = true;
        ++overall.uniqueEvents;
    }
    if (!m_overallDays[day]) {
        m_overallDays[day] = true;
        ++overall.uniqueDays;
    }
    state.counted = true;
}

} // namespace shardscope::store
