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
      groupVolumes(vocabulary.groups.size()),
      days(dayCount(frame.range)),
      hotDays(dayCount(frame.range)),
      hotGroups(*frame.groupDays, vocabulary.groupSets, frame.limits.group, frame.range),
      eventDays(vocabulary.eventNames.size(), dayCount(frame.range)),
      dayHeat(dayCount(frame.range)),
      hotGroupsOfDays(*frame.groupDays, vocabulary.groupSets, frame.limits.group, frame.range),
      topIds(frame.top, texts),
      m_frame(frame),
      m_plan(plan),
      m_vocabulary(vocabulary),
      m_duplicates(duplicates),
      m_listedEvents(vocabulary.eventNames.size()),
      m_countedEvents(vocabulary.eventNames.size()),
      m_overallEvents(vocabulary.eventNames.size()),
      m_overallDays(dayCount(frame.range)),
      m_daysOfEvent(vocabulary.eventNames.size(), dayCount(frame.range)),
      m_eventsOfGroup(vocabulary.groups.size(), vocabulary.eventNames.size()),
      m_daysOfGroup(vocabulary.groups.size(), dayCount(frame.range)) {
    for (std::size_t day = 0; day < days.size(); ++day) {
        days[day].day = {frame.range.first.number + static_cast<std::int32_t>(day)};
        dayHeat[day].day = days[day].day;
    }
}

base::Result<void> BoardCounters::take(std::uint32_t id, std::span<const Cell> cells) {
    if (!m_plan.allowsId(id)) {
        return {};
    }
    ++m_serial;
    IdState state{.id = id};
    m_perDay.clear();
    std::size_t begin = 0;
    while (begin < cells.size()) {
        const events::Day day = CountedEvent::dayOfHour(cells[begin].hour());
        std::size_t end = begin + 1;
        while (end < cells.size() && CountedEvent::dayOfHour(cells[end].hour()) == day) {
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
    const bool roomForHeat = heat.size() < m_frame.heatRows;
    if (state.heated && m_frame.heatRows > 0 &&
        (roomForHeat || state.row.maxPerDay >= heat.front().peak)) {
        keepHeat({id, state.row.maxPerDay, m_perDay});
    }
    return state.listed ? topIds.add({id, rankOf(state.row, m_frame.idOrder), std::move(state.row)})
                        : base::Result<void>{};
}

void BoardCounters::keepHeat(HeatEntry entry) {
    heat.push_back(std::move(entry));
    std::push_heap(heat.begin(), heat.end());
    if (heat.size() > m_frame.heatRows) {
        std::pop_heap(heat.begin(), heat.end());
        heat.pop_back();
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
    for (std::size_t group = 0; group < groupVolumes.size(); ++group) {
        Volume& volume = groupVolumes[group];
        volume.volume += other.groupVolumes[group].volume;
        totals.groups += other.groupVolumes[group].inTotals && !volume.inTotals ? 1 : 0;
        volume.inTotals = volume.inTotals || other.groupVolumes[group].inTotals;
    }
    m_daysOfEvent.absorb(other.m_daysOfEvent,
                         [this](std::size_t event, std::size_t) { ++eventVolumes[event].days; });
    m_eventsOfGroup.absorb(other.m_eventsOfGroup, [this](std::size_t group, std::size_t) {
        ++groupVolumes[group].uniques;
    });
    m_daysOfGroup.absorb(other.m_daysOfGroup,
                         [this](std::size_t group, std::size_t) { ++groupVolumes[group].days; });
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
    for (HeatEntry& entry : other.heat) {
        keepHeat(std::move(entry));
    }
    return topIds.absorb(std::move(other.topIds));
}

void BoardCounters::finishHeat() {
    std::sort_heap(heat.begin(), heat.end());
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
    bool inFigures = false;
    bool inDays = false;
    for (const Cell& cell : cells) {
        const FilterPlan::Verdict& event = m_plan.event(cell.event);
        const FilterPlan::Verdict& groups = m_plan.groupSet(cell.groupSet);
        if (!event.allowed || !groups.allowed) {
            continue;
        }
        const unsigned together = parts | event.parts | groups.parts;
        if ((together | FilterPlan::kDay) == FilterPlan::kAll) {
            inDays = true;
            hotGroupsOfDays.note(cell.groupSet, day);
        }
        if (together == FilterPlan::kAll) {
            inFigures = true;
            hotGroups.note(cell.groupSet, day);
        }
        if (m_frame.scope == Scope::All || cell.renamed()) {
            takeCell(state, cell, together, indexOf(day));
        }
    }
    if (inFigures && attributed) {
        noteFigures(state, sum);
    }
    if (inDays && attributed) {
        noteDay(sum);
    }
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
    const std::vector<std::uint32_t>& groups = m_vocabulary.groupSets[cell.groupSet];
    return std::any_of(groups.begin(), groups.end(), [&](std::uint32_t group) {
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
    if (cell.groupSet != 0) {
        countGroups(cell, parts, day);
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

void BoardCounters::countGroups(const Cell& cell, unsigned parts, std::size_t day) {
    const bool listed = passes(parts, FilterPlan::kGroup);
    for (const std::uint32_t group : m_vocabulary.groupSets[cell.groupSet]) {
        Volume& volume = groupVolumes[group];
        if (parts == FilterPlan::kAll && !volume.inTotals) {
            volume.inTotals = true;
            ++totals.groups;
        }
        if (listed) {
            volume.volume += cell.count;
            volume.uniques += m_eventsOfGroup.insert(group, cell.event) ? 1 : 0;
            volume.days += m_daysOfGroup.insert(group, day) ? 1 : 0;
        }
    }
}

} // namespace shardscope::store
