// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/innocent_exclusion.h"

#include "core/select/selector_exclusion.h"
#include "core/session/proof_rows.h"
#include "core/session/row_fields.h"
#include "core/session/selector_scope.h"

#include <set>
#include <utility>

namespace shardscope::session {

namespace {

/// The innocent events that a selector matches among those that a proof knows.
struct StillMatched {
    std::uint64_t events = 0;
    std::set<std::string> insertIds; ///< at most kMostNamed
    std::uint64_t unnamed = 0;       ///< events without one that can be written
};

class ExclusionSearch {
public:
    ExclusionSearch(const store::Database& database, SourceTrust& trust,
                    const select::SelectorProof& proof)
        : m_database(database), m_trust(trust), m_proof(proof) {}

    [[nodiscard]] base::Result<InnocentExclusion> run(base::ProgressSink& progress,
                                                      const std::stop_token& stop);

private:
    [[nodiscard]] base::Result<select::SelectorRequest> request(const std::stop_token& stop) const;
    [[nodiscard]] base::Result<StillMatched> matchedBy(const std::string& selector,
                                                       base::ProgressSink& progress,
                                                       const std::stop_token& stop);

    const store::Database& m_database;
    SourceTrust& m_trust;
    const select::SelectorProof& m_proof;
};

base::Result<select::SelectorRequest> ExclusionSearch::request(const std::stop_token& stop) const {
    const select::ProofClaim& claim = m_proof.claim;
    ScopeRequest asked;
    asked.keys = claim.pairs;
    asked.from = claim.range.first;
    asked.to = claim.range.last;
    asked.beforeMs = claim.beforeMs;
    const base::Result<SelectorScope> scope = findScope(m_database, asked, stop);
    if (!scope) {
        return base::fail(scope.error());
    }
    select::SelectorRequest request = requestFor(*scope, select::SelectorForm::Standard);
    request.users = claim.users;
    return request;
}

base::Result<StillMatched> ExclusionSearch::matchedBy(const std::string& selector,
                                                      base::ProgressSink& progress,
                                                      const std::stop_token& stop) {
    ProofRowsRequest rows{.proof = m_proof, .cell = {.hot = false, .matched = true}};
    rows.proof.claim.selector = selector;
    rows.most = m_proof.rows.size();
    StillMatched found;
    const base::Result<RowsAnswer> read = readProofRows(
        m_database, m_trust, rows,
        [&found](const RawRow& row) {
            ++found.events;
            std::string id(rowFields(row.text).value(select::kInsertId));
            if (id.empty() || !select::unquotable(id).empty()) {
                ++found.unnamed;
            } else if (found.insertIds.size() < kMostNamed || found.insertIds.contains(id)) {
                found.insertIds.insert(std::move(id));
            } else {
                ++found.unnamed;
            }
            return true;
        },
        progress, stop);
    return read ? base::Result<StillMatched>(std::move(found)) : base::fail(read.error());
}

base::Result<InnocentExclusion> ExclusionSearch::run(base::ProgressSink& progress,
                                                     const std::stop_token& stop) {
    const select::ProofClaim& claim = m_proof.claim;
    if (m_proof.counts.innocentMatched == 0) {
        return base::fail(base::ErrorCode::Usage, "the selector matches no innocent event");
    }
    if (claim.pairs.empty()) {
        return base::fail(base::ErrorCode::Usage, "no key was chosen, so every event is innocent",
                          {}, "choose the keys that the selector is about");
    }
    const base::Result<select::SelectorRequest> wanted = request(stop);
    base::Result<StillMatched> before = matchedBy(claim.selector, progress, stop);
    if (!wanted || !before) {
        return base::fail(wanted ? before.error() : wanted.error());
    }
    InnocentExclusion exclusion{.selector = claim.selector};
    std::string narrowed = select::narrowedSelector(claim.selector, *wanted);
    if (!narrowed.empty()) {
        base::Result<StillMatched> after = matchedBy(narrowed, progress, stop);
        if (!after) {
            return base::fail(after.error());
        }
        if (after->events < before->events) {
            exclusion.narrowed = true;
            exclusion.selector = std::move(narrowed);
            before = std::move(after);
        }
    }
    exclusion.named = before->events - before->unnamed;
    exclusion.left = before->unnamed;
    exclusion.selector = select::selectorWithout(
        exclusion.selector, {before->insertIds.begin(), before->insertIds.end()}, wanted->form);
    if (exclusion.selector == claim.selector) {
        return base::fail(base::ErrorCode::Usage,
                          "nothing that can be written in a selector tells the innocent events "
                          "from those of the keys",
                          {}, "choose fewer keys, or waive with a reason");
    }
    return exclusion;
}

} // namespace

base::Result<InnocentExclusion> findExclusion(const store::Database& database, SourceTrust& trust,
                                              const select::SelectorProof& proof,
                                              base::ProgressSink& progress,
                                              const std::stop_token& stop) {
    return ExclusionSearch(database, trust, proof).run(progress, stop);
}

} // namespace shardscope::session
