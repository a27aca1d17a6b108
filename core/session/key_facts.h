// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/events/day.h"
#include "core/events/shard_key.h"
#include "core/store/case_records.h"
#include "core/store/database.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace shardscope::session {

class CaseEditor;
class SourceTrust;

/// A key on a day of which more is asked than the case counts.
struct KeyQuestion {
    events::ShardKey key;
    std::uint32_t ref = 0; ///< its number in the case: id reference, or group number
    events::Day day;
    std::uint64_t events = 0; ///< as the case counts them
    std::uint64_t limit = 0;
};

struct KeyAnswer {
    std::uint64_t deduplicated = 0; ///< too low while a file is missing
    /// Processing time (else time) of event number limit + 1, Unix ms; none when there are not so
    /// many events, or while a file with some of them is missing.
    std::optional<std::int64_t> crossedAtMs;
};

struct KeyAnswers {
    std::vector<KeyAnswer> keys;      ///< in the order of the questions
    std::vector<std::string> missing; ///< files that were needed, and are gone or changed
};

/// The case the questions are about, in one consistent state.
struct KeyFactsCase {
    const store::Database& database;
    const store::CaseSettings& settings;
    SourceTrust& trust;
    /// The right to write the case, when the caller holds it: what had to be counted again is
    /// kept through it. Else that right is taken for a moment, if it is free.
    std::shared_ptr<CaseEditor> editor;
};

/// Answers from what the import kept, else from what was counted again before, else from the
/// files themselves.
[[nodiscard]] base::Result<KeyAnswers> answerKeys(const KeyFactsCase& present,
                                                  const std::vector<KeyQuestion>& questions,
                                                  base::ProgressSink& progress,
                                                  std::stop_token stop);

} // namespace shardscope::session
