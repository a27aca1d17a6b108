// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/profile_run.h"

#include "core/base/interner.h"
#include "core/events/event_time.h"
#include "core/session/event_hash.h"
#include "core/session/key_days.h"
#include "core/session/property_comparison.h"
#include "core/session/row_walk.h"
#include "core/store/case_reader.h"
#include "core/store/key_timeline.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace shardscope::session {

namespace {

using events::KeyKind;
using events::ValueType;

constexpr std::uint64_t kSampleSeed = 1;
constexpr std::uint64_t kReportEvery = 4096;

/// How many events were read so far, whatever the files they come from.
class EventProgress final : public base::ProgressSink {
public:
    EventProgress(base::ProgressSink& sink, std::uint64_t total) : m_sink(sink), m_total(total) {}

    void report(const base::Progress& progress) override {
        m_stage = progress.stage;
        tell();
    }
    void count() {
        if (++m_done % kReportEvery == 0) {
            tell();
        }
    }

private:
    void tell() { m_sink.report({m_stage, m_done, std::max(m_done, m_total)}); }

    base::ProgressSink& m_sink;
    std::string m_stage;
    std::uint64_t m_done = 0;
    std::uint64_t m_total;
};

/// Properties that say who or when, not what an event is like.
std::vector<std::string> notCompared(const events::ShardKey& key) {
    return {"time",
            "distinct_id",
            "mp_processing_time_ms",
            "mp_original_distinct_id",
            "mp_original_event_name",
            key.kind == KeyKind::Group ? key.groupKey : "distinct_id"};
}

class ProfileRun {
public:
    ProfileRun(const store::Database& database, SourceTrust& trust, const ProfileRequest& request)
        : m_database(database),
          m_trust(trust),
          m_request(request),
          m_properties(notCompared(request.key)) {}

    [[nodiscard]] base::Result<KeyProfile> run(base::ProgressSink& progress,
                                               const std::stop_token& stop);

private:
    [[nodiscard]] bool inRange(events::Day day) const {
        return (!m_request.from || *m_request.from <= day) &&
               (!m_request.to || day <= *m_request.to);
    }
    [[nodiscard]] bool readsAllOthers() const {
        return m_request.sample == 0 || m_profile.othersInCase <= m_request.sample;
    }
    [[nodiscard]] base::Result<void> countEvents();
    [[nodiscard]] base::Result<void> readOwn(EventProgress& progress, const std::stop_token& stop);
    [[nodiscard]] base::Result<void> readOthers(EventProgress& progress,
                                                const std::stop_token& stop);
    void addOwn(const SourceReader::Event& event);
    void addOther(std::string_view text, std::string_view name, std::int64_t timeMs);
    void keepUnreadable(RowWalk& walk);
    [[nodiscard]] KeyProfile finish();

