// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/detect/finding.h"
#include "core/session/source_trust.h"
#include "core/store/case_records.h"
#include "core/store/database.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace shardscope::session {

/// One key on one day whose events are looked at again in the customer's files.
struct RecountKey {
    events::ShardKey key;
    std::uint32_t ref = 0; ///< its number in the case: id reference, or group number
    events::Day day;
    std::uint64_t events = 0; ///< as counted at import
};

/// What the import did not keep about a key, in the order of the question.
struct RecountFacts {
    std::uint64_t deduplicated = 0;
    std::vector<std::int64_t> processedMs; ///< of every event, ascending
};

struct RecountAnswer {
    std::vector<RecountFacts> facts;
    std::vector<std::string> missing; ///< files that are gone or changed: facts lack their rows
};

/// Reads the pieces of the files again in which `keys` have events. Memory is bounded: many keys
/// are done in several passes.
[[nodiscard]] base::Result<RecountAnswer> recount(const std::vector<RecountKey>& keys,
                                                  const store::Database& database,
                                                  const store::CaseSettings& settings,
                                                  SourceTrust& trust, base::ProgressSink& progress,
                                                  std::stop_token stop);

} // namespace shardscope::session
