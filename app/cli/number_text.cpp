// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/number_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace shardscope::cli {

namespace {

constexpr std::size_t kMostRanges = 3;

std::vector<events::DayRange> runsOf(const std::vector<events::Day>& days) {
    std::vector<events::DayRange> runs;
    for (const events::Day day : days) {
        if (!runs.empty() && runs.back().last.number + 1 == day.number) {
            runs.back().last = day;
        } else {
            runs.push_back({day, day});
        }
    }
    return runs;
}

std::string rangeText(const events::DayRange& range) {
    const std::string first = toIsoDate(range.first);
    const std::string last = toIsoDate(range.last);
    if (first == last) {
        return first;
    }
    const bool sameMonth = first.size() == last.size() &&
                           first.compare(0, first.size() - 2, last, 0, last.size() - 2) == 0;
    return first + ".." + (sameMonth ? last.substr(last.size() - 2) : last);
}

} // namespace

std::string countText(std::uint64_t count) {
    std::string digits = std::to_string(count);
    for (std::size_t at = digits.size(); at > 3;) {
        at -= 3;
        digits.insert(at, 1, ',');
    }
    return digits;
}

std::string countText(std::uint64_t count, std::string_view noun) {
    return countText(count) + ' ' + std::string(noun) + (count == 1 ? "" : "s");
}

std::string bytesText(std::uint64_t bytes) {
    constexpr std::array<const char*, 6> units{"KB", "MB", "GB", "TB", "PB", "EB"};
    if (bytes < 1000) {
        return fmt::format("{} B", bytes);
    }
    double value = static_cast<double>(bytes) / 1000;
    std::size_t unit = 0;
    while (value >= 999.5 && unit + 1 < units.size()) {
        value /= 1000;
        ++unit;
    }
    return value < 9.95 ? fmt::format("{:.1f} {}", value, units[unit])
                        : fmt::format("{:.0f} {}", value, units[unit]);
}

std::string durationText(double seconds) {
    if (seconds < 9.95) {
        return fmt::format("{:.1f} s", std::max(seconds, 0.0));
    }
    const auto whole = static_cast<std::uint64_t>(std::llround(std::min(seconds, 1e12)));
    if (whole < 60) {
        return fmt::format("{} s", whole);
    }
    if (whole < 3600) {
        return fmt::format("{}:{:02}", whole / 60, whole % 60);
    }
    return fmt::format("{}:{:02}:{:02}", whole / 3600, whole / 60 % 60, whole % 60);
}

std::string roundText(double value) {
    if (value < 999.5) {
        return fmt::format("{:.0f}", std::max(value, 0.0));
    }
    const bool millions = value >= 999'500;
    const double scaled = value / (millions ? 1e6 : 1e3);
    return fmt::format("{:.{}f}{}", scaled, scaled < 9.95 ? 1 : 0, millions ? 'M' : 'K');
}

std::string daysText(const std::vector<events::Day>& days) {
    const std::vector<events::DayRange> runs = runsOf(days);
    std::string text;
    std::size_t told = 0;
    for (std::size_t i = 0; i < std::min(runs.size(), kMostRanges); ++i) {
        text += (i == 0 ? "" : ", ") + rangeText(runs[i]);
        told += static_cast<std::size_t>(runs[i].last.number - runs[i].first.number) + 1;
    }
    if (told < days.size()) {
        text += fmt::format(" + {} more", days.size() - told);
    }
    return text;
}

std::string momentText(std::int64_t unixMs) {
    constexpr std::int64_t far = 100'000'000'000'000; // the year 5138
    if (unixMs < 0 || unixMs > far) {
        return fmt::format("{} ms", unixMs);
    }
    const std::int64_t seconds = unixMs / 1000;
    const events::Day day{static_cast<std::int32_t>(seconds / 86'400)};
    return fmt::format("{} {:02}:{:02}:{:02}", toIsoDate(day), seconds / 3600 % 24,
                       seconds / 60 % 60, seconds % 60);
}

} // namespace shardscope::cli
