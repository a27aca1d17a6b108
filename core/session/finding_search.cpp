// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/finding_search.h"

#include "core/session/recount.h"
#include "core/store/board_query.h"
#include "core/store/case_reader.h"
#include "core/store/case_writer.h"
#include "core/store/cell_scan.h"
#include "core/store/hot_scan.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>
#include <utility>

namespace shardscope::session {

namespace {

using detect::Finding;
using detect::HeatState;
using events::KeyKind;

/// A finding on its way: what is known of it, and its numbers in the case.
struct Candidate {
    Finding finding;
    std::uint32_t ref = 0;
    std::optional<store::StoredFacts> facts;
};

/// Everything one search reads, in one consistent state.
class Search {
public:
    Search(const store::Database& database, store::CaseSettings settings,
           const DetectRequest& request)
        : m_database(database), m_settings(std::move(settings)), m_near(request.near) {
        m_settings.limits.user = request.userLimit.value_or(m_settings.limits.user);
        m_settings.limits.group = request.groupLimit.value_or(m_settings.limits.group);
    }

    [[nodiscard]] base::Result<void> findCandidates(const std::stop_token& stop);
    [[nodiscard]] base::Result<void> useWhatIsKept();
    [[nodiscard]] base::Result<std::vector<std::string>>
    recountTheRest(const std::string& casePath, base::ProgressSink& progress,
                   const std::stop_token& stop);
    [[nodiscard]] std::vector<Finding> takeFindings();
    [[nodiscard]] const detect::Limits& limits() const { return m_settings.limits; }

private:
    void consider(KeyKind kind, const store::KeyDay& counts, std::uint64_t limit);
    [[nodiscard]] base::Result<void> nameCandidates(store::TextSource& texts);
    [[nodiscard]] base::Result<void> markRecorded();
    [[nodiscard]] base::Result<std::optional<store::StoredFacts>>
    factsFromSeries(const Candidate& candidate) const;
    void remember(const std::string& casePath, const std::vector<std::size_t>& recounted) const;

