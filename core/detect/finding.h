// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/day.h"
#include "core/events/shard_key.h"

#include <cstdint>
#include <optional>

namespace shardscope::detect {

enum class HeatState { Near, Over };

/// One key on one event date that reached the limit or came near it.
struct Finding {
    events::ShardKey key;
    events::Day day;
    std::uint64_t events = 0;       ///< as ingestion counts: duplicates included
    std::uint64_t deduplicated = 0; ///< distinct (event, distinct_id, time, $insert_id)
    std::uint64_t remediated = 0;   ///< of the events, those the vendor renamed
    std::uint64_t limit = 0;
    HeatState state = HeatState::Near; ///< Over: events > limit
    bool recorded = false;             ///< a $hotshard_record names the key on this date
    /// Processing time (else time) of event number limit + 1, Unix ms; none while near.
    std::optional<std::int64_t> crossedAtMs;

    bool operator==(const Finding&) const = default;
};

} // namespace shardscope::detect
