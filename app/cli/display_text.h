// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace shardscope::cli {

/// A name or id from data as a terminal may show it: controls, invisible and text-turning
/// characters and bytes that are no text are escaped (\n, \x1b, \u{202e}), backslashes doubled,
/// so that no two names look the same. Empty, and with spaces around it, it stands in quotes.
[[nodiscard]] std::string displayText(std::string_view text);

/// A message for people: escaped like displayText, but backslashes and quotes stay as they are.
[[nodiscard]] std::string safeText(std::string_view text);

/// A path for a table: relative when it lies below `folder`, safe to show, and elided.
[[nodiscard]] std::string pathText(const std::string& path, const std::string& folder);

/// How many terminal columns the text takes.
[[nodiscard]] std::size_t displayWidth(std::string_view text);

/// At most `width` columns: the middle of a longer text gives way to one ellipsis.
[[nodiscard]] std::string elideMiddle(std::string_view text, std::size_t width);

} // namespace shardscope::cli
