// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filter_plan.h"

#include "core/base/interner.h"
#include "core/detect/counted_event.h"

#include <algorithm>
#include <span>

namespace shardscope::store {

using base::ShardedInterner;

namespace {

template<typename Range, typename Value>
bool contains(const Range& range, const Value& value) {
    return std::find(range.begin(), range.end(), value) != range.end();
}

bool inAnyRange(const std::vector<events::DayRange>& ranges, events::Day day) {
    return std::any_of(ranges.begin(), ranges.end(),
                       [day](const events::DayRange& range) { return range.contains(day); });
}

std::uint8_t asParts(bool chosen, FilterPlan::Part part) {
    return chosen ? static_cast<std::uint8_t>(part) : std::uint8_t{0};
}

base::Result<void> findIds(const std::vector<std::string>& ids, TextSource& texts,
                           std::unordered_set<std::uint32_t>& found) {
    for (const std::string& id : ids) {
        const base::Result<std::optional<std::uint32_t>> ref = texts.findId(id);
        if (!ref) {
            return base::fail(ref.error());
        }
        if (*ref) {
            found.insert(**ref);
        }
    }
    return {};
}

} // namespace

base::Result<FilterPlan> FilterPlan::make(const select::BoardFilter& filter, events::DayRange range,
                                          TextSource& texts, const Vocabulary& vocabulary) {
    FilterPlan plan;
    plan.m_first = range.first;
    plan.m_hotMultiple = filter.hotMultiple;
    plan.m_takesEveryCell = filter.events.empty() && filter.excludedEvents.empty() &&
                            filter.groups.empty() && filter.excludedGroups.empty();
    if (base::Result<void> ids = plan.planIds(filter, texts); !ids) {
        return base::fail(ids.error());
    }
    plan.planEvents(filter, vocabulary);
    plan.planGroups(filter, vocabulary);
    plan.planDays(filter, range);
    return plan;
}

base::Result<void> FilterPlan::planIds(const select::BoardFilter& filter, TextSource& texts) {
    m_choosesIds = !filter.ids.empty();
    m_idTexts = filter.idTexts;
    m_excludedIdTexts = filter.excludedIdTexts;
    if (base::Result<void> found = findIds(filter.ids, texts, m_ids); !found) {
        return found;
    }
    return findIds(filter.excludedIds, texts, m_excludedIds);
}

void FilterPlan::planEvents(const select::BoardFilter& filter, const Vocabulary& vocabulary) {
    for (const std::string& name : vocabulary.eventNames) {
        const bool chosen = filter.events.empty() || contains(filter.events, name);
        m_events.push_back({!contains(filter.excludedEvents, name), asParts(chosen, kEvent)});
    }
}

void FilterPlan::planGroups(const select::BoardFilter& filter, const Vocabulary& vocabulary) {
    std::vector<bool> chosen;
    std::vector<bool> excluded;
    for (const events::GroupId& group : vocabulary.groups) {
        chosen.push_back(contains(filter.groups, group));
        excluded.push_back(contains(filter.excludedGroups, group));
    }
    for (std::size_t number = 0; number < vocabulary.groupSets.size(); ++number) {
        const std::span<const std::uint32_t> set = vocabulary.groupSets[number];
        const auto any = [set](const std::vector<bool>& wanted) {
            return std::any_of(set.begin(), set.end(), [&wanted](std::uint32_t group) {
                return group < wanted.size() && wanted[group];
            });
        };
        m_sets.push_back({!any(excluded), asParts(filter.groups.empty() || any(chosen), kGroup)});
    }
}

void FilterPlan::planDays(const select::BoardFilter& filter, events::DayRange range) {
    for (events::Day day = range.first; day <= range.last; ++day.number) {
        const bool chosen = filter.days.empty() || inAnyRange(filter.days, day);
        m_days.push_back({!inAnyRange(filter.excludedDays, day), asParts(chosen, kDay)});
    }
}

bool FilterPlan::passesTexts(std::string_view id) const {
    const auto occurs = [id](const std::string& text) {
        return id.find(text) != std::string_view::npos;
    };
    return std::all_of(m_idTexts.begin(), m_idTexts.end(), occurs) &&
           std::none_of(m_excludedIdTexts.begin(), m_excludedIdTexts.end(), occurs);
}

base::Result<void> FilterPlan::enterShard(std::uint32_t shard, TextSource& texts) {
    m_shardIds.clear();
    if (m_idTexts.empty() && m_excludedIdTexts.empty()) {
        return {};
    }
    return texts.forEachId(shard, [this](std::uint32_t ref, std::string_view text) {
        const std::uint32_t number = ShardedInterner::numberOf(ref);
        if (number >= m_shardIds.size()) {
            m_shardIds.resize(std::size_t{number} + 1);
        }
        m_shardIds[number] = passesTexts(text);
    });
}

bool FilterPlan::allowsId(std::uint32_t id) const {
    if (id == detect::CountedEvent::kNoId) {
        return m_idTexts.empty() && !m_hotMultiple;
    }
    if (m_excludedIds.contains(id)) {
        return false;
    }
    if (m_idTexts.empty() && m_excludedIdTexts.empty()) {
        return true;
    }
    const std::uint32_t number = ShardedInterner::numberOf(id);
    return number < m_shardIds.size() && m_shardIds[number];
}

bool FilterPlan::mayHoldChosenIds(std::uint32_t shard) const {
    return !m_choosesIds || std::any_of(m_ids.begin(), m_ids.end(), [shard](std::uint32_t id) {
        return ShardedInterner::shardOf(id) == shard;
    });
}

} // namespace shardscope::store
