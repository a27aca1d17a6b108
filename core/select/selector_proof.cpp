// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/select/selector_proof.h"

namespace shardscope::select {

Verdict verdictOf(const SelectorProof& proof) {
    if (proof.failed > 0) {
        return Verdict::Fails;
    }
    if (proof.counts.innocentMatched > 0) {
        return Verdict::MatchesInnocent;
    }
    if (proof.counts.hotMissed > 0) {
        return Verdict::MissesHot;
    }
    const bool incomplete =
        !proof.uncovered.empty() || !proof.partial.empty() || !proof.missing.empty();
    return incomplete ? Verdict::DataIncomplete : Verdict::Proved;
}

} // namespace shardscope::select
