// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/day.h"

#include <cstdint>

namespace shardscope::store {

/// Events of one key on one day, whatever the filter.
struct KeyDay {
    std::uint32_t ref = 0; ///< id reference, or group number
    events::Day day;
    std::uint64_t events = 0;
    std::uint64_t renamed = 0;
};

} // namespace shardscope::store
