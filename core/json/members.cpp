// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/members.h"

#include "core/json/scalars.h"
#include "core/json/unescape.h"

namespace shardscope::json {

Members::Members(std::string_view object) : m_text(object) {
    skipSpace();
    m_at = m_at < m_text.size() && m_text[m_at] == '{' ? m_at + 1 : m_text.size();
}

void Members::skipSpace() {
    while (m_at < m_text.size() && isSpace(m_text[m_at])) {
        ++m_at;
    }
}

bool Members::next(Member& member) {
    skipSpace();
    if (m_at < m_text.size() && m_text[m_at] == ',') {
        ++m_at;
        skipSpace();
    }
    if (m_at >= m_text.size() || m_text[m_at] != '"') {
        return false;
    }
    const std::size_t keyEnd = endOfString(m_text, m_at);
    if (keyEnd == std::string_view::npos ||
        !unescape(m_text.substr(m_at + 1, keyEnd - m_at - 1), member.key)) {
        return false;
    }
    m_at = keyEnd + 1;
    skipSpace();
    if (m_at >= m_text.size() || m_text[m_at] != ':') {
        return false;
    }
    ++m_at;
    skipSpace();
    const std::size_t end = endOfValue(m_at);
    if (end == std::string_view::npos) {
        return false;
    }
    member.value = m_text.substr(m_at, end - m_at);
    while (!member.value.empty() && isSpace(member.value.back())) {
        member.value.remove_suffix(1);
    }
    m_at = end;
    return !member.value.empty();
}

std::size_t Members::endOfValue(std::size_t at) const {
    std::size_t depth = 0;
    for (; at < m_text.size(); ++at) {
        const char c = m_text[at];
        if (c == '"') {
            at = endOfString(m_text, at);
            if (at == std::string_view::npos) {
                return at;
            }
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            if (depth == 0) {
                return at;
            }
            --depth;
        } else if (c == ',' && depth == 0) {
            return at;
        }
    }
    return std::string_view::npos;
}

} // namespace shardscope::json
