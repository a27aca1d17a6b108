// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/view/filter_part.h"

#include <algorithm>
#include <utility>

namespace shardscope::ui {

namespace {

using Kind = FilterPart::Kind;

/// Calls `use(list, value)` with the filter's list that the part belongs to and its entry.
template<typename Filter, typename Use>
void withList(Filter& filter, const FilterPart& part, Use use) {
    switch (part.kind) {
    case Kind::Id:
        use(part.excluded ? filter.excludedIds : filter.ids, part.text);
        break;
    case Kind::Event:
        use(part.excluded ? filter.excludedEvents : filter.events, part.text);
        break;
    case Kind::Group:
        use(part.excluded ? filter.excludedGroups : filter.groups, part.group);
        break;
    case Kind::Days:
        use(part.excluded ? filter.excludedDays : filter.days, part.days);
        break;
    case Kind::IdText:
        use(part.excluded ? filter.excludedIdTexts : filter.idTexts, part.text);
        break;
    case Kind::HotMultiple:
        break; // no list: a single value, handled by the callers
    }
}

template<typename List, typename Make>
void append(std::vector<FilterPart>& parts, const List& list, bool excluded, Make make) {
    for (const auto& entry : list) {
        FilterPart part = make(entry);
        part.excluded = excluded;
        parts.push_back(std::move(part));
    }
}

FilterPart idText(const std::string& text) {
    FilterPart part;
    part.kind = Kind::IdText;
    part.text = text;
    return part;
}

} // namespace

FilterPart FilterPart::id(std::string id) {
    FilterPart part;
    part.kind = Kind::Id;
    part.text = std::move(id);
    return part;
}

FilterPart FilterPart::event(std::string event) {
    FilterPart part;
    part.kind = Kind::Event;
    part.text = std::move(event);
    return part;
}

FilterPart FilterPart::ofGroup(events::GroupId group) {
    FilterPart part;
    part.kind = Kind::Group;
    part.group = std::move(group);
    return part;
}

FilterPart FilterPart::ofDays(events::DayRange days) {
    FilterPart part;
    part.kind = Kind::Days;
    part.days = days;
    return part;
}

FilterPart FilterPart::daysBetween(events::Day one, events::Day other) {
    return ofDays({std::min(one, other), std::max(one, other)});
}

FilterPart FilterPart::over(double multiple) {
    FilterPart part;
    part.kind = Kind::HotMultiple;
    part.multiple = multiple;
    return part;
}

FilterPart FilterPart::key(const events::ShardKey& key) {
    return key.kind == events::KeyKind::User ? id(key.id) : ofGroup({key.groupKey, key.id});
}

std::optional<store::NoteSubject> noteSubjectOf(const std::vector<FilterPart>& parts) {
    std::optional<events::ShardKey> key;
    std::optional<events::Day> day;
    std::optional<std::string> event;
    for (const FilterPart& part : parts) {
        switch (part.kind) {
        case FilterPart::Kind::Id:
            key = events::ShardKey{.kind = events::KeyKind::User, .groupKey = {}, .id = part.text};
            break;
        case FilterPart::Kind::Group:
            key = events::ShardKey{
                .kind = events::KeyKind::Group, .groupKey = part.group.key, .id = part.group.id};
            break;
        case FilterPart::Kind::Event:
            event = part.text;
            break;
        case FilterPart::Kind::Days:
            if (part.days.first == part.days.last) {
                day = part.days.first;
            }
            break;
        case FilterPart::Kind::IdText:
        case FilterPart::Kind::HotMultiple:
            break;
        }
    }
    if (key) {
        return day ? store::NoteSubject::ofCell(*key, *day) : store::NoteSubject::ofKey(*key);
    }
    return event ? std::optional(store::NoteSubject::ofEvent(*event)) : std::nullopt;
}

std::vector<FilterPart> partsOf(const select::BoardFilter& filter) {
    std::vector<FilterPart> parts;
    append(parts, filter.ids, false, FilterPart::id);
    append(parts, filter.idTexts, false, idText);
    append(parts, filter.events, false, FilterPart::event);
    append(parts, filter.groups, false, FilterPart::ofGroup);
    append(parts, filter.days, false, FilterPart::ofDays);
    if (filter.hotMultiple) {
        parts.push_back(FilterPart::over(*filter.hotMultiple));
    }
    append(parts, filter.excludedIds, true, FilterPart::id);
    append(parts, filter.excludedIdTexts, true, idText);
    append(parts, filter.excludedEvents, true, FilterPart::event);
    append(parts, filter.excludedGroups, true, FilterPart::ofGroup);
    append(parts, filter.excludedDays, true, FilterPart::ofDays);
    return parts;
}

bool holds(const select::BoardFilter& filter, const FilterPart& part) {
    if (part.kind == Kind::HotMultiple) {
        return filter.hotMultiple == part.multiple;
    }
    bool found = false;
    withList(filter, part, [&found](const auto& list, const auto& entry) {
        found = std::find(list.begin(), list.end(), entry) != list.end();
    });
    return found;
}

void add(select::BoardFilter& filter, const FilterPart& part) {
    if (part.kind == Kind::HotMultiple) {
        filter.hotMultiple = part.multiple;
        return;
    }
    withList(filter, part, [](auto& list, const auto& entry) {
        if (std::find(list.begin(), list.end(), entry) == list.end()) {
            list.push_back(entry);
        }
    });
}

void remove(select::BoardFilter& filter, const FilterPart& part) {
    if (part.kind == Kind::HotMultiple) {
        filter.hotMultiple.reset();
        return;
    }
    withList(filter, part, [](auto& list, const auto& entry) { std::erase(list, entry); });
}

void clearKind(select::BoardFilter& filter, FilterPart::Kind kind, bool excluded) {
    if (kind == Kind::HotMultiple) {
        filter.hotMultiple.reset();
        return;
    }
    FilterPart part;
    part.kind = kind;
    part.excluded = excluded;
    withList(filter, part, [](auto& list, const auto&) { list.clear(); });
}

} // namespace shardscope::ui
