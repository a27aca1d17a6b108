// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/day.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <limits>

namespace shardscope::events {

namespace {

constexpr std::int64_t kDaysPerEra = 146'097; ///< 400 years repeat exactly
constexpr std::int64_t kEpochShift = 719'468; ///< days from 0000-03-01 to 1970-01-01

struct CivilDate {
    std::int64_t year = 0;
    unsigned month = 0;
    unsigned day = 0;

    bool operator==(const CivilDate&) const = default;
};

// Both conversions count from March, so that the leap day is the last of its year; after
// H. Hinnant, "chrono-Compatible Low-Level Date Algorithms".
CivilDate civilDate(Day day) {
    const std::int64_t shifted = day.number + kEpochShift;
    const std::int64_t era = (shifted >= 0 ? shifted : shifted - (kDaysPerEra - 1)) / kDaysPerEra;
    const auto dayOfEra = static_cast<unsigned>(shifted - era * kDaysPerEra);
    const unsigned yearOfEra =
        (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const unsigned dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const unsigned fromMarch = (5 * dayOfYear + 2) / 153;
    const unsigned month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
    return {yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
            dayOfYear - (153 * fromMarch + 2) / 5 + 1};
}

std::int64_t dayNumber(const CivilDate& date) {
    const std::int64_t year = date.month <= 2 ? date.year - 1 : date.year;
    const std::int64_t era = (year >= 0 ? year : year - 399) / 400;
    const auto yearOfEra = static_cast<unsigned>(year - era * 400);
    const unsigned fromMarch = date.month > 2 ? date.month - 3 : date.month + 9;
    const unsigned dayOfYear = (153 * fromMarch + 2) / 5 + date.day - 1;
    const unsigned dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * kDaysPerEra + dayOfEra - kEpochShift;
}

/// Digits only: from_chars alone would take a sign.
std::optional<std::int64_t> digits(std::string_view text) {
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (!std::all_of(text.begin(), text.end(), isDigit) || error != std::errc{}) {
        return std::nullopt;
    }
    return value;
}

} // namespace

std::string toIsoDate(Day day) {
    const CivilDate date = civilDate(day);
    const std::string_view sign = date.year < 0 ? "-" : date.year > 9999 ? "+" : "";
    return fmt::format("{}{:04}-{:02}-{:02}", sign, date.year < 0 ? -date.year : date.year,
                       date.month, date.day);
}

std::optional<Day> parseIsoDate(std::string_view text) {
    const bool negative = text.starts_with('-');
    const std::size_t sign = negative || text.starts_with('+') ? 1 : 0;
    if (text.size() < sign + 10 || text.size() > 14) {
        return std::nullopt;
    }
    const std::string_view tail = text.substr(text.size() - 6);
    const auto year = digits(text.substr(sign, text.size() - sign - 6));
    const auto month = digits(tail.substr(1, 2));
    const auto day = digits(tail.substr(4, 2));
    if (tail[0] != '-' || tail[3] != '-' || !year || !month || !day) {
        return std::nullopt;
    }
    const CivilDate date{negative ? -*year : *year, static_cast<unsigned>(*month),
                         static_cast<unsigned>(*day)};
    const std::int64_t number = dayNumber(date);
    if (number < std::numeric_limits<std::int32_t>::min() ||
        number > std::numeric_limits<std::int32_t>::max()) {
        return std::nullopt;
    }
    // A date that does not exist, or is spelled in another way, comes back differently.
    const Day result{static_cast<std::int32_t>(number)};
    return toIsoDate(result) == text ? std::optional(result) : std::nullopt;
}

} // namespace shardscope::events
