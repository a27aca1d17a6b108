// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace shardscope::select {

/// A stretch of a selector's text, in bytes.
struct TextPlace {
    std::size_t offset = 0;
    std::size_t length = 0;

    bool operator==(const TextPlace&) const = default;
    [[nodiscard]] std::size_t end() const { return offset + length; }
};

/// The stretch from the beginning of one to the end of the other.
[[nodiscard]] inline TextPlace spanning(TextPlace first, TextPlace last) {
    return {first.offset, last.end() - first.offset};
}

/// Why a text is no selector.
struct SelectorError {
    TextPlace place;      ///< within the text, or just behind it
    std::string what;     ///< what is wrong there
    std::string expected; ///< what would have been right; may be empty

    bool operator==(const SelectorError&) const = default;
};

/// The part of the line around the place, and a second line with carets under it. Characters
/// that a terminal would not print as one column are shown as '?'.
[[nodiscard]] std::string caretLines(std::string_view text, TextPlace place);

/// The error as the rest of the program tells it: Usage, at "selector, column N".
[[nodiscard]] base::Error toError(std::string_view text, const SelectorError& error);

} // namespace shardscope::select
