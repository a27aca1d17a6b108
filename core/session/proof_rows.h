// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/events/day.h"
#include "core/events/shard_key.h"
#include "core/select/selector_proof.h"
#include "core/session/raw_rows.h"
#include "core/session/source_trust.h"
#include "core/store/database.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>

namespace shardscope::session {

/// Which events of a proof are looked at: those of one cell of its truth table, or fewer.
struct ProofRowsRequest {
    select::SelectorProof proof;
    select::TruthCell cell;
    std::optional<events::Day> day{};
    std::optional<std::string> event{};    ///< original name
    std::optional<events::ShardKey> key{}; ///< of the claim's
    std::uint64_t skip = 0;                ///< so many of them are passed over first
    std::uint64_t most = 500;
};

/// Reads them from the export files again, the first ones in the order of the files. Where the
/// proof knows the places of all of them, only those parts are read. Files that are gone or have
/// changed are left out and told.
[[nodiscard]] base::Result<RowsAnswer>
readProofRows(const store::Database& database, SourceTrust& trust, const ProofRowsRequest& request,
              const RowVisitor& visit, base::ProgressSink& progress, const std::stop_token& stop);

} // namespace shardscope::session
