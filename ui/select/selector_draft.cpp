// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/select/selector_draft.h"

#include <algorithm>
#include <utility>

namespace shardscope::ui {

bool SelectorDraft::proved() const {
    return !selectors.empty() &&
           std::all_of(selectors.begin(), selectors.end(),
                       [](const session::TicketSelector& each) { return each.proved(); });
}

std::size_t SelectorDraft::firstUnproved() const {
    const auto found =
        std::find_if(selectors.begin(), selectors.end(),
                     [](const session::TicketSelector& each) { return !each.kept || each.stale; });
    return static_cast<std::size_t>(found - selectors.begin());
}

bool SelectorDraft::blocked() const {
    return std::any_of(selectors.begin(), selectors.end(), [](const session::TicketSelector& each) {
        return each.kept && each.kept->waiver.empty() &&
               each.kept->proof.counts.innocentMatched > 0;
    });
}

SelectorDraft draftOf(const session::SelectorScope& scope, const ScopeChoice& choice) {
    select::SelectorRequest request = session::requestFor(scope, choice.form);
    std::erase_if(request.pairs, [&choice](const select::SelectorPair& pair) {
        return std::find(choice.keys.begin(), choice.keys.end(), pair.key) == choice.keys.end();
    });
    request.beforeMs = choice.beforeMs;
    request.range = choice.range;
    request.users = choice.users;
    request.perDay = choice.perDay;
    select::GeneratedSelectors made = generateSelectors(request);
    SelectorDraft draft;
    draft.refused = std::move(made.refused);
    draft.warnings = std::move(made.warnings);
    for (select::GeneratedSelector& selector : made.selectors) {
        draft.selectors.push_back(unproved({std::move(selector.text), std::move(selector.pairs),
                                            choice.beforeMs, selector.range, choice.users}));
    }
    return draft;
}

session::TicketSelector unproved(select::ProofClaim claim) {
    std::sort(claim.pairs.begin(), claim.pairs.end());
    claim.pairs.erase(std::unique(claim.pairs.begin(), claim.pairs.end()), claim.pairs.end());
    return {.claim = std::move(claim), .kept = std::nullopt};
}

void findProofs(SelectorDraft& draft, const std::vector<HistoryEntry>& history) {
    for (session::TicketSelector& selector : draft.selectors) {
        const auto found =
            std::find_if(history.rbegin(), history.rend(), [&](const HistoryEntry& entry) {
                return entry.kept.proof.claim == selector.claim;
            });
        if (found != history.rend()) {
            selector.kept = found->kept;
            selector.stale = found->stale;
        } else if (selector.kept && selector.kept->id != 0) {
            selector.kept.reset(); // it was taken out of the history
            selector.stale = false;
        }
    }
}

} // namespace shardscope::ui
