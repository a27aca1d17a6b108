// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/array_elements.h"

#include "core/json/scalars.h"

namespace shardscope::json {

ArrayElements::ArrayElements(std::string_view array) : m_text(array) {
    if (array.size() < 2 || array.front() != '[' || array.back() != ']') {
        m_damaged = true;
        m_done = true;
    }
}

bool ArrayElements::next(Element& element) {
    if (m_done) {
        return false;
    }
    skipSpace();
    const std::size_t last = m_text.size() - 1;
    if (m_at == last) {
        return finish(false);
    }
    if (!m_first) {
        if (m_text[m_at] != ',') {
            return finish(true);
        }
        ++m_at;
        skipSpace();
        if (m_at == last) {
            return finish(true);
        }
    }
    m_first = false;
    const char first = m_text[m_at];
    const bool read = first == '"'                   ? readString(element)
                      : first == '[' || first == '{' ? readNested(element)
                                                     : readScalar(element);
    return read || finish(true);
}

void ArrayElements::skipSpace() {
    while (m_at < m_text.size() && isSpace(m_text[m_at])) {
        ++m_at;
    }
}

bool ArrayElements::finish(bool damaged) {
    m_damaged = damaged;
    m_done = true;
    return false;
}

bool ArrayElements::readString(Element& element) {
    const std::size_t end = endOfString(m_text, m_at);
    if (end == std::string_view::npos) {
        return false;
    }
    element = {Kind::String, m_text.substr(m_at + 1, end - m_at - 1)};
    m_at = end + 1;
    return true;
}

bool ArrayElements::readNested(Element& element) {
    std::size_t depth = 0;
    const std::size_t start = m_at;
    for (; m_at + 1 < m_text.size(); ++m_at) {
        const char c = m_text[m_at];
        if (c == '"') {
            m_at = endOfString(m_text, m_at);
            if (m_at == std::string_view::npos) {
                return false;
            }
        } else if (c == '[' || c == '{') {
            ++depth;
        } else if (c == ']' || c == '}') {
            if (--depth == 0) {
                ++m_at;
                element = {Kind::Other, m_text.substr(start, m_at - start)};
                return true;
            }
        }
    }
    return false;
}

bool ArrayElements::readScalar(Element& element) {
    const std::size_t start = m_at;
    while (m_at + 1 < m_text.size() && m_text[m_at] != ',' && !isSpace(m_text[m_at])) {
        ++m_at;
    }
    const std::string_view token = m_text.substr(start, m_at - start);
    if (isNumber(token)) {
        element = {Kind::Number, token};
        return true;
    }
    element = {Kind::Other, token};
    return isLiteral(token);
}

} // namespace shardscope::json
