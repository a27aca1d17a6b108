// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/row_search.h"

#include "core/session/source_reader.h"
#include "core/store/case_reader.h"
#include "core/store/key_segments.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace shardscope::session {

namespace {

class RowSearch {
public:
    RowSearch(const store::Database& database, SourceTrust& trust, const RowsRequest& request,
              const RowVisitor& visit)
        : m_database(database),
          m_index(database),
          m_trust(trust),
          m_request(request),
          m_visit(visit) {
        constexpr std::int32_t kFirst = std::numeric_limits<std::int32_t>::min();
        constexpr std::int32_t kLast = std::numeric_limits<std::int32_t>::max();
        m_days = {request.from.value_or(events::Day{kFirst}),
                  request.to.value_or(events::Day{kLast})};
    }

    [[nodiscard]] base::Result<RowsAnswer> run(base::ProgressSink& progress,
                                               const std::stop_token& stop);

private:
    [[nodiscard]] bool mayHold(const store::SourceRecord& source) const;
    [[nodiscard]] base::Result<void> search(const store::SourceRecord& source,
                                            const std::stop_token& stop);
    [[nodiscard]] base::Result<store::SegmentSet> segmentsIn(std::int64_t source) const;
    [[nodiscard]] bool take(const store::SourceRecord& source, const SourceReader::Event& event);

    const store::Database& m_database;
    store::RowIndex m_index;
    SourceTrust& m_trust;
    const RowsRequest& m_request;
    const RowVisitor& m_visit;
    events::DayRange m_days;
    std::optional<events::ProjectCalendar> m_calendar;
    std::optional<store::KeySegments> m_key;
    RowsAnswer m_answer;
    bool m_enough = false;
};

base::Result<RowsAnswer> RowSearch::run(base::ProgressSink& progress, const std::stop_token& stop) {
    const base::Result<store::CaseSettings> settings = store::readSettings(m_database);
    const base::Result<std::vector<store::SourceRecord>> sources = store::readSources(m_database);
    if (!settings || !sources) {
        return base::fail(settings ? sources.error() : settings.error());
    }
    base::Result<events::ProjectCalendar> calendar =
        events::ProjectCalendar::open(settings->timezone);
    if (!calendar) {
        return base::fail(calendar.error());
    }
    m_calendar = std::move(*calendar);
    if (m_request.key) {
        store::CaseTexts texts(m_database);
        base::Result<store::KeySegments> key = store::KeySegments::of(texts, *m_request.key);
        if (!key) {
            return base::fail(key.error());
        }
        m_key = std::move(*key);
    }
    for (std::size_t at = 0; at < sources->size() && !m_enough; ++at) {
        const store::SourceRecord& source = (*sources)[at];
        if (mayHold(source)) {
            progress.report({"reading " + source.path, at, sources->size()});
            if (base::Result<void> searched = search(source, stop); !searched) {
                return base::fail(searched.error());
            }
        }
    }
    return std::move(m_answer);
}

bool RowSearch::mayHold(const store::SourceRecord& source) const {
    return (!m_request.source || *m_request.source == source.id) &&
           std::any_of(source.days.begin(), source.days.end(),
                       [this](events::Day day) { return m_days.contains(day); });
}

base::Result<void> RowSearch::search(const store::SourceRecord& source,
                                     const std::stop_token& stop) {
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
        return {};
    }
    if (const base::Result<void> trusted = m_trust.check(source, stop); !trusted) {
        if (trusted.error().code == base::ErrorCode::Cancelled) {
            return trusted;
        }
        m_answer.unreadable.push_back(trusted.error());
        return {};
    }
    SourceReader reader(source, *m_calendar, m_index);
    return reader.read(
        *segments,
        [&](const SourceReader::Event& event) {
            m_enough = !take(source, event);
            return !m_enough;
        },
        stop);
}

base::Result<store::SegmentSet> RowSearch::segmentsIn(std::int64_t source) const {
    store::SegmentSet segments;
    const base::Result<void> found = m_key ? m_key->find(m_index, source, m_days, segments)
                                           : m_index.findAll(source, m_days, segments);
    return found ? base::Result<store::SegmentSet>(std::move(segments)) : base::fail(found.error());
}

/// False when that was enough.
bool RowSearch::take(const store::SourceRecord& source, const SourceReader::Event& event) {
    const bool wanted = m_days.contains(event.day) &&
                        (!m_request.key || countsFor(event.whom, *m_request.key, source.groupKeys));
    if (!wanted) {
        return true;
    }
    ++m_answer.rows;
    const RawRow row{source.path, event.record.line, event.record.offset, event.day,
                     event.record.text};
    return m_visit(row) && m_answer.rows != m_request.most;
}

} // namespace

base::Result<RowsAnswer> findRows(const store::Database& database, SourceTrust& trust,
                                  const RowsRequest& request, const RowVisitor& visit,
                                  base::ProgressSink& progress, std::stop_token stop) {
    return RowSearch(database, trust, request, visit).run(progress, stop);
}

} // namespace shardscope::session
