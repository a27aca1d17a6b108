// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/events/day.h"
#include "core/events/shard_key.h"
#include "core/store/database.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace shardscope::session {

/// A key on a day, and how many events the board counts of it.
struct KeyDayPlace {
    events::ShardKey key;
    events::Day day;
    std::uint64_t events = 0;

    bool operator==(const KeyDayPlace&) const = default;
};

/// What the import kept of a key's single events on a day. Times are processing times (else
/// times), Unix ms.
struct KeyDayMoments {
    std::uint64_t deduplicated = 0; ///< distinct (event, distinct_id, time, $insert_id)
    /// Events that came before the first renamed one: the limit that the vendor applied. None
    /// when no event is renamed.
    std::optional<std::uint64_t> beforeFirstRename;
    std::optional<std::int64_t> firstRenameMs;
    std::uint64_t busiestMinute = 0;  ///< events in it
    std::int64_t busiestMinuteMs = 0; ///< when it begins

    bool operator==(const KeyDayMoments&) const = default;
};

/// In the order of the places; none for a key and day of which the import did not keep every
/// event, as it does only of those with many. Reads the case alone.
[[nodiscard]] base::Result<std::vector<std::optional<KeyDayMoments>>>
readMoments(const store::Database& database, const std::vector<KeyDayPlace>& places,
            std::stop_token stop);

} // namespace shardscope::session
