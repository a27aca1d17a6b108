// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <cstddef>
#include <vector>

namespace shardscope::mixpanel {

/// What the vendor allows for raw exports of one project, all its programs together. It takes three
/// a second; one less is asked for, since requests that leave evenly do not arrive evenly.
struct Quota {
    std::size_t perHour = 60;
    std::size_t perSecond = 2;
};

/// The first moment from `now` on at which one more request keeps to the quota, after those sent
/// at `sent` (ascending). Pure.
[[nodiscard]] base::Clock::Time nextSlot(const std::vector<base::Clock::Time>& sent,
                                         base::Clock::Time now, const Quota& quota = {});

/// When the last of `count` requests can be sent; `now` for none.
[[nodiscard]] base::Clock::Time lastSlot(std::vector<base::Clock::Time> sent, std::size_t count,
                                         base::Clock::Time now, const Quota& quota = {});

} // namespace shardscope::mixpanel
