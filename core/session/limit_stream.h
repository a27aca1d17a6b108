// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/detect/limits.h"
#include "core/events/shard_key.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace shardscope::session {

struct LimitOptions {
    events::KeyKind storage = events::KeyKind::User;
    std::string groupKey; ///< of a group storage
    std::uint64_t limit = detect::Limits::kUser;
    std::string timezone = "UTC"; ///< IANA name
    bool writeRecords = false;
    /// Memory for counting; none: exact, however much that takes.
    std::optional<std::size_t> boundedMemory;
};

struct LimitReport {
    std::uint64_t lines = 0;
    std::uint64_t events = 0; ///< $hotshard_record apart
    std::uint64_t rewritten = 0;
    std::uint64_t records = 0;    ///< written
    std::uint64_t notEvents = 0;  ///< lines passed through that are no event, blank ones apart
    std::uint64_t errorBound = 0; ///< counts may have been too low by this much
    /// Of lines that are no event: the first few, "line N: reason".
    std::vector<std::string> notEventSamples;
};

/// Applies the ingestion-time limit of one storage to lines that stream from `input` to
/// `output`, in order; docs/cli.md, "The limiter". Memory is bounded but for the exact counter.
[[nodiscard]] base::Result<LimitReport>
limitStream(int input, int output, const LimitOptions& options, std::stop_token stop);

} // namespace shardscope::session
