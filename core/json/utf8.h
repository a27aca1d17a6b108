// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace shardscope::json {

/// One step through text of any bytes.
struct Utf8Step {
    enum class Kind {
        Character, ///< a Unicode scalar value
        Surrogate, ///< a lone surrogate in its 3-byte WTF-8 form
        Invalid,   ///< bytes that are no character; `length` covers the maximal subpart
    };
    Kind kind = Kind::Invalid;
    char32_t codePoint = 0xFFFD;
    std::size_t length = 1;

    bool operator==(const Utf8Step&) const = default;
};

/// Reads the character that starts at `at`, which must be inside `text`.
[[nodiscard]] Utf8Step decodeUtf8(std::string_view text, std::size_t at);

/// Appends the UTF-8 form; a surrogate gets its 3-byte WTF-8 form.
void appendUtf8(std::string& out, char32_t codePoint);

[[nodiscard]] constexpr bool isHighSurrogate(char32_t c) {
    return c >= 0xD800 && c <= 0xDBFF;
}
[[nodiscard]] constexpr bool isLowSurrogate(char32_t c) {
    return c >= 0xDC00 && c <= 0xDFFF;
}

} // namespace shardscope::json
