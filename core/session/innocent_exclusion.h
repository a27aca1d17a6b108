// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/select/selector_proof.h"
#include "core/session/source_trust.h"
#include "core/store/database.h"

#include <cstdint>
#include <stop_token>
#include <string>

namespace shardscope::session {

/// A selector that leaves innocent events alone, and how.
struct InnocentExclusion {
    std::string selector;
    bool narrowed = false;   ///< it asks for the keys and the bound besides
    std::uint64_t named = 0; ///< events that it names by their $insert_id, to leave them alone
    std::uint64_t left = 0;  ///< known events that it still matches: nothing tells them apart

    bool operator==(const InnocentExclusion&) const = default;
};

/// So many events are named one by one at most: more make a selector that nobody can send.
inline constexpr std::size_t kMostNamed = 200;

/// Finds one for the innocent events of a proof, whose places it reads again. Usage when the proof
/// has none, or when nothing would change.
[[nodiscard]] base::Result<InnocentExclusion> findExclusion(const store::Database& database,
                                                            SourceTrust& trust,
                                                            const select::SelectorProof& proof,
                                                            base::ProgressSink& progress,
                                                            const std::stop_token& stop);

} // namespace shardscope::session
