// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/select/selector_proof.h"
#include "core/store/case_records.h"
#include "core/store/kept_selector.h"

#include <optional>
#include <string>
#include <vector>

namespace shardscope::session {

/// A selector on its way to the vendor's support.
struct TicketSelector {
    select::ProofClaim claim;
    std::optional<store::KeptSelector> kept; ///< the proof of this very claim; none: unproved
    bool stale = false;                      ///< the case or its files have changed since

    /// Whether nothing speaks against it but what was waived.
    [[nodiscard]] bool proved() const { return kept && !stale && kept->mayBeHandedOver(); }
};

struct TicketRequest {
    std::vector<TicketSelector> selectors; ///< each is a deletion of its own
    std::vector<store::SourceRecord> sources;
    std::string timezone; ///< of the event dates, IANA name
};

enum class TicketFormat { Markdown, Plain };

/// The text of a deletion request, in English, which the vendor's support reads: the selectors
/// with their FROM and TO, the bound, what the proof counted and what it stands on. A selector that
/// is not proved is marked NOT PROVED.
[[nodiscard]] std::string ticketText(const TicketRequest& request, TicketFormat format);

/// For the subject of a message.
[[nodiscard]] std::string ticketSubject(const TicketRequest& request);

/// One sentence about a proof, in English.
[[nodiscard]] std::string verdictSentence(const select::SelectorProof& proof);

} // namespace shardscope::session
