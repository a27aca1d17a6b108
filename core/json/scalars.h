// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace shardscope::json {

/// White space between JSON tokens.
[[nodiscard]] inline bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// A JSON number of any size, nothing around it.
[[nodiscard]] bool isNumber(std::string_view token);

/// true, false or null.
[[nodiscard]] bool isLiteral(std::string_view token);

/// The place of the quote that closes the string opened at `open`; npos when there is none.
[[nodiscard]] std::size_t endOfString(std::string_view text, std::size_t open);

/// The number as a double; huge ones become infinite. `token` must be a JSON number.
[[nodiscard]] double toDouble(std::string_view token);

} // namespace shardscope::json
