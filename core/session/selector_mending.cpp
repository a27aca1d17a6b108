// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/selector_mending.h"

#include "core/select/selector_exclusion.h"
#include "core/session/row_fields.h"

#include <set>
#include <utility>

namespace shardscope::session {

namespace {

/// The insert ids of the events in a cell of the proof's truth table.
struct NamedEvents {
    std::set<std::string> insertIds; ///< at most kMostNamed
    std::uint64_t unnamed = 0;       ///< events without one that can be written, or beyond those
};

base::Result<NamedEvents> namesOf(SelectorSession& session, const select::SelectorProof& proof,
                                  select::TruthCell cell, base::ProgressSink& progress,
                                  const std::stop_token& stop) {
    NamedEvents names;
    const base::Result<RowsAnswer> read = session.rows(
        {.proof = proof, .cell = cell, .most = proof.rows.size()},
        [&names](const RawRow& row) {
            std::string id(rowFields(row.text).value(select::kInsertId));
            const bool fits = names.insertIds.size() < kMostNamed || names.insertIds.contains(id);
            if (!id.empty() && select::unquotable(id).empty() && fits) {
                names.insertIds.insert(std::move(id));
            } else {
                ++names.unnamed;
            }
            return true;
        },
        progress, stop);
    return read ? base::Result<NamedEvents>(std::move(names)) : base::fail(read.error());
}

} // namespace

base::Result<MendedSelector> mendSelector(SelectorSession& session,
                                          const select::SelectorProof& proof,
                                          select::SelectorForm form, base::ProgressSink& progress,
                                          const std::stop_token& stop) {
    MendedSelector mended{.selector = proof.claim.selector};
    if (proof.counts.innocentMatched > 0) {
        const auto names = namesOf(session, proof, {.hot = false, .matched = true}, progress, stop);
        if (!names) {
            return base::fail(names.error());
        }
        mended.excluded = names->insertIds.size();
        mended.left += names->unnamed;
        mended.selector = select::selectorWithout(
            mended.selector, {names->insertIds.begin(), names->insertIds.end()}, form);
    }
    if (proof.counts.hotMissed > 0) {
        const auto names = namesOf(session, proof, {.hot = true, .matched = false}, progress, stop);
        if (!names) {
            return base::fail(names.error());
        }
        mended.included = names->insertIds.size();
        mended.left += names->unnamed;
        mended.selector = select::selectorWith(mended.selector,
                                               {names->insertIds.begin(), names->insertIds.end()},
                                               proof.claim.beforeMs, form);
    }
    return mended;
}

} // namespace shardscope::session