    const store::Database& m_database;
    store::CaseSettings m_settings;
    double m_near;
    std::vector<Candidate> m_candidates;
};

/// The least count that is near the limit: at least near * limit events, and at least one.
std::uint64_t nearFrom(double near, std::uint64_t limit) {
    // 0.07 * 100 is a little over 7 in binary: what a person wrote is met by 7.
    constexpr double kRounding = 1.0 - 1e-12;
    const double from = std::ceil(near * static_cast<double>(limit) * kRounding);
    return std::max<std::uint64_t>(1, from > 0 ? static_cast<std::uint64_t>(from) : 0);
}

void Search::consider(KeyKind kind, const store::KeyDay& counts, std::uint64_t limit) {
    if (counts.events < std::min(nearFrom(m_near, limit), limit + 1)) {
        return;
    }
    Candidate candidate;
    candidate.ref = counts.ref;
    candidate.finding.key.kind = kind;
    candidate.finding.day = counts.day;
    candidate.finding.events = counts.events;
    candidate.finding.remediated = counts.renamed;
    candidate.finding.limit = limit;
    candidate.finding.state = counts.events > limit ? HeatState::Over : HeatState::Near;
    m_candidates.push_back(std::move(candidate));
}

base::Result<void> Search::findCandidates(const std::stop_token& stop) {
    store::CaseTexts texts(m_database);
    const base::Result<store::DaysOfCase> days = store::daysOfCase(m_database, nullptr);
    const base::Result<std::vector<std::vector<std::uint32_t>>> sets = texts.groupSets();
    if (!days || !sets) {
        return base::fail(days ? sets.error() : days.error());
    }
    if (days->empty) {
        return {};
    }
    store::CellScan scan(m_database, texts, nullptr, days->range);
    const std::uint64_t usersFrom = std::min(nearFrom(m_near, limits().user), limits().user + 1);
    const base::Result<store::HotScan> hot = store::HotScan::run(scan, *sets, usersFrom, stop);
    if (!hot) {
        return base::fail(hot.error());
    }
    for (const store::KeyDay& user : hot->users()) {
        consider(KeyKind::User, user, limits().user);
    }
    for (const store::KeyDay& group : hot->groups()) {
        consider(KeyKind::Group, group, limits().group);
    }
    base::Result<void> named = nameCandidates(texts);
    return named ? markRecorded() : named;
}

base::Result<void> Search::nameCandidates(store::TextSource& texts) {
    const base::Result<std::vector<events::GroupId>> groups = texts.groups();
    if (!groups) {
        return base::fail(groups.error());
    }
    std::vector<std::uint32_t> refs;
    for (Candidate& candidate : m_candidates) {
        if (candidate.finding.key.kind == KeyKind::User) {
            refs.push_back(candidate.ref);
        } else if (candidate.ref < groups->size()) {
            candidate.finding.key.groupKey = (*groups)[candidate.ref].key;
            candidate.finding.key.id = (*groups)[candidate.ref].id;
        }
    }
    base::Result<std::vector<std::string>> ids = texts.idTexts(refs);
    if (!ids) {
        return base::fail(ids.error());
    }
    auto id = ids->begin();
    for (Candidate& candidate : m_candidates) {
        if (candidate.finding.key.kind == KeyKind::User) {
            candidate.finding.key.id = std::move(*id++);
        }
    }
    return {};
}

base::Result<void> Search::markRecorded() {
    const base::Result<std::vector<store::HotshardRecord>> records = store::readRecords(m_database);
    if (!records) {
        return base::fail(records.error());
    }
    std::set<std::tuple<std::string, std::string, events::Day>> recorded;
    for (const store::HotshardRecord& record : *records) {
        recorded.emplace(record.groupKey, record.id, record.day);
    }
    for (Candidate& candidate : m_candidates) {
        const events::ShardKey& key = candidate.finding.key;
        candidate.finding.recorded =
            recorded.contains({key.groupKey, key.id, candidate.finding.day});
    }
    return {};
}

/// All events of the key on the day are in kept series, or nothing.
base::Result<std::optional<store::StoredFacts>>
Search::factsFromSeries(const Candidate& candidate) const {
    base::Result<std::vector<store::StoredSeries>> kept = store::readSeries(
        m_database, candidate.finding.key.kind, candidate.ref, candidate.finding.day);
    if (!kept) {
        return base::fail(kept.error());
    }
    store::StoredFacts facts;
    std::vector<std::uint64_t> fingerprints;
    for (const store::StoredSeries& series : *kept) {
        facts.processedMs.insert(facts.processedMs.end(), series.processedMs.begin(),
                                 series.processedMs.end());
        fingerprints.insert(fingerprints.end(), series.fingerprints.begin(),
                            series.fingerprints.end());
    }
    if (facts.processedMs.size() != candidate.finding.events) {
        return std::optional<store::StoredFacts>{};
    }
    std::sort(facts.processedMs.begin(), facts.processedMs.end());
    std::sort(fingerprints.begin(), fingerprints.end());
    facts.deduplicated = static_cast<std::uint64_t>(
        std::unique(fingerprints.begin(), fingerprints.end()) - fingerprints.begin());
    return facts;
}

base::Result<void> Search::useWhatIsKept() {
    for (Candidate& candidate : m_candidates) {
        base::Result<std::optional<store::StoredFacts>> facts = factsFromSeries(candidate);
        if (facts && !*facts) {
            facts = store::readFacts(m_database, candidate.finding.key.kind, candidate.ref,
                                     candidate.finding.day);
        }
        if (!facts) {
            return base::fail(facts.error());
        }
        candidate.facts = std::move(*facts);
    }
    return {};
}

base::Result<std::vector<std::string>> Search::recountTheRest(const std::string& casePath,
                                                              base::ProgressSink& progress,
                                                              const std::stop_token& stop) {
    std::vector<RecountKey> keys;
    std::vector<std::size_t> places;
    for (std::size_t at = 0; at < m_candidates.size(); ++at) {
        const Candidate& candidate = m_candidates[at];
        if (!candidate.facts) {
            keys.push_back(
                {candidate.finding.key, candidate.finding.day, candidate.finding.events});
            places.push_back(at);
        }
    }
    if (keys.empty()) {
        return std::vector<std::string>{};
    }
    const base::Result<std::vector<store::SourceRecord>> sources = store::readSources(m_database);
    if (!sources) {
        return base::fail(sources.error());
    }
    base::Result<RecountAnswer> answer = recount(keys, *sources, m_settings, progress, stop);
    if (!answer) {
        return base::fail(answer.error());
    }
    for (std::size_t at = 0; at < places.size(); ++at) {
        RecountFacts& facts = answer->facts[at];
        m_candidates[places[at]].facts =
            store::StoredFacts{facts.deduplicated, std::move(facts.processedMs)};
    }
    if (answer->missing.empty()) {
        remember(casePath, places);
    }
    return answer->missing;
}

/// Keeps the facts for the next time. Somebody else may hold the right to write, or the case may
/// lie on a read-only disk: then they are counted again, which costs only time.
void Search::remember(const std::string& casePath,
                      const std::vector<std::size_t>& recounted) const {
    base::Result<std::unique_ptr<store::CaseWriter>> writer =
        store::CaseWriter::open(casePath, store::CaseWriter::Missing::Fail);
    if (!writer) {
        return;
    }
    const base::Result<std::uint64_t> present = store::readGeneration((*writer)->database());
    const base::Result<std::uint64_t> seen = store::readGeneration(m_database);
    if (!present || !seen || *present != *seen) {
        return; // the case changed since: these facts are of an older state
    }
    std::vector<store::CaseWriter::KeyFacts> facts;
    for (const std::size_t at : recounted) {
        const Candidate& candidate = m_candidates[at];
        facts.push_back({candidate.finding.key.kind, candidate.ref, candidate.finding.day,
                         candidate.facts->deduplicated, candidate.facts->processedMs});
    }
    (void)(*writer)->saveFacts(facts);
}

std::vector<Finding> Search::takeFindings() {
    std::vector<Finding> findings;
    for (Candidate& candidate : m_candidates) {
        Finding& finding = candidate.finding;
        if (candidate.facts) {
            finding.deduplicated = candidate.facts->deduplicated;
            const std::vector<std::int64_t>& times = candidate.facts->processedMs;
            if (finding.state == HeatState::Over && finding.limit < times.size()) {
                finding.crossedAtMs = times[static_cast<std::size_t>(finding.limit)];
            }
        }
        findings.push_back(std::move(finding));
    }
    std::sort(findings.begin(), findings.end(), [](const Finding& left, const Finding& right) {
        if (left.events != right.events) {
            return left.events > right.events;
        }
        return std::tie(left.key, left.day) < std::tie(right.key, right.day);
    });
    return findings;
}

} // namespace

base::Result<DetectAnswer> findHotKeys(const std::string& casePath, const store::Database& database,
                                       const DetectRequest& request, base::ProgressSink& progress,
                                       std::stop_token stop) {
    const base::Result<store::Transaction> transaction =
        store::Transaction::begin(database, store::Transaction::Kind::Read);
    if (!transaction) {
        return base::fail(transaction.error());
    }
    base::Result<store::CaseSettings> settings = store::readSettings(database);
    if (!settings) {
        return base::fail(settings.error());
    }
    Search search(database, std::move(*settings), request);
    base::Result<void> done = search.findCandidates(stop);
    if (done) {
        done = search.useWhatIsKept();
    }
    if (!done) {
        return base::fail(done.error());
    }
    const base::Result<std::vector<std::string>> missing =
        search.recountTheRest(casePath, progress, stop);
    if (!missing) {
        return base::fail(missing.error());
    }
    return DetectAnswer{search.limits(), search.takeFindings(), missing->empty(), *missing};
}

} // namespace shardscope::session
