// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/unescape.h"

#include "core/json/utf8.h"

#include <optional>

namespace shardscope::json {

namespace {

bool isPlain(char c) {
    return static_cast<unsigned char>(c) >= 0x20 && c != '\\' && c != '"';
}

/// Without an early exit, so that the compiler turns it into vector code.
bool allPlain(std::string_view body) {
    bool plain = true;
    for (const char c : body) {
        plain &= isPlain(c);
    }
    return plain;
}

std::optional<unsigned> hexDigit(char c) {
    if (c >= '0' && c <= '9') {
        return static_cast<unsigned>(c - '0');
    }
    if (c >= 'a' && c <= 'f') {
        return static_cast<unsigned>(c - 'a' + 10);
    }
    if (c >= 'A' && c <= 'F') {
        return static_cast<unsigned>(c - 'A' + 10);
    }
    return std::nullopt;
}

/// The code unit of a \uXXXX that starts at `at`.
std::optional<char32_t> codeUnit(std::string_view body, std::size_t at) {
    if (body.size() - at < 6 || body[at] != '\\' || body[at + 1] != 'u') {
        return std::nullopt;
    }
    char32_t unit = 0;
    for (std::size_t i = at + 2; i < at + 6; ++i) {
        const auto digit = hexDigit(body[i]);
        if (!digit) {
            return std::nullopt;
        }
        unit = unit * 16 + *digit;
    }
    return unit;
}

/// Appends what the \u escape at `at` stands for; the bytes read, 0 when it is malformed.
std::size_t appendUnicode(std::string_view body, std::size_t at, std::string& out) {
    const auto first = codeUnit(body, at);
    if (!first) {
        return 0;
    }
    if (isHighSurrogate(*first)) {
        const auto second = codeUnit(body, at + 6);
        if (second && isLowSurrogate(*second)) {
            appendUtf8(out, 0x10000 + ((*first - 0xD800) << 10U) + (*second - 0xDC00));
            return 12;
        }
    }
    appendUtf8(out, *first);
    return 6;
}

std::optional<char> shortEscape(char letter) {
    switch (letter) {
    case '"':
    case '\\':
    case '/':
        return letter;
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return std::nullopt;
    }
}

/// Appends what the escape at `at` stands for; the bytes read, 0 when it is malformed.
std::size_t appendEscape(std::string_view body, std::size_t at, std::string& out) {
    if (at + 1 >= body.size()) {
        return 0;
    }
    if (body[at + 1] == 'u') {
        return appendUnicode(body, at, out);
    }
    const auto c = shortEscape(body[at + 1]);
    if (!c) {
        return 0;
    }
    out.push_back(*c);
    return 2;
}

} // namespace

bool unescape(std::string_view body, std::string& out) {
    if (allPlain(body)) {
        out.assign(body);
        return true;
    }
    out.clear();
    std::size_t at = 0;
    while (at < body.size()) {
        std::size_t end = at;
        while (end < body.size() && isPlain(body[end])) {
            ++end;
        }
        out.append(body.substr(at, end - at));
        if (end == body.size()) {
            break;
        }
        const std::size_t read = body[end] == '\\' ? appendEscape(body, end, out) : 0;
        if (read == 0) {
            return false;
        }
        at = end + read;
    }
    return true;
}

} // namespace shardscope::json
