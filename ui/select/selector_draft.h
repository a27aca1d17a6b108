// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/select/selector_generator.h"
#include "core/select/selector_proof.h"
#include "core/session/selector_scope.h"
#include "core/session/selector_ticket.h"
#include "core/store/kept_selector.h"

#include <cstdint>
#include <string>
#include <vector>

namespace shardscope::ui {

/// What a person chose on the first step.
struct ScopeChoice {
    std::vector<events::ShardKey> keys;
    events::DayRange range;
    std::int64_t beforeMs = 0; ///< Unix ms
    select::SelectorForm form = select::SelectorForm::Standard;
    select::UserRows users = select::UserRows::All;
    bool perDay = false; ///< one selector for each key and hot day

    bool operator==(const ScopeChoice&) const = default;
};

/// A selector of the case's history.
struct HistoryEntry {
    store::KeptSelector kept;
    bool stale = false; ///< the case has changed since

    bool operator==(const HistoryEntry&) const = default;
};

/// The selectors that are being worked on: one, or several that are proved and sent one by one.
struct SelectorDraft {
    std::vector<session::TicketSelector> selectors;
    bool written = false; ///< by a person: the text stays when the choice changes
    std::vector<select::RefusedPair> refused;
    std::vector<std::string> warnings; ///< whole sentences

    /// Whether all are proved, and nothing was left out of the proofs.
    [[nodiscard]] bool proved() const;
    /// The first that has no proof of today; selectors.size() when all have one.
    [[nodiscard]] std::size_t firstUnproved() const;
    /// Whether one of them matches innocent events that nobody excluded or waived.
    [[nodiscard]] bool blocked() const;
};

/// What the engine makes of a choice. Of `scope`, the facts about the keys are used.
[[nodiscard]] SelectorDraft draftOf(const session::SelectorScope& scope, const ScopeChoice& choice);

/// The same claim with another text, or the same text about other keys: without a proof.
[[nodiscard]] session::TicketSelector unproved(select::ProofClaim claim);

/// Gives every selector the newest proof of its claim that the history knows.
void findProofs(SelectorDraft& draft, const std::vector<HistoryEntry>& history);

} // namespace shardscope::ui
