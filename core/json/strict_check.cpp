// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/strict_check.h"

#include "core/json/utf8.h"

#include <vector>

namespace shardscope::json {

namespace {

constexpr std::string_view kHex = "0123456789abcdef";

std::string nameOfByte(unsigned char byte) {
    return std::string("0x") + kHex[byte >> 4U] + kHex[byte & 0xFU];
}

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

class StrictChecker {
public:
    explicit StrictChecker(std::string_view text) : m_text(text) {}

    std::optional<Defect> run() {
        Expect next = Expect::Value;
        while (!m_defect && next != Expect::Nothing) {
            skipSpace();
            next = step(next);
        }
        skipSpace();
        if (!m_defect && !atEnd()) {
            expected("nothing more after the value");
        }
        return std::move(m_defect);
    }

private:
    enum class Expect { Value, ValueOrEnd, Key, KeyOrEnd, CommaOrEnd, Nothing };

    bool atEnd() const { return m_at >= m_text.size(); }
    bool isAt(char c) const { return !atEnd() && m_text[m_at] == c; }
    bool take(char c) {
        const bool found = isAt(c);
        m_at += found ? 1U : 0U;
        return found;
    }
    void skipSpace() {
        while (!atEnd() && isSpace(m_text[m_at])) {
            ++m_at;
        }
    }

    /// The hot loop of strict imports: most bytes of an export are these.
    void skipPlain() {
        while (!atEnd() && m_text[m_at] >= 0x20 && m_text[m_at] != '"' && m_text[m_at] != '\\') {
            ++m_at;
        }
    }

    void defect(std::size_t offset, std::string what) {
        if (!m_defect) {
            m_defect = Defect{offset, std::move(what)};
        }
    }
    void expected(std::string_view what) {
        defect(m_at, "expected " + std::string(what) + ", found " + found());
    }
    std::string found() const;

    Expect step(Expect what);
    Expect value();
    Expect open(bool object);
    Expect close();
    Expect afterValue() const { return m_objects.empty() ? Expect::Nothing : Expect::CommaOrEnd; }
    Expect key();
    Expect commaOrEnd();
    void string();
    void escape();
    void character();
    void number();
    bool digits(std::string_view where);
    void word(std::string_view spelling);

    std::string_view m_text;
    std::size_t m_at = 0;
    std::vector<bool> m_objects; ///< per open bracket: object (or array)
    std::optional<Defect> m_defect;
};

std::string StrictChecker::found() const {
    if (atEnd()) {
        return "the end of the text";
    }
    const auto byte = static_cast<unsigned char>(m_text[m_at]);
    if (byte > 0x20 && byte < 0x7F) {
        return std::string("'") + m_text[m_at] + "'";
    }
    return "the byte " + nameOfByte(byte);
}

StrictChecker::Expect StrictChecker::step(Expect what) {
    switch (what) {
    case Expect::ValueOrEnd:
        return isAt(']') ? close() : value();
    case Expect::Value:
        return value();
    case Expect::KeyOrEnd:
        return isAt('}') ? close() : key();
    case Expect::Key:
        return key();
    case Expect::CommaOrEnd:
        return commaOrEnd();
    case Expect::Nothing:
        break;
    }
    return Expect::Nothing;
}

StrictChecker::Expect StrictChecker::value() {
    if (isAt('{') || isAt('[')) {
        return open(isAt('{'));
    }
    if (isAt('"')) {
        string();
    } else if (isAt('t')) {
        word("true");
    } else if (isAt('f')) {
        word("false");
    } else if (isAt('n')) {
        word("null");
    } else if (isAt('-') || (!atEnd() && isDigit(m_text[m_at]))) {
        number();
    } else {
        expected("a value");
    }
    return afterValue();
}

StrictChecker::Expect StrictChecker::open(bool object) {
    ++m_at;
    m_objects.push_back(object);
    return object ? Expect::KeyOrEnd : Expect::ValueOrEnd;
}

StrictChecker::Expect StrictChecker::close() {
    ++m_at;
    m_objects.pop_back();
    return afterValue();
}

StrictChecker::Expect StrictChecker::key() {
    if (!isAt('"')) {
        expected("a key in double quotes");
        return Expect::Nothing;
    }
    string();
    skipSpace();
    if (!m_defect && !take(':')) {
        expected("':' after the key");
    }
    return Expect::Value;
}

StrictChecker::Expect StrictChecker::commaOrEnd() {
    const bool object = m_objects.back();
    if (take(',')) {
        return object ? Expect::Key : Expect::Value;
    }
    if (isAt(object ? '}' : ']')) {
        return close();
    }
    expected(object ? "',' or '}'" : "',' or ']'");
    return Expect::Nothing;
}

void StrictChecker::string() {
    const std::size_t start = m_at++;
    while (!m_defect) {
        skipPlain();
        if (atEnd()) {
            defect(start, "the string is not closed");
        } else if (take('"')) {
            return;
        } else if (isAt('\\')) {
            escape();
        } else {
            character();
        }
    }
}

void StrictChecker::escape() {
    const std::size_t start = m_at++;
    if (atEnd()) {
        defect(start, "the string ends inside an escape");
        return;
    }
    const char letter = m_text[m_at++];
    if (letter != 'u') {
        if (std::string_view("\"\\/bfnrt").find(letter) == std::string_view::npos) {
            --m_at;
            defect(start,
                   "expected one of \" \\ / b f n r t u after a backslash, found " + found());
        }
        return;
    }
    for (int i = 0; i < 4; ++i, ++m_at) {
        if (atEnd() || !isHexDigit(m_text[m_at])) {
            defect(start, "expected four hexadecimal digits after \\u, found " + found());
            return;
        }
    }
}

void StrictChecker::character() {
    const auto byte = static_cast<unsigned char>(m_text[m_at]);
    if (byte < 0x20) {
        defect(m_at, "the control character " + nameOfByte(byte) + " stands unescaped in a string");
        return;
    }
    const Utf8Step step = decodeUtf8(m_text, m_at);
    if (step.kind != Utf8Step::Kind::Character) {
        defect(m_at, "invalid UTF-8 at the byte " + nameOfByte(byte));
        return;
    }
    m_at += step.length;
}

bool StrictChecker::digits(std::string_view where) {
    const std::size_t start = m_at;
    while (!atEnd() && isDigit(m_text[m_at])) {
        ++m_at;
    }
    if (m_at == start) {
        expected("a digit " + std::string(where));
    }
    return m_at != start;
}

void StrictChecker::number() {
    static_cast<void>(take('-'));
    if (take('0')) {
        if (!atEnd() && isDigit(m_text[m_at])) {
            defect(m_at - 1, "a number starts with a superfluous 0");
            return;
        }
    } else if (!digits("after '-'")) {
        return;
    }
    if (take('.') && !digits("after the decimal point")) {
        return;
    }
    if (take('e') || take('E')) {
        if (!take('+')) {
            static_cast<void>(take('-'));
        }
        static_cast<void>(digits("in the exponent"));
    }
}

void StrictChecker::word(std::string_view spelling) {
    if (m_text.substr(m_at, spelling.size()) != spelling) {
        expected("a value");
        return;
    }
    m_at += spelling.size();
}

} // namespace

std::optional<Defect> findDefect(std::string_view text) {
    return StrictChecker(text).run();
}

} // namespace shardscope::json
