// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/select/filter_scanner.h"

#include "core/json/utf8.h"

#include <fmt/format.h>

#include <charconv>

namespace shardscope::select {

namespace {

using json::Utf8Step;

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\v' || c == '\f';
}

/// Controls and line separators would break the line, and what is not Unicode would not survive
/// a text field.
bool needsEscape(const Utf8Step& step) {
    const char32_t c = step.codePoint;
    return step.kind != Utf8Step::Kind::Character || c < 0x20 || (c >= 0x7F && c <= 0x9F) ||
           c == 0x2028 || c == 0x2029;
}

void appendBytes(std::string& out, std::string_view bytes) {
    for (const char byte : bytes) {
        out += fmt::format("\\x{:02x}", static_cast<unsigned>(static_cast<unsigned char>(byte)));
    }
}

} // namespace

std::string_view fieldOf(std::string_view word) {
    std::size_t length = 0;
    while (length < word.size() && word[length] >= 'a' && word[length] <= 'z') {
        ++length;
    }
    const bool field = length > 0 && length < word.size() && word[length] == ':';
    return field ? word.substr(0, length) : std::string_view();
}

bool needsQuotes(std::string_view value) {
    for (std::size_t at = 0; at < value.size();) {
        const Utf8Step step = json::decodeUtf8(value, at);
        if (step.codePoint == ' ' || step.codePoint == '"' || needsEscape(step)) {
            return true;
        }
        at += step.length;
    }
    return value.empty();
}

void appendFilterValue(std::string& out, std::string_view value, bool quote) {
    if (!quote) {
        out += value;
        return;
    }
    out.push_back('"');
    for (std::size_t at = 0; at < value.size();) {
        const Utf8Step step = json::decodeUtf8(value, at);
        const std::string_view bytes = value.substr(at, step.length);
        if (needsEscape(step)) {
            appendBytes(out, bytes);
        } else {
            if (step.codePoint == '"' || step.codePoint == '\\') {
                out.push_back('\\');
            }
            out += bytes;
        }
        at += step.length;
    }
    out.push_back('"');
}

void FilterScanner::skipSpace() {
    while (!atEnd() && isSpace(m_line[m_at])) {
        ++m_at;
    }
}

bool FilterScanner::atBreak() const {
    return atEnd() || isSpace(m_line[m_at]);
}

bool FilterScanner::take(char c) {
    const bool found = !atEnd() && m_line[m_at] == c;
    m_at += found ? 1U : 0U;
    return found;
}

base::Result<std::string> FilterScanner::value(char stop) {
    return !atEnd() && m_line[m_at] == '"' ? quoted(stop) : bare(stop);
}

base::Result<std::string> FilterScanner::bare(char stop) {
    const std::size_t start = m_at;
    while (!atBreak() && (stop == '\0' || m_line[m_at] != stop)) {
        if (m_line[m_at] == '"') {
            return error(m_at, "a quote inside a bare value",
                         "put the whole value in quotes, with \\\" inside");
        }
        ++m_at;
    }
    return std::string(m_line.substr(start, m_at - start));
}

base::Result<std::string> FilterScanner::quoted(char stop) {
    const std::size_t start = m_at++;
    std::string text;
    while (!atEnd() && m_line[m_at] != '"') {
        if (m_line[m_at] != '\\') {
            text.push_back(m_line[m_at++]);
        } else if (!appendEscape(text)) {
            return error(m_at, "expected \\\", \\\\ or \\x with two hexadecimal digits");
        }
    }
    if (!take('"')) {
        return error(start, "the quote is not closed");
    }
    if (!atBreak() && (stop == '\0' || m_line[m_at] != stop)) {
        return error(m_at, stop == '\0'
                               ? "expected a space after the closing quote"
                               : fmt::format("expected '{}' after the closing quote", stop));
    }
    return text;
}

bool FilterScanner::appendEscape(std::string& out) {
    const std::string_view escape = rest();
    if (escape.starts_with("\\\"") || escape.starts_with("\\\\")) {
        out.push_back(escape[1]);
        m_at += 2;
        return true;
    }
    unsigned byte = 0;
    if (!escape.starts_with("\\x") || escape.size() < 4) {
        return false;
    }
    const char* const end = escape.data() + 4;
    const auto read = std::from_chars(escape.data() + 2, end, byte, 16);
    if (read.ec != std::errc{} || read.ptr != end) {
        return false;
    }
    out.push_back(static_cast<char>(static_cast<unsigned char>(byte)));
    m_at += 4;
    return true;
}

tl::unexpected<base::Error> FilterScanner::error(std::size_t position, std::string what,
                                                 std::string hint) const {
    std::size_t column = 1;
    for (std::size_t at = 0; at < position && at < m_line.size(); ++column) {
        at += json::decodeUtf8(m_line, at).length;
    }
    return base::fail(base::ErrorCode::Usage, std::move(what), fmt::format("column {}", column),
                      std::move(hint));
}

} // namespace shardscope::select
