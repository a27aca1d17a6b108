// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/events/day.h"
#include "core/events/shard_key.h"
#include "core/store/database.h"

#include <cstdint>
#include <vector>

namespace shardscope::store {

/// All events of one key on one day, renamed ones under their original id.
struct TimelineDay {
    events::Day day;
    std::uint64_t events = 0;
    std::uint64_t renamed = 0;

    bool operator==(const TimelineDay&) const = default;
};

/// The days on which a key has events, ascending; none when nothing knows the key. Reads the few
/// blocks that can hold it, so it takes no longer with more ids.
[[nodiscard]] base::Result<std::vector<TimelineDay>> readTimeline(const Database& database,
                                                                  const events::ShardKey& key);

} // namespace shardscope::store
