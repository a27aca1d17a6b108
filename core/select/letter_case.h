// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace shardscope::select {

// Letters with one upper and one lower case form of one character each: ASCII, Latin, Greek and
// Cyrillic. Other characters, and bytes that are none, stay as they are.

[[nodiscard]] std::string lowerCase(std::string_view text);
[[nodiscard]] std::string upperCase(std::string_view text);

/// No byte beyond 0x7f.
[[nodiscard]] bool isAscii(std::string_view text);

/// Whether the texts differ in case at most.
[[nodiscard]] bool equalIgnoringCase(std::string_view left, std::string_view right);

} // namespace shardscope::select
