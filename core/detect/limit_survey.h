// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detect/growth.h"
#include "core/detect/limit_curve.h"
#include "core/events/day.h"
#include "core/events/shard_key.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace shardscope::detect {

/// What any limit would do to a case, whatever the filter: asked once, then answered at once.
struct LimitSurvey {
    /// A key and all its days with events, ascending.
    struct Key {
        events::ShardKey key;
        std::uint64_t highest = 0; ///< events of its highest day
        std::vector<DayCount> days;

        bool operator==(const Key&) const = default;
    };
    /// All ids, or all groups.
    struct Kind {
        std::uint64_t caseLimit = 0;
        LimitCurve curve;
        std::vector<Key> keys; ///< highest first, then by key; cut to kMostKeys

        bool operator==(const Kind&) const = default;
    };
    static constexpr std::size_t kMostKeys = 1000;

    bool empty = true; ///< the case holds no events: the range means nothing
    events::DayRange range;
    std::string timezone;
    Kind users;
    Kind groups;

    bool operator==(const LimitSurvey&) const = default;
};

} // namespace shardscope::detect
