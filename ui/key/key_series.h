// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/key_profile.h"
#include "core/store/board_snapshot.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace shardscope::ui {

/// The events of a key over its days, step by step, and added up since each midnight: plain
/// numbers for the charts. A step is an hour while only the case was asked, and a minute once the
/// files were read.
struct KeySeries {
    struct Step {
        events::Day day;
        std::int32_t minute = 0; ///< since the day began
        std::uint64_t events = 0;
        std::uint64_t once = 0; ///< duplicates once
        std::uint64_t soFar = 0;
        std::uint64_t onceSoFar = 0;

        /// Days since 1970-01-01.
        [[nodiscard]] double x() const { return day.number + minute / 1440.0; }
        bool operator==(const Step&) const = default;
    };

    bool minutes = false;                   ///< steps are minutes
    bool deduplicated = true;               ///< false: some day does not know its duplicates
    std::vector<Step> steps;                ///< ascending; minutes without events have none
    std::vector<std::size_t> crossings;     ///< steps in which the limit was passed, one a day
    std::vector<std::size_t> onceCrossings; ///< the same with duplicates once

    [[nodiscard]] static KeySeries ofHours(const store::Timeline& hours, std::uint64_t limit);
    [[nodiscard]] static KeySeries ofMinutes(const session::KeyProfile& profile);

    /// The last step at or before `x` on the same day.
    [[nodiscard]] std::optional<std::size_t> at(double x) const;

private:
    void add(events::Day day, std::int32_t minute, std::uint64_t events, std::uint64_t once,
             std::uint64_t limit);
};

/// Events of one day in each hour since it began; the hour that a clock change adds counts in the
/// last.
struct HoursOfDay {
    events::Day day;
    std::array<std::uint64_t, 24> events{};

    bool operator==(const HoursOfDay&) const = default;
};
/// Every day from the first with events to the last, 366 at most.
[[nodiscard]] std::vector<HoursOfDay> hoursOf(const KeySeries& series);

} // namespace shardscope::ui
