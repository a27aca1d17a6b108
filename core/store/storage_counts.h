// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/events/day.h"
#include "core/store/cell_scan.h"
#include "core/store/database.h"
#include "core/store/key_day.h"

#include <cstdint>
#include <set>
#include <stop_token>
#include <vector>

namespace shardscope::store {

/// Events of one storage, user analytics or one analytic group: by day, and by day and key for
/// the keys that have many. An event counts once for each key it names.
struct StorageCounts {
    struct DayTotal {
        events::Day day;
        std::uint64_t events = 0;
        std::uint64_t renamed = 0;
    };
    std::vector<KeyDay> keys;   ///< with at least as many events on the day as asked for
    std::vector<DayTotal> days; ///< with events, ascending

    [[nodiscard]] static base::Result<StorageCounts> ofUsers(CellScan& scan, std::uint64_t from,
                                                             std::stop_token stop);
    /// Of the groups with these numbers.
    [[nodiscard]] static base::Result<StorageCounts> ofGroups(const Database& database,
                                                              events::DayRange range,
                                                              const std::set<std::uint32_t>& groups,
                                                              std::uint64_t from);
};

} // namespace shardscope::store
