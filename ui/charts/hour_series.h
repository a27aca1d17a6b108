// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/board_snapshot.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace shardscope::ui {

/// The hours of one key, added up over each day as the limit does: plain numbers for the
/// timeline, computed once per snapshot.
struct HourSeries {
    std::int64_t firstHour = 0; ///< since 1970-01-01 00:00 in the case's time zone
    std::vector<std::uint64_t> perHour;
    std::vector<std::uint64_t> renamed; ///< of perHour, renamed by the vendor
    std::vector<std::uint64_t> soFar;   ///< since midnight, this hour included
    std::vector<std::size_t> crossings; ///< hours in which the limit was passed, one per hot day

    [[nodiscard]] static HourSeries of(const store::Timeline& timeline, std::uint64_t limit);
    [[nodiscard]] std::size_t size() const { return perHour.size(); }
    [[nodiscard]] events::Day day(std::size_t hour) const;
    [[nodiscard]] int hourOfDay(std::size_t hour) const;
};

} // namespace shardscope::ui
