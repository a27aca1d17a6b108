// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/recount.h"

#include "core/base/interner.h"
#include "core/events/attribution.h"
#include "core/events/calendar.h"
#include "core/session/event_hash.h"
#include "core/session/source_reader.h"
#include "core/store/case_reader.h"
#include "core/store/row_index.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace shardscope::session {

namespace {

/// 16 bytes an event: 256 MiB at most in one pass.
constexpr std::uint64_t kEventsPerPass = std::uint64_t{16} << 20U;

struct Collected {
    std::vector<std::int64_t> processedMs;
    std::vector<std::uint64_t> fingerprints;
};

/// What is looked for on one day.
struct DayKeys {
    std::set<std::uint32_t> ids;
    std::set<std::uint32_t> groups;
};

/// One pass over the files for some of the keys.
class Pass {
public:
    Pass(const store::RowIndex& index, const std::vector<std::vector<std::uint32_t>>& groupSets,
         const events::ProjectCalendar& calendar)
        : m_index(index), m_groupSets(groupSets), m_calendar(calendar) {}

    void want(const RecountKey& key) {
        Collected& collected = m_keys[{key.key, key.day}];
        collected.processedMs.reserve(key.events);
        collected.fingerprints.reserve(key.events);
        DayKeys& day = m_days[key.day];
        (key.key.kind == events::KeyKind::User ? day.ids : day.groups).insert(key.ref);
    }
    [[nodiscard]] base::Result<store::SegmentSet>
    segmentsIn(const store::SourceRecord& source) const;
    [[nodiscard]] base::Result<void> read(const store::SourceRecord& source,
                                          const store::SegmentSet& segments,
                                          const std::stop_token& stop);
    [[nodiscard]] RecountFacts facts(const RecountKey& key);

private:
    [[nodiscard]] std::vector<bool> setsWithAny(const std::set<std::uint32_t>& groups) const;
    void take(const SourceReader::Event& event, const std::vector<std::string>& groupKeys);
    void collect(const events::ShardKey& key, const SourceReader::Event& event);

    const store::RowIndex& m_index;
    const std::vector<std::vector<std::uint32_t>>& m_groupSets;
    const events::ProjectCalendar& m_calendar;
    std::map<events::Day, DayKeys> m_days;
    std::map<std::pair<events::ShardKey, events::Day>, Collected> m_keys;
};

base::Result<store::SegmentSet> Pass::segmentsIn(const store::SourceRecord& source) const {
    store::SegmentSet segments;
    base::Result<void> found;
    for (const auto& [day, keys] : m_days) {
        if (!std::binary_search(source.days.begin(), source.days.end(), day)) {
            continue;
        }
        const std::vector<std::uint32_t> ids(keys.ids.begin(), keys.ids.end());
        found = m_index.findIds(source.id, {day, day}, ids, segments);
        if (found && !keys.groups.empty()) {
            found =
                m_index.findGroupSets(source.id, {day, day}, setsWithAny(keys.groups), segments);
        }
        if (!found) {
            return base::fail(found.error());
        }
    }
    return segments;
}

std::vector<bool> Pass::setsWithAny(const std::set<std::uint32_t>& groups) const {
    std::vector<bool> has;
    for (const std::vector<std::uint32_t>& set : m_groupSets) {
        has.push_back(std::any_of(set.begin(), set.end(), [&groups](std::uint32_t group) {
            return groups.contains(group);
        }));
    }
    return has;
}

base::Result<void> Pass::read(const store::SourceRecord& source, const store::SegmentSet& segments,
                              const std::stop_token& stop) {
    SourceReader reader(source, m_calendar, m_index);
    return reader.read(
        segments,
        [&](const SourceReader::Event& event) {
            take(event, source.groupKeys);
            return true;
        },
        stop);
}

void Pass::take(const SourceReader::Event& event, const std::vector<std::string>& groupKeys) {
    if (!m_days.contains(event.day)) {
        return;
    }
    if (event.whom.userId) {
        collect({events::KeyKind::User, {}, std::string(*event.whom.userId)}, event);
    }
    for (const events::Attribution::Group& group : event.whom.groups) {
        collect({events::KeyKind::Group, groupKeys[group.key], std::string(group.id)}, event);
    }
}

void Pass::collect(const events::ShardKey& key, const SourceReader::Event& event) {
    const auto found = m_keys.find({key, event.day});
    if (found == m_keys.end()) {
        return;
    }
    found->second.processedMs.push_back(processedMsOf(event.view));
    const std::optional<std::string_view>& userId = event.whom.userId;
    found->second.fingerprints.push_back(
        hashEvent(event.view, base::hashText(event.whom.event),
                  userId ? std::optional(base::hashText(*userId)) : std::nullopt)
            .fingerprint);
}

RecountFacts Pass::facts(const RecountKey& key) {
    Collected& collected = m_keys[{key.key, key.day}];
    std::sort(collected.processedMs.begin(), collected.processedMs.end());
    std::sort(collected.fingerprints.begin(), collected.fingerprints.end());
    const auto last = std::unique(collected.fingerprints.begin(), collected.fingerprints.end());
    return {static_cast<std::uint64_t>(last - collected.fingerprints.begin()),
            std::move(collected.processedMs)};
}

} // namespace

base::Result<RecountAnswer> recount(const std::vector<RecountKey>& keys,
                                    const store::Database& database,
                                    const store::CaseSettings& settings, SourceTrust& trust,
                                    base::ProgressSink& progress, std::stop_token stop) {
    const base::Result<events::ProjectCalendar> calendar =
        events::ProjectCalendar::open(settings.timezone);
    if (!calendar) {
        return base::fail(calendar.error());
    }
    const base::Result<std::vector<store::SourceRecord>> sources = store::readSources(database);
    const base::Result<std::vector<std::vector<std::uint32_t>>> groupSets =
        store::CaseTexts(database).groupSets();
    if (!sources || !groupSets) {
        return base::fail(sources ? groupSets.error() : sources.error());
    }
    const store::RowIndex index(database);
    RecountAnswer answer;
    std::set<std::string> missing;
    std::size_t next = 0;
    while (next < keys.size()) {
        Pass pass(index, *groupSets, *calendar);
        const std::size_t first = next;
        std::uint64_t events = 0;
        do {
            events += keys[next].events;
            pass.want(keys[next]);
            ++next;
        } while (next < keys.size() && events + keys[next].events <= kEventsPerPass);
        for (const store::SourceRecord& source : *sources) {
            const base::Result<store::SegmentSet> segments = pass.segmentsIn(source);
            if (!segments) {
                return base::fail(segments.error());
            }
            if (segments->empty()) {
                continue;
            }
            progress.report({"recounting " + source.path, first, keys.size()});
            base::Result<void> read = trust.check(source, stop);
            if (read) {
                read = pass.read(source, *segments, stop);
            }
            if (!read && (read.error().code == base::ErrorCode::Cancelled ||
                          read.error().code == base::ErrorCode::Damaged)) {
                return base::fail(read.error());
            }
            if (!read) {
                missing.insert(source.path);
            }
        }
        for (std::size_t key = first; key < next; ++key) {
            answer.facts.push_back(pass.facts(keys[key]));
        }
    }
    answer.missing.assign(missing.begin(), missing.end());
    return answer;
}

} // namespace shardscope::session
