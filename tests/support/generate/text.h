// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace shardscope::generate {

/// `value` as `digits` lower-case hex digits (the lowest ones).
[[nodiscard]] std::string hex(std::uint64_t value, int digits);

/// A version 4 UUID made of two numbers.
[[nodiscard]] std::string uuid(std::uint64_t high, std::uint64_t low);

/// `count` characters of [0-9A-Za-z], drawn from `value`; at most 10 carry entropy each round.
[[nodiscard]] std::string base62(std::uint64_t value, int count);

/// `text` as a JSON string with quotes; only what must be escaped is.
[[nodiscard]] std::string jsonText(std::string_view text);

/// "2026-10-05" of days since 1970-01-01.
[[nodiscard]] std::string isoDate(std::int64_t dayNumber);

/// Days since 1970-01-01.
[[nodiscard]] std::int64_t dayNumber(int year, unsigned month, unsigned day);

} // namespace shardscope::generate
