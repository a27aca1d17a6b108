// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/member_map.h"

#include "core/json/scalars.h"

#include <limits>

namespace shardscope::json {

namespace {

/// Behind the last byte before `at` that is no white space.
std::uint32_t endBefore(std::string_view text, std::uint32_t at) {
    while (at > 0 && isSpace(text[at - 1])) {
        --at;
    }
    return at;
}

} // namespace

bool MemberMap::endMember(std::string_view text, Level& level, std::uint32_t at) {
    if (level.next != Level::Next::End) {
        return false;
    }
    MemberSpan& member = level.members->back();
    member.valueEnd = endBefore(text, at);
    level.next = Level::Next::Key;
    return member.valueEnd > member.valueBegin;
}

/// A quote, colon or comma directly inside an object.
inline bool MemberMap::take(std::string_view text, Level& level, std::uint32_t at) {
    switch (text[at]) {
    case '"':
        if (level.next == Level::Next::Key) {
            level.members->push_back({at, 0, 0, 0});
            level.next = Level::Next::Colon;
            level.afterComma = false;
        }
        return level.next != Level::Next::Colon || level.members->back().keyBegin == at;
    case ':': {
        if (level.next != Level::Next::Colon) {
            return false;
        }
        MemberSpan& member = level.members->back();
        member.keyEnd = endBefore(text, at);
        member.valueBegin = at + 1;
        while (member.valueBegin < text.size() && isSpace(text[member.valueBegin])) {
            ++member.valueBegin;
        }
        level.next = Level::Next::End;
        return member.keyEnd > member.keyBegin + 1 && text[member.keyEnd - 1] == '"';
    }
    default:
        level.afterComma = true;
        return endMember(text, level, at);
    }
}

bool MemberMap::find(std::string_view text) {
    m_members.clear();
    m_inner.clear();
    m_innerBegins.clear();
    if (text.size() >= std::numeric_limits<std::uint32_t>::max()) {
        return false;
    }
    findStructure(text, m_structure);
    Level outer{&m_members};
    Level inner{&m_inner};
    std::size_t depth = 0;
    bool inObject = false; // at depth 2
    for (std::size_t number = 0; number < m_structure.count; ++number) {
        const std::uint32_t at = m_structure.tokens[number];
        const char token = text[at];
        if (token == '{' || token == '[') {
            if (++depth == 1 && (number > 0 || token != '{' || endBefore(text, at) != 0)) {
                return false;
            }
            if (depth == 2) {
                if (outer.next != Level::Next::End || m_members.back().valueBegin != at) {
                    return false;
                }
                inObject = token == '{';
                inner = {&m_inner};
                m_innerBegins.resize(m_members.size(), static_cast<std::uint32_t>(m_inner.size()));
            }
        } else if (token == '}' || token == ']') {
            Level& level = depth == 1 ? outer : inner;
            if (depth == 1 || (depth == 2 && inObject)) {
                const bool empty = level.next == Level::Next::Key && !level.afterComma;
                if (token != '}' || (!empty && !endMember(text, level, at))) {
                    return false;
                }
            }
            if (depth == 0 ||
                (--depth == 0 &&
                 (number + 1 != m_structure.count ||
                  endBefore(text, static_cast<std::uint32_t>(text.size())) != at + 1))) {
                return false;
            }
        } else if (depth == 0 || (depth == 1 && !take(text, outer, at)) ||
                   (depth == 2 && inObject && !take(text, inner, at))) {
            return false;
        }
    }
    m_innerBegins.resize(m_members.size() + 1, static_cast<std::uint32_t>(m_inner.size()));
    return depth == 0 && m_structure.count > 0 && !m_structure.openString;
}

std::span<const MemberSpan> MemberMap::membersOf(std::size_t member) const {
    return std::span(m_inner).subspan(m_innerBegins[member],
                                      m_innerBegins[member + 1] - m_innerBegins[member]);
}

} // namespace shardscope::json
