// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace shardscope::events {

/// An event date: a calendar day in the case's time zone, counted from 1970-01-01.
struct Day {
    std::int32_t number = 0; ///< days since 1970-01-01

    auto operator<=>(const Day&) const = default;
};

/// An inclusive range of event dates.
struct DayRange {
    Day first;
    Day last;

    bool operator==(const DayRange&) const = default;
    [[nodiscard]] bool contains(Day day) const { return first <= day && day <= last; }
};

/// "2023-09-01"; years outside 0000-9999 with their sign, as in "+10000-01-01".
[[nodiscard]] std::string toIsoDate(Day day);

/// The day written as toIsoDate writes it; nothing when the text is no such date.
[[nodiscard]] std::optional<Day> parseIsoDate(std::string_view text);

} // namespace shardscope::events
