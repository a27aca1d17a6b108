// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/day.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace shardscope::cli {

/// "1,920,331".
[[nodiscard]] std::string countText(std::uint64_t count);

/// The count with its noun: "1 file", "2,000 files".
[[nodiscard]] std::string countText(std::uint64_t count, std::string_view noun);

/// "512 B", "1.9 GB" (decimal units, as disks are sold and file managers show).
[[nodiscard]] std::string bytesText(std::uint64_t bytes);

/// "0.4 s", "12 s", "1:12", "2:03:04".
[[nodiscard]] std::string durationText(double seconds);

/// A rate in round figures: "1.1M", "340K", "17".
[[nodiscard]] std::string roundText(double value);

/// Ascending days, runs as ranges: "2023-09-01..15, 2023-10-03"; long lists end in "+ N more".
[[nodiscard]] std::string daysText(const std::vector<events::Day>& days);

/// "2023-09-01 03:12:07": UTC, to the second; the far past and future in milliseconds.
[[nodiscard]] std::string momentText(std::int64_t unixMs);

} // namespace shardscope::cli
