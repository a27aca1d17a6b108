// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>

namespace shardscope::events {

/// Exports give `time` in seconds, or in milliseconds when asked for; both may be fractions.
/// From this value on it can only be milliseconds: as seconds it would be the year 5138.
inline constexpr double kFirstMilliseconds = 1e11;

/// Unix milliseconds of a `time` property.
[[nodiscard]] inline double toUnixMs(double time) {
    if (std::abs(time) >= kFirstMilliseconds) {
        return time;
    }
    // Binary fractions miss decimal ones: 1791201600.123 s comes out as 122.99999 ms. What is that
    // close to a whole millisecond means it, so that both spellings of a moment are equal.
    constexpr double kRounding = 1.0 / 2048;
    const double ms = time * 1000.0;
    const double whole = std::round(ms);
    return std::abs(ms - whole) < kRounding ? whole : ms;
}

/// Whether the time lies in the years 1 to 9999, where calendar days are defined.
[[nodiscard]] inline bool isCalendarTime(double unixMs) {
    constexpr double kYear1 = -62135596800000.0;
    constexpr double kYear10000 = 253402300800000.0;
    return unixMs >= kYear1 && unixMs < kYear10000;
}

/// Whole milliseconds, rounded down.
[[nodiscard]] inline std::int64_t wholeMs(double unixMs) {
    return static_cast<std::int64_t>(std::floor(unixMs));
}

} // namespace shardscope::events
