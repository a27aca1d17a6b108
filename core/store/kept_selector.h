// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/select/selector_proof.h"

#include <cstddef>
#include <cstdint>
#include <string>

namespace shardscope::store {

/// A proved selector in a case's history.
struct KeptSelector {
    std::int64_t id = 0;         ///< 0: not kept yet
    select::SelectorProof proof; ///< with the claim, and so the selector
    /// Why innocent events that it matches are accepted; empty: they are not. UTF-8.
    std::string waiver;
    std::int64_t waivedAtMs = 0; ///< Unix ms

    bool operator==(const KeptSelector&) const = default;

    /// Nothing speaks against handing it over but what was waived.
    [[nodiscard]] bool mayBeHandedOver() const {
        const select::Verdict verdict = verdictOf(proof);
        return verdict == select::Verdict::Proved ||
               (verdict == select::Verdict::MatchesInnocent && !waiver.empty());
    }
};

/// Longer reasons are refused.
inline constexpr std::size_t kLongestWaiver = 4'096;

} // namespace shardscope::store
