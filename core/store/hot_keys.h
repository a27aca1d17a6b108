// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/detect/limits.h"
#include "core/events/day.h"
#include "core/events/shard_key.h"
#include "core/store/database.h"

#include <set>
#include <stop_token>
#include <vector>

namespace shardscope::store {

/// A key that was hot in a range of days, by what the case says of it.
struct HotKey {
    events::ShardKey key;
    std::vector<events::Day> days; ///< on which it was hot, ascending
    bool over = false;             ///< more events than the limit
    bool recorded = false;         ///< named by a $hotshard_record
    bool renamed = false;          ///< of a user: renamed events that no hot group accounts for
};

/// The hot keys of a range, sorted. Cancelled when asked to stop.
[[nodiscard]] base::Result<std::vector<HotKey>> findHotKeys(const Database& database,
                                                            const detect::Limits& limits,
                                                            events::DayRange range,
                                                            std::stop_token stop);

/// Groups with renamed events in the range.
[[nodiscard]] base::Result<std::set<events::GroupId>> renamedGroups(const Database& database,
                                                                    events::DayRange range);

} // namespace shardscope::store
