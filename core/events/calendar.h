// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/events/day.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace shardscope::events {

/// Turns time stamps into event dates in a project's time zone. Changes of the clock are those of
/// the system's zone database, and its rules for the future up to 2100. Immutable after open():
/// any number of threads may use one object.
class ProjectCalendar {
public:
    /// Remembers where the last time stamp fell, since those of an export lie close together.
    /// Optional; one per thread, and any calendar may use it.
    struct Cursor {
        std::size_t range = 0;
    };

    /// The calendar of an IANA zone such as "Europe/Berlin"; Usage when there is none.
    [[nodiscard]] static base::Result<ProjectCalendar> open(const std::string& ianaName);

    [[nodiscard]] const std::string& name() const { return m_name; }

    /// Whole hours of the local wall clock since 1970-01-01 00:00, rounded down. An hour that a
    /// clock change repeats has the same number twice; one that it skips has none.
    [[nodiscard]] std::int64_t localHour(std::int64_t unixMs, Cursor& cursor) const;
    [[nodiscard]] std::int64_t localHour(std::int64_t unixMs) const;

    /// The event date. Time stamps more than 5.8 million years away stay on the last Day.
    [[nodiscard]] Day dayOf(std::int64_t unixMs, Cursor& cursor) const;
    [[nodiscard]] Day dayOf(std::int64_t unixMs) const;

    /// The first moment of the day: later than 00:00 where a clock change skips midnight, none
    /// where it skips the whole day.
    [[nodiscard]] std::optional<std::int64_t> startOfDayMs(Day day) const;

    /// The moment at which the wall clock showed a time.
    struct Moment {
        enum class Kind {
            Only,
            Earlier, ///< the first of two: the clock was set back
            Skipped, ///< the clock was set ahead over it: as if it had not been
        };
        std::int64_t unixMs = 0;
        Kind kind = Kind::Only;
    };
    /// `localMs`: the time on the wall clock, as if it were Unix milliseconds.
    [[nodiscard]] Moment momentOf(std::int64_t localMs) const;

private:
    ProjectCalendar() = default;
    void followRule();
    void addRange(std::int64_t begin, std::int64_t offset);
    [[nodiscard]] std::int64_t localSeconds(std::int64_t unixMs, Cursor& cursor) const;
    [[nodiscard]] bool holds(std::size_t range, std::int64_t second) const;
    [[nodiscard]] std::size_t rangeOf(std::int64_t second) const;

    std::string m_name;
    // Range i has one offset; it begins at m_begins[i] (Unix seconds) and ends where i + 1
    // begins. The first begins, and the last ends, beyond every time stamp.
    std::vector<std::int64_t> m_begins;
    std::vector<std::int64_t> m_offsets; ///< local minus UTC, seconds
};

} // namespace shardscope::events
