// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/select/selector_proof.h"
#include "core/session/source_trust.h"
#include "core/store/case_records.h"
#include "core/store/database.h"

#include <cstddef>
#include <stop_token>
#include <string>
#include <vector>

namespace shardscope::session {

struct ProofOptions {
    std::size_t rows = 1'000; ///< places kept of each kind
    unsigned threads = 0;     ///< 0: one for each core
};

/// Holds a claim against every event of the case in its range, by reading the export files again.
/// Usage when the selector is none. A file that is gone or has changed is named in the proof;
/// Damaged when the index does not fit a file that is the same.
[[nodiscard]] base::Result<select::SelectorProof>
runProof(const store::Database& database, SourceTrust& trust, const select::ProofClaim& claim,
         const ProofOptions& options, base::ProgressSink& progress, std::stop_token stop);

/// SHA-256 of a claim and of the files and days that it would be proved on.
[[nodiscard]] std::string fingerprintOf(const select::ProofClaim& claim,
                                        const std::vector<store::SourceRecord>& sources,
                                        const std::string& timezone);

} // namespace shardscope::session
