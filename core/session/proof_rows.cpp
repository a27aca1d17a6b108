// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/proof_rows.h"

#include "core/events/event_time.h"
#include "core/session/proof_reader.h"
#include "core/store/case_reader.h"

#include <algorithm>
#include <atomic>
#include <map>
#include <utility>
#include <vector>

namespace shardscope::session {

namespace {

class ProofRowSearch {
public:
    ProofRowSearch(const store::Database& database, SourceTrust& trust,
                   const ProofRowsRequest& request)
        : m_database(database), m_trust(trust), m_request(request), m_work(database) {}

    [[nodiscard]] base::Result<RowsAnswer>
    run(const RowVisitor& visit, base::ProgressSink& progress, const std::stop_token& stop);

private:
    [[nodiscard]] events::DayRange days() const {
        return m_request.day ? events::DayRange{*m_request.day, *m_request.day}
                             : m_request.proof.claim.range;
    }
    [[nodiscard]] bool knowsPlaces() const;
    [[nodiscard]] base::Result<void> planWork(const std::stop_token& stop);
    [[nodiscard]] bool isAsked(const ProofReader::Judged& event,
                               const select::ProofTally& tally) const;

    const store::Database& m_database;
    SourceTrust& m_trust;
    const ProofRowsRequest& m_request;
    ProofWork m_work;
    std::vector<store::SourceRecord> m_sources;
    RowsAnswer m_answer;
};

/// Of what speaks against a selector, a proof keeps the places; when there are many, only some.
bool ProofRowSearch::knowsPlaces() const {
    const select::SelectorProof& proof = m_request.proof;
    const std::uint64_t wrong = proof.counts.hotMissed + proof.counts.innocentMatched;
    return m_request.cell.hot != m_request.cell.matched && wrong == proof.rows.size();
}

base::Result<void> ProofRowSearch::planWork(const std::stop_token& stop) {
    std::map<std::int64_t, std::vector<std::uint64_t>> offsets;
    for (const select::ProofRow& row : m_request.proof.rows) { // by source and offset
        offsets[row.source].push_back(row.offset);
    }
    for (const store::SourceRecord& source : m_sources) {
        const bool holdsSome =
            knowsPlaces() ? offsets.contains(source.id)
                          : std::any_of(source.days.begin(), source.days.end(),
                                        [this](events::Day day) { return days().contains(day); });
        if (!holdsSome) {
            continue;
        }
        if (const base::Result<void> trusted = m_trust.check(source, stop); !trusted) {
            if (trusted.error().code == base::ErrorCode::Cancelled) {
                return trusted;
            }
            m_answer.unreadable.push_back(trusted.error());
            continue;
        }
        const base::Result<void> added =
            knowsPlaces() ? m_work.add(source, offsets[source.id]) : m_work.add(source, days());
        if (!added) {
            return added;
        }
    }
    return {};
}

bool ProofRowSearch::isAsked(const ProofReader::Judged& event,
                             const select::ProofTally& tally) const {
    const auto isKey = [this](std::size_t at) {
        return m_request.proof.claim.pairs[at] == *m_request.key;
    };
    return event.cell == m_request.cell && days().contains(event.day) &&
           (!m_request.event || event.whom.event == *m_request.event) &&
           (!m_request.key || std::any_of(tally.keysHit().begin(), tally.keysHit().end(), isKey));
}

base::Result<RowsAnswer> ProofRowSearch::run(const RowVisitor& visit, base::ProgressSink& progress,
                                             const std::stop_token& stop) {
    const select::ProofClaim& claim = m_request.proof.claim;
    auto readings = select::readingsOf(claim.selector);
    if (!readings) {
        return base::fail(toError(claim.selector, readings.error()));
    }
    readings->resize(1); // how else it may be read is no question here
    const base::Result<store::CaseSettings> settings = store::readSettings(m_database);
    base::Result<std::vector<store::SourceRecord>> sources = store::readSources(m_database);
    if (!settings || !sources) {
        return base::fail(settings ? sources.error() : settings.error());
    }
    m_sources = std::move(*sources);
    const base::Result<events::ProjectCalendar> calendar =
        events::ProjectCalendar::open(settings->timezone);
    if (!calendar) {
        return base::fail(calendar.error());
    }
    if (base::Result<void> planned = planWork(stop); !planned) {
        return base::fail(planned.error());
    }
    const std::optional<select::LineFilter> none;
    std::atomic<std::uint64_t> done{0};
    const ProofQuestion question{claim, *readings, none, *calendar, done};
    select::ProofTally tally(claim, readings->size(), {.rows = 0});
    std::uint64_t skipped = 0;
    std::uint64_t told = m_work.bytes(); // something else than what is told first
    const auto look = [&](const ProofReader::Judged& event) {
        if (const std::uint64_t now = done.load(); now != told) {
            progress.report({"reading", now, m_work.bytes()});
            told = now;
        }
        if (m_answer.rows == m_request.most) {
            return false;
        }
        if (!isAsked(event, tally) || skipped++ < m_request.skip) {
            return true;
        }
        ++m_answer.rows;
        return visit({event.source.path, event.record.line, event.record.offset, event.day,
                      event.record.text, event.whom.event, events::wholeMs(event.view.timeMs)}) &&
               m_answer.rows < m_request.most;
    };
    const base::Result<void> read = ProofReader(question, tally, look).run(m_work, stop);
    return read ? base::Result<RowsAnswer>(std::move(m_answer)) : base::fail(read.error());
}

} // namespace

base::Result<RowsAnswer> readProofRows(const store::Database& database, SourceTrust& trust,
                                       const ProofRowsRequest& request, const RowVisitor& visit,
                                       base::ProgressSink& progress, const std::stop_token& stop) {
    const base::Result<store::Transaction> transaction =
        store::Transaction::begin(database, store::Transaction::Kind::Read);
    if (!transaction) {
        return base::fail(transaction.error());
    }
    return ProofRowSearch(database, trust, request).run(visit, progress, stop);
}

} // namespace shardscope::session
