// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/row_walk.h"

#include "core/session/row_reservoir.h"
#include "core/store/case_reader.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>
#include <utility>

namespace shardscope::session {

namespace {

/// A sample comes from so many segments, where they have enough.
constexpr std::size_t kPlaces = 128;

} // namespace

RowWalk::RowWalk(const store::Database& database, SourceTrust& trust, const RowsRequest& request)
    : m_database(database), m_index(database), m_trust(trust), m_request(request) {
    constexpr std::int32_t kFirst = std::numeric_limits<std::int32_t>::min();
    constexpr std::int32_t kLast = std::numeric_limits<std::int32_t>::max();
    m_days = {request.from.value_or(events::Day{kFirst}), request.to.value_or(events::Day{kLast})};
}

base::Result<RowWalk> RowWalk::open(const store::Database& database, SourceTrust& trust,
                                    const RowsRequest& request) {
    RowWalk walk(database, trust, request);
    const base::Result<store::CaseSettings> settings = store::readSettings(database);
    base::Result<std::vector<store::SourceRecord>> sources = store::readSources(database);
    if (!settings || !sources) {
        return base::fail(settings ? sources.error() : settings.error());
    }
    walk.m_sources = std::move(*sources);
    base::Result<events::ProjectCalendar> calendar =
        events::ProjectCalendar::open(settings->timezone);
    if (!calendar) {
        return base::fail(calendar.error());
    }
    walk.m_calendar = std::move(*calendar);
    if (request.key) {
        store::CaseTexts texts(database);
        base::Result<store::KeySegments> key = store::KeySegments::of(texts, *request.key);
        if (!key) {
            return base::fail(key.error());
        }
        walk.m_key = std::move(*key);
    }
    return walk;
}

bool RowWalk::mayHold(const store::SourceRecord& source) const {
    return (!m_request.source || *m_request.source == source.id) &&
           std::any_of(source.days.begin(), source.days.end(),
                       [this](events::Day day) { return m_days.contains(day); });
}

base::Result<store::SegmentSet> RowWalk::segmentsIn(std::int64_t source) const {
    store::SegmentSet segments;
    const base::Result<void> found = m_key ? m_key->find(m_index, source, m_days, segments)
                                           : m_index.findAll(source, m_days, segments);
    return found ? base::Result<store::SegmentSet>(std::move(segments)) : base::fail(found.error());
}

/// Whether the file can be read; why not is kept, and only a stop is an error.
base::Result<bool> RowWalk::trusts(const store::SourceRecord& source, const std::stop_token& stop) {
    const base::Result<void> trusted = m_trust.check(source, stop);
    if (!trusted && trusted.error().code == base::ErrorCode::Cancelled) {
        return base::fail(trusted.error());
    }
    if (!trusted) {
        m_unreadable.push_back(trusted.error());
    }
    return trusted.has_value();
}

bool RowWalk::isAsked(const store::SourceRecord& source, const SourceReader::Event& event) const {
    return m_days.contains(event.day) &&
           (!m_request.key || countsFor(event.whom, *m_request.key, source.groupKeys));
}

base::Result<void> RowWalk::readAll(const Visitor& visit, base::ProgressSink& progress,
                                    const std::stop_token& stop) {
    bool enough = false;
    for (std::size_t at = 0; at < m_sources.size() && !enough; ++at) {
        const store::SourceRecord& source = m_sources[at];
        if (!mayHold(source)) {
            continue;
        }
        progress.report({"reading " + source.path, at, m_sources.size()});
        // One state for the index of a file, however long reading the file takes.
        const base::Result<store::Transaction> transaction =
            store::Transaction::begin(m_database, store::Transaction::Kind::Read);
        if (!transaction) {
            return base::fail(transaction.error());
        }
        const base::Result<store::SegmentSet> segments = segmentsIn(source.id);
        if (!segments) {
            return base::fail(segments.error());
        }
        if (segments->empty()) {
            continue;
        }
        const base::Result<bool> trusted = trusts(source, stop);
        if (!trusted || !*trusted) {
            if (!trusted) {
                return base::fail(trusted.error());
            }
            continue;
        }
        SourceReader reader(source, *m_calendar, m_index);
        base::Result<void> read = reader.read(
            *segments,
            [&](const SourceReader::Event& event) {
                enough = isAsked(source, event) && !visit(source, event);
                return !enough;
            },
            stop);
        if (!read) {
            return read;
        }
    }
    return {};
}

base::Result<void> RowWalk::addPlaces(std::uint32_t number, std::vector<Place>& places,
                                      const std::stop_token& stop) {
    const store::SourceRecord& source = m_sources[number];
    const base::Result<store::SegmentSet> segments = segmentsIn(source.id);
    if (!segments || segments->empty()) {
        return segments ? base::Result<void>() : base::fail(segments.error());
    }
    const base::Result<bool> trusted = trusts(source, stop);
    if (!trusted || !*trusted) {
        return trusted ? base::Result<void>() : base::fail(trusted.error());
    }
    const base::Result<std::vector<std::uint64_t>> lengths = m_index.lengths(source.id);
    if (!lengths) {
        return base::fail(lengths.error());
    }
    for (const store::SegmentSet::Run run : segments->runs()) {
        for (std::uint32_t segment = run.first; segment <= run.last; ++segment) {
            places.push_back({number, static_cast<std::uint16_t>(segment),
                              segment < lengths->size() ? (*lengths)[segment] : 0});
        }
    }
    return {};
}

base::Result<std::vector<RowWalk::Place>> RowWalk::places(const std::stop_token& stop) {
    std::vector<Place> places;
    for (std::uint32_t at = 0; at < m_sources.size(); ++at) {
        if (!mayHold(m_sources[at])) {
            continue;
        }
        if (base::Result<void> added = addPlaces(at, places, stop); !added) {
            return base::fail(added.error());
        }
    }
    return places;
}

std::vector<RowWalk::Place> RowWalk::inSpreadOrder(std::vector<Place> places, std::uint64_t seed) {
    std::vector<Place> ordered;
    ordered.reserve(places.size());
    SpreadOrder order(places.size(), seed);
    for (std::size_t at = 0; at < places.size(); ++at) {
        ordered.push_back(places[order.next()]);
    }
    return ordered;
}

base::Result<void> RowWalk::readSpread(std::uint64_t count, std::uint64_t seed,
                                       const Wanted& wanted, const RowVisitor& visit,
                                       base::ProgressSink& progress, const std::stop_token& stop) {
    // A sample is read in seconds: one state for all of it.
    const base::Result<store::Transaction> transaction =
        store::Transaction::begin(m_database, store::Transaction::Kind::Read);
    if (!transaction) {
        return base::fail(transaction.error());
    }
    base::Result<std::vector<Place>> found = places(stop);
    if (!found) {
        return base::fail(found.error());
    }
    const std::vector<Place> all = inSpreadOrder(std::move(*found), seed);
    double length = 0; // of the places that the whole sample should come from
    for (std::size_t at = 0; at < std::min(all.size(), kPlaces); ++at) {
        length += static_cast<double>(all[at].length);
    }
    const double perByte = length > 0 ? static_cast<double>(count) / length : 0;
    RowReservoir rows(seed);
    std::uint64_t taken = 0;
    for (std::size_t at = 0; at < all.size() && taken < count; ++at) {
        const Place place = all[at];
        const store::SourceRecord& source = m_sources[place.source];
        progress.report({"sampling " + source.path, taken, count});
        const auto share =
            static_cast<std::uint64_t>(std::ceil(perByte * static_cast<double>(place.length)));
        rows.begin(std::clamp<std::uint64_t>(share, 1, count - taken));
        store::SegmentSet segment;
        segment.add(std::span(&place.segment, 1));
        SourceReader reader(source, *m_calendar, m_index);
        base::Result<void> read = reader.read(
            segment,
            [&](const SourceReader::Event& event) {
                if (isAsked(source, event) && wanted(source, event)) {
                    rows.offer(event);
                }
                return true;
            },
            stop);
        if (!read) {
            return read;
        }
        taken += rows.size();
        if (!rows.visit(source.path, visit)) {
            return {};
        }
    }
    return {};
}

} // namespace shardscope::session
