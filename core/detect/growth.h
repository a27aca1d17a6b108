// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/day.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace shardscope::detect {

struct DayCount {
    events::Day day;
    std::uint64_t events = 0;

    bool operator==(const DayCount&) const = default;
};

/// When a key will pass a limit if it goes on as it did: the Theil-Sen line through the logarithms
/// of its days, the median slope of all pairs of them. A few wild days do not move it.
struct Growth {
    enum class Verdict {
        TooFewDays, ///< fewer than kLeastDays with events
        NotGrowing, ///< the slopes may as well be flat or falling, by the 95 % interval
        Growing,
        Over, ///< passes the limit already, on its last day or by the line
    };
    static constexpr std::size_t kLeastDays = 5;

    Verdict verdict = Verdict::TooFewDays;
    double perDay = 1;      ///< factor from one day to the next
    double perDayLow = 1;   ///< of the 95 % interval
    double perDayHigh = 1;  ///< of the 95 % interval
    double level = 0;       ///< events by the line on the last day
    std::size_t days = 0;   ///< with events, that the line goes through
    std::size_t slopes = 0; ///< pairs of them
    /// Days from the last one until the line passes the limit, when growing; the interval of
    /// slopes gives the earliest and the latest.
    std::optional<double> daysUntil;
    std::optional<double> earliest;
    std::optional<double> latest;
};

/// `days` ascending; days without events are left out, and of more than 60 the first ones.
[[nodiscard]] Growth growthOf(const std::vector<DayCount>& days, std::uint64_t limit);

} // namespace shardscope::detect