    const store::Database& m_database;
    SourceTrust& m_trust;
    const ProfileRequest& m_request;
    KeyProfile m_profile;
    std::uint64_t m_expected = 0; ///< events of the key
    std::optional<events::ProjectCalendar> m_calendar;
    std::optional<KeyDays> m_days;
    PropertyComparison m_properties;
    ComparedValues m_events;
    ComparedValues m_ids;
};

/// What there is to read, for the progress and for whether a sample is needed.
base::Result<void> ProfileRun::countEvents() {
    // One state of the case for all counts.
    const base::Result<store::Transaction> transaction =
        store::Transaction::begin(m_database, store::Transaction::Kind::Read);
    if (!transaction) {
        return base::fail(transaction.error());
    }
    const base::Result<store::CaseSettings> settings = store::readSettings(m_database);
    const base::Result<std::vector<store::SourceDay>> days = store::readSourceDays(m_database);
    if (!settings || !days) {
        return base::fail(settings ? days.error() : settings.error());
    }
    const base::Result<std::vector<store::TimelineDay>> own =
        store::readTimeline(m_database, m_request.key);
    if (!own) {
        return base::fail(own.error());
    }
    std::uint64_t all = 0;
    for (const store::SourceDay& day : *days) {
        all += inRange(day.day) ? day.events : 0;
    }
    for (const store::TimelineDay& day : *own) {
        m_expected += inRange(day.day) ? day.events : 0;
    }
    m_profile.key = m_request.key;
    m_profile.timezone = settings->timezone;
    m_profile.limit = m_request.limit.value_or(
        m_request.key.kind == KeyKind::User ? settings->limits.user : settings->limits.group);
    m_profile.othersInCase = all - std::min(all, m_expected);
    base::Result<events::ProjectCalendar> calendar =
        events::ProjectCalendar::open(settings->timezone);
    if (!calendar) {
        return base::fail(calendar.error());
    }
    m_calendar = std::move(*calendar);
    m_days.emplace(*m_calendar, m_profile.limit);
    return {};
}

void ProfileRun::addOwn(const SourceReader::Event& event) {
    const std::int64_t timeMs = events::wholeMs(event.view.timeMs);
    const std::optional<std::string_view>& userId = event.whom.userId;
    const std::uint64_t fingerprint =
        hashEvent(event.view, base::hashText(event.whom.event),
                  userId ? std::optional(base::hashText(*userId)) : std::nullopt)
            .fingerprint;
    m_days->add(
        {event.day, timeMs, processedMsOf(event.view), fingerprint, event.view.isRenamed()});
    m_events.add(ComparedValues::Side::Here, {ValueType::String, event.whom.event}, timeMs);
    if (m_request.key.kind == KeyKind::Group && userId) {
        m_ids.add(ComparedValues::Side::Here, {ValueType::String, *userId}, timeMs);
    }
    m_properties.add(ComparedValues::Side::Here, event.record.text, timeMs);
}

void ProfileRun::addOther(std::string_view text, std::string_view name, std::int64_t timeMs) {
    m_events.add(ComparedValues::Side::Elsewhere, {ValueType::String, name}, timeMs);
    m_properties.add(ComparedValues::Side::Elsewhere, text, timeMs);
}

void ProfileRun::keepUnreadable(RowWalk& walk) {
    for (base::Error& error : walk.unreadable()) {
        std::vector<base::Error>& kept = m_profile.unreadable;
        if (std::find(kept.begin(), kept.end(), error) == kept.end()) {
            kept.push_back(std::move(error));
        }
    }
}

base::Result<void> ProfileRun::readOwn(EventProgress& progress, const std::stop_token& stop) {
    RowsRequest request;
    request.key = m_request.key;
    request.from = m_request.from;
    request.to = m_request.to;
    base::Result<RowWalk> walk = RowWalk::open(m_database, m_trust, request);
    if (!walk) {
        return base::fail(walk.error());
    }
    base::Result<void> read = walk->readAll(
        [&](const store::SourceRecord&, const SourceReader::Event& event) {
            addOwn(event);
            progress.count();
            return true;
        },
        progress, stop);
    keepUnreadable(*walk);
    return read;
}

base::Result<void> ProfileRun::readOthers(EventProgress& progress, const std::stop_token& stop) {
    RowsRequest request;
    request.from = m_request.from;
    request.to = m_request.to;
    base::Result<RowWalk> walk = RowWalk::open(m_database, m_trust, request);
    if (!walk) {
        return base::fail(walk.error());
    }
    const auto isOther = [this](const store::SourceRecord& source,
                                const SourceReader::Event& event) {
        return !countsFor(event.whom, m_request.key, source.groupKeys);
    };
    base::Result<void> read;
    if (readsAllOthers()) {
        read = walk->readAll(
            [&](const store::SourceRecord& source, const SourceReader::Event& event) {
                if (isOther(source, event)) {
                    addOther(event.record.text, event.whom.event,
                             events::wholeMs(event.view.timeMs));
                    progress.count();
                }
                return true;
            },
            progress, stop);
    } else {
        m_profile.sampled = true;
        read = walk->readSpread(
            m_request.sample, kSampleSeed, isOther,
            [&](const RawRow& row) {
                addOther(row.text, row.event, row.timeMs);
                progress.count();
                return true;
            },
            progress, stop);
    }
    keepUnreadable(*walk);
    return read;
}

KeyProfile ProfileRun::finish() {
    const std::uint64_t here = m_properties.events(ComparedValues::Side::Here);
    const std::uint64_t elsewhere = m_properties.events(ComparedValues::Side::Elsewhere);
    m_profile.events = here;
    m_profile.others = elsewhere;
    m_profile.event = m_events.profile({}, here, elsewhere, m_request.mostValues);
    if (m_request.key.kind == KeyKind::Group) {
        m_profile.ids = m_ids.profile("distinct_id", here, 0, m_request.mostValues);
    }
    m_profile.properties = m_properties.profiles(m_request.mostValues);
    m_profile.eventsWithOthers = m_properties.eventsWithOthers();
    m_profile.days = m_days->take();
    m_profile.daysLeftOut = m_days->leftOut();
    return std::move(m_profile);
}

base::Result<KeyProfile> ProfileRun::run(base::ProgressSink& sink, const std::stop_token& stop) {
    base::Result<void> done = countEvents();
    if (done) {
        const std::uint64_t others = readsAllOthers() ? m_profile.othersInCase : m_request.sample;
        EventProgress progress(sink, m_expected + others);
        done = readOwn(progress, stop);
        if (done && m_properties.events(ComparedValues::Side::Here) > 0) {
            done = readOthers(progress, stop);
        }
    }
    return done ? base::Result<KeyProfile>(finish()) : base::fail(done.error());
}

} // namespace

base::Result<KeyProfile> profileKey(const store::Database& database, SourceTrust& trust,
                                    const ProfileRequest& request, base::ProgressSink& progress,
                                    std::stop_token stop) {
    return ProfileRun(database, trust, request).run(progress, stop);
}

} // namespace shardscope::session
