// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace shardscope::select {

/// The letters before a colon that make a word a field, for instance "event" in event:Ping.
/// Empty when `word` is free text: only lower case ASCII letters make a field, so that ids such
/// as $device:42 can be searched for as they are.
[[nodiscard]] std::string_view fieldOf(std::string_view word);

/// Appends `value` so that FilterScanner reads it back: in double quotes when `quote`, with
/// bytes that a line of text cannot hold as \xNN.
void appendFilterValue(std::string& out, std::string_view value, bool quote);

/// Whether a value must stand in quotes wherever it is written.
[[nodiscard]] bool needsQuotes(std::string_view value);

/// Walks along the one-line form of a filter. Nothing here knows the fields.
class FilterScanner {
public:
    explicit FilterScanner(std::string_view line) : m_line(line) {}

    void skipSpace();
    [[nodiscard]] bool atEnd() const { return m_at >= m_line.size(); }
    /// At the end of the line or at a space.
    [[nodiscard]] bool atBreak() const;
    [[nodiscard]] std::size_t position() const { return m_at; }
    [[nodiscard]] std::string_view rest() const { return m_line.substr(m_at); }
    void advance(std::size_t bytes) { m_at += bytes; }
    [[nodiscard]] bool take(char c);

    /// A value in quotes, or a bare one up to the next space or `stop` (0: none).
    [[nodiscard]] base::Result<std::string> value(char stop = '\0');

    /// A Usage error about the text at byte `position`, told as a 1-based column in characters.
    [[nodiscard]] tl::unexpected<base::Error> error(std::size_t position, std::string what,
                                                    std::string hint = {}) const;

private:
    [[nodiscard]] base::Result<std::string> quoted(char stop);
    [[nodiscard]] base::Result<std::string> bare(char stop);
    [[nodiscard]] bool appendEscape(std::string& out);

    std::string_view m_line;
    std::size_t m_at = 0;
};

} // namespace shardscope::select
