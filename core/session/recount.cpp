// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/recount.h"

#include "core/base/interner.h"
#include "core/events/attribution.h"
#include "core/events/calendar.h"
#include "core/events/event_time.h"
#include "core/ingest/event_reader.h"
#include "core/ingest/export_file.h"
#include "core/ingest/record_splitter.h"
#include "core/json/scalars.h"
#include "core/session/event_hash.h"

#include <algorithm>
#include <map>
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

/// One pass over the files for some of the keys.
class Pass {
public:
    Pass(const store::CaseSettings& settings, const events::ProjectCalendar& calendar)
        : m_settings(settings), m_calendar(calendar) {}

    void want(const RecountKey& key) {
        Collected& collected = m_keys[{key.key, key.day}];
        collected.processedMs.reserve(key.events);
        collected.fingerprints.reserve(key.events);
        m_days.insert(key.day);
    }
    [[nodiscard]] bool needs(const store::SourceRecord& source) const {
        return std::any_of(source.days.begin(), source.days.end(),
                           [this](events::Day day) { return m_days.contains(day); });
    }
    [[nodiscard]] base::Result<void> read(const store::SourceRecord& source,
                                          const std::stop_token& stop);
    [[nodiscard]] RecountFacts facts(const RecountKey& key);

private:
    void take(const events::EventView& view, const std::vector<events::Day>& daysOfSource);
    void collect(const events::ShardKey& key, events::Day day, const events::EventView& view);

    const store::CaseSettings& m_settings;
    const events::ProjectCalendar& m_calendar;
    events::ProjectCalendar::Cursor m_cursor;
    events::Attributor m_attributor;
    std::set<events::Day> m_days;
    std::map<std::pair<events::ShardKey, events::Day>, Collected> m_keys;
};

base::Result<void> Pass::read(const store::SourceRecord& source, const std::stop_token& stop) {
    base::Result<ingest::ExportFile> file = ingest::ExportFile::open(source.path);
    if (!file) {
        return base::fail(file.error());
    }
    ingest::RecordSplitter splitter(file->bytes());
    const std::unique_ptr<ingest::EventReader> reader =
        ingest::makeEventReader({.groupKeys = m_settings.groupKeys, .strict = false});
    ingest::RawRecord record;
    events::EventView view;
    std::uint64_t records = 0;
    constexpr std::uint64_t kLookEvery = 512;
    while (splitter.next(record)) {
        if (++records % kLookEvery == 0 && stop.stop_requested()) {
            return base::fail(base::ErrorCode::Cancelled, "stopped", source.path);
        }
        if (!record.tooLong && reader->read(record.text, view) && !view.isRecord() &&
            m_attributor.attribute(view)) {
            take(view, source.days);
        }
    }
    return {};
}

void Pass::take(const events::EventView& view, const std::vector<events::Day>& daysOfSource) {
    const events::Day day = m_calendar.dayOf(events::wholeMs(view.timeMs), m_cursor);
    // A day that a newer export replaced is no longer counted from this file.
    if (!m_days.contains(day) ||
        !std::binary_search(daysOfSource.begin(), daysOfSource.end(), day)) {
        return;
    }
    const events::Attribution& whom = m_attributor.result();
    if (whom.userId) {
        collect({events::KeyKind::User, {}, std::string(*whom.userId)}, day, view);
    }
    for (const events::Attribution::Group& group : whom.groups) {
        collect({events::KeyKind::Group, m_settings.groupKeys[group.key], std::string(group.id)},
                day, view);
    }
}

void Pass::collect(const events::ShardKey& key, events::Day day, const events::EventView& view) {
    const auto found = m_keys.find({key, day});
    if (found == m_keys.end()) {
        return;
    }
    found->second.processedMs.push_back(processedMsOf(view));
    const events::Attribution& whom = m_attributor.result();
    const std::uint64_t eventHash = base::hashText(whom.event);
    found->second.fingerprints.push_back(
        hashEvent(view, eventHash,
                  whom.userId ? std::optional(base::hashText(*whom.userId)) : std::nullopt)
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
                                    const std::vector<store::SourceRecord>& sources,
                                    const store::CaseSettings& settings,
                                    base::ProgressSink& progress, std::stop_token stop) {
    const base::Result<events::ProjectCalendar> calendar =
        events::ProjectCalendar::open(settings.timezone);
    if (!calendar) {
        return base::fail(calendar.error());
    }
    RecountAnswer answer;
    std::set<std::string> missing;
    std::size_t next = 0;
    while (next < keys.size()) {
        Pass pass(settings, *calendar);
        const std::size_t first = next;
        std::uint64_t events = 0;
        do {
            events += keys[next].events;
            pass.want(keys[next]);
            ++next;
        } while (next < keys.size() && events + keys[next].events <= kEventsPerPass);
        for (const store::SourceRecord& source : sources) {
            if (!pass.needs(source)) {
                continue;
            }
            progress.report({"recounting " + source.path, first, keys.size()});
            const base::Result<std::string> hash = ingest::hashFile(source.path);
            base::Result<void> read;
            if (hash && *hash == source.contentHash) {
                read = pass.read(source, stop);
            } else {
                missing.insert(source.path);
            }
            if (!read && read.error().code == base::ErrorCode::Cancelled) {
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
