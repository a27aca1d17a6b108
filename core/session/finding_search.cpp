// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/finding_search.h"

#include "core/session/key_facts.h"
#include "core/store/board_query.h"
#include "core/store/busy_users.h"
#include "core/store/case_reader.h"
#include "core/store/cell_scan.h"
#include "core/store/group_days.h"

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
    /// The files that were needed for that and are missing.
    [[nodiscard]] base::Result<std::vector<std::string>>
    addFacts(SourceTrust& trust, base::ProgressSink& progress, std::stop_token stop);
    [[nodiscard]] std::vector<Finding> takeFindings();
    [[nodiscard]] const detect::Limits& limits() const { return m_settings.limits; }

private:
    void consider(KeyKind kind, const store::KeyDay& counts, std::uint64_t limit);
    [[nodiscard]] base::Result<void> nameCandidates(store::TextSource& texts);
    [[nodiscard]] base::Result<void> markRecorded();

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
    if (!days) {
        return base::fail(days.error());
    }
    if (days->empty) {
        return {};
    }
    store::CellScan scan(m_database, texts, nullptr, days->range);
    const std::uint64_t usersFrom = std::min(nearFrom(m_near, limits().user), limits().user + 1);
    const base::Result<std::vector<store::KeyDay>> users =
        store::busyUserDays(scan, usersFrom, stop);
    const base::Result<store::GroupDays> groups = store::GroupDays::read(m_database, days->range);
    if (!users || !groups) {
        return base::fail(users ? groups.error() : users.error());
    }
    for (const store::KeyDay& user : *users) {
        consider(KeyKind::User, user, limits().user);
    }
    for (const store::KeyDay& group : groups->all()) {
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

base::Result<std::vector<std::string>>
Search::addFacts(SourceTrust& trust, base::ProgressSink& progress, std::stop_token stop) {
    std::vector<KeyQuestion> questions;
    for (const Candidate& candidate : m_candidates) {
        const Finding& finding = candidate.finding;
        questions.push_back(
            {finding.key, candidate.ref, finding.day, finding.events, finding.limit});
    }
    base::Result<KeyAnswers> answers =
        answerKeys({m_database, m_settings, trust, nullptr}, questions, progress, std::move(stop));
    if (!answers) {
        return base::fail(answers.error());
    }
    for (std::size_t at = 0; at < m_candidates.size(); ++at) {
        m_candidates[at].finding.deduplicated = answers->keys[at].deduplicated;
        m_candidates[at].finding.crossedAtMs = answers->keys[at].crossedAtMs;
    }
    return std::move(answers->missing);
}

std::vector<Finding> Search::takeFindings() {
    std::vector<Finding> findings;
    for (Candidate& candidate : m_candidates) {
        findings.push_back(std::move(candidate.finding));
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

base::Result<DetectAnswer> findHotKeys(const store::Database& database, SourceTrust& trust,
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
    if (base::Result<void> found = search.findCandidates(stop); !found) {
        return base::fail(found.error());
    }
    const base::Result<std::vector<std::string>> missing =
        search.addFacts(trust, progress, std::move(stop));
    if (!missing) {
        return base::fail(missing.error());
    }
    return DetectAnswer{search.limits(), search.takeFindings(), missing->empty(), *missing};
}

} // namespace shardscope::session
