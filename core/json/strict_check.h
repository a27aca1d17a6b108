// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace shardscope::json {

/// Where a text stops being JSON, and why, in plain words.
struct Defect {
    std::size_t offset = 0; ///< bytes from the start of the text
    std::string what;

    bool operator==(const Defect&) const = default;
};

/// Checks every byte of `text` against RFC 8259: one value, white space around it allowed.
/// Numbers of any size and lone surrogate escapes are legal, NaN and invalid UTF-8 are not.
/// Nesting costs one bit a level and no stack. The first defect, or nothing when all is well.
[[nodiscard]] std::optional<Defect> findDefect(std::string_view text);

} // namespace shardscope::json
