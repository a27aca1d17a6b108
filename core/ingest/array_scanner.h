// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace shardscope::ingest {

/// Finds where one element of a JSON array ends, in text that arrives piece by piece. An element
/// that is broken inside ends where the next one plausibly begins, so that one bad element does
/// not swallow the rest of the file.
class ArrayScanner {
public:
    enum class State { NeedsMore, Complete };

    /// Begins a new element at the start of the next text given.
    void reset();

    /// `text` is the element from its first byte, longer at every call. When Complete, length()
    /// is the element's length.
    [[nodiscard]] State scan(std::string_view text);
    [[nodiscard]] std::size_t length() const { return m_at; }

    /// Lets go of what was scanned: the next text starts behind it. Returns how much that was.
    [[nodiscard]] std::size_t forgetScanned();

private:
    enum class Step { Go, Stop };

    [[nodiscard]] Step step(std::string_view text);
    [[nodiscard]] Step insideString(std::string_view text);
    [[nodiscard]] Step close(char c);
    [[nodiscard]] bool resynchronise(std::string_view text);

    std::size_t m_at = 0;
    std::vector<char> m_open; ///< '{' and '[' around the current place
    bool m_inString = false;
    bool m_broken = false;
    bool m_started = false;
    char m_last = 0; ///< last character outside strings that is not white space
};

} // namespace shardscope::ingest
