// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/array_scanner.h"

#include "core/json/scalars.h"

namespace shardscope::ingest {

void ArrayScanner::reset() {
    *this = ArrayScanner{};
}

std::size_t ArrayScanner::forgetScanned() {
    const std::size_t scanned = m_at;
    m_at = 0;
    return scanned;
}

ArrayScanner::State ArrayScanner::scan(std::string_view text) {
    while (m_at < text.size()) {
        if (m_broken) {
            if (!resynchronise(text)) {
                return State::NeedsMore;
            }
            return State::Complete;
        }
        // An escape at the very end of what is there: decide when its second half is here.
        if (m_inString && text[m_at] == '\\' && m_at + 1 == text.size()) {
            return State::NeedsMore;
        }
        const Step decided = m_inString ? insideString(text) : step(text);
        if (decided == Step::Stop) {
            return State::Complete;
        }
    }
    return State::NeedsMore;
}

ArrayScanner::Step ArrayScanner::insideString(std::string_view text) {
    const char c = text[m_at];
    if (c == '\n') {
        m_broken = true; // JSON strings hold no raw line ends: the closing quote is missing
        return Step::Go;
    }
    if (c == '"') {
        m_inString = false;
        m_last = '"';
    }
    m_at += c == '\\' ? 2 : 1;
    return Step::Go;
}

ArrayScanner::Step ArrayScanner::step(std::string_view text) {
    const char c = text[m_at];
    if (m_open.empty() && m_started && (c == ',' || c == ']')) {
        return Step::Stop; // a scalar element ends before its separator
    }
    if (c == '{' && m_last == ',' && !m_open.empty() && m_open.back() == '{') {
        return Step::Stop; // no object has a member without a name: a brace was left out
    }
    if (c == '}' || c == ']') {
        return close(c);
    }
    if (c == '"') {
        m_inString = true;
    } else if (c == '{' || c == '[') {
        m_open.push_back(c);
    }
    if (!json::isSpace(c)) {
        m_last = c;
    }
    m_started = true;
    ++m_at;
    return Step::Go;
}

ArrayScanner::Step ArrayScanner::close(char c) {
    const bool matches = !m_open.empty() && m_open.back() == (c == '}' ? '{' : '[');
    if (!matches && c == ']' && m_open.size() <= 2) {
        return Step::Stop; // the array itself ends here, the element's braces do not
    }
    if (!m_open.empty()) {
        m_open.pop_back();
    }
    m_last = c;
    ++m_at;
    return m_open.empty() ? Step::Stop : Step::Go;
}

/// Moves to the next line that starts an object, a comma before it allowed.
bool ArrayScanner::resynchronise(std::string_view text) {
    while (m_at < text.size()) {
        const std::size_t lineEnd = text.find('\n', m_at);
        if (lineEnd == std::string_view::npos) {
            m_at = text.size();
            return false;
        }
        std::size_t at = lineEnd + 1;
        while (at < text.size() && (json::isSpace(text[at]) || text[at] == ',')) {
            ++at;
        }
        if (at == text.size()) {
            m_at = lineEnd; // look at this line again when more of it is here
            return false;
        }
        if (text[at] == '{' || text[at] == ']') {
            m_at = lineEnd;
            return true;
        }
        m_at = lineEnd + 1;
    }
    return false;
}

} // namespace shardscope::ingest
