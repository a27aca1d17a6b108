// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace shardscope::events {

/// The moment from which an offset holds.
struct OffsetChange {
    std::int64_t at = 0;     ///< Unix seconds
    std::int64_t offset = 0; ///< local minus UTC, seconds

    bool operator==(const OffsetChange&) const = default;
};

/// When a zone changes its clock from now on, as the POSIX variable TZ spells it, for instance
/// "CET-1CEST,M3.5.0,M10.5.0/3". Zone files list changes up to 2037 and end with such a rule.
class ZoneRule {
public:
    /// Nothing when the text is no such rule, or one without changes.
    [[nodiscard]] static std::optional<ZoneRule> parse(std::string_view text);

    /// The two changes of the clock in a Gregorian year, the earlier first.
    [[nodiscard]] std::vector<OffsetChange> changesOf(std::int64_t year) const;

private:
    /// A day of the year, and the time of that day.
    struct Moment {
        enum class Form { MonthWeekDay, JulianWithoutLeapDay, DayOfYear };
        Form form = Form::MonthWeekDay;
        int month = 0;           ///< 1-12
        int week = 0;            ///< 1-5, 5 is the last
        int day = 0;             ///< of the week (0 is Sunday), or of the year
        std::int64_t second = 0; ///< of local time; may lie outside the day

        [[nodiscard]] std::int64_t localSecond(std::int64_t year) const;
    };
    class Reader;

    std::int64_t m_standardOffset = 0;
    std::int64_t m_summerOffset = 0;
    Moment m_summerStart;
    Moment m_summerEnd;
};

} // namespace shardscope::events
