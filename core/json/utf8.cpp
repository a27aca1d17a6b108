// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/utf8.h"

namespace shardscope::json {

namespace {

struct Lead {
    std::size_t length = 0;    ///< 0: no character starts with this byte
    unsigned bits = 0;         ///< payload of the first byte
    unsigned char low = 0x80;  ///< what the second byte may be, so that overlong forms and
    unsigned char high = 0xBF; ///< code points past U+10FFFF are refused there
};

Lead leadOf(unsigned char byte) {
    if (byte >= 0xC2 && byte <= 0xDF) {
        return {2, byte & 0x1FU, 0x80, 0xBF};
    }
    if (byte >= 0xE0 && byte <= 0xEF) {
        const unsigned char low = byte == 0xE0 ? 0xA0 : 0x80;
        return {3, byte & 0x0FU, low, 0xBF};
    }
    if (byte >= 0xF0 && byte <= 0xF4) {
        const unsigned char low = byte == 0xF0 ? 0x90 : 0x80;
        const unsigned char high = byte == 0xF4 ? 0x8F : 0xBF;
        return {4, byte & 0x07U, low, high};
    }
    return {};
}

unsigned char byteAt(std::string_view text, std::size_t at) {
    return static_cast<unsigned char>(text[at]);
}

} // namespace

Utf8Step decodeUtf8(std::string_view text, std::size_t at) {
    const unsigned char first = byteAt(text, at);
    if (first < 0x80) {
        return {Utf8Step::Kind::Character, first, 1};
    }
    const Lead lead = leadOf(first);
    if (lead.length == 0) {
        return {};
    }
    char32_t codePoint = lead.bits;
    for (std::size_t i = 1; i < lead.length; ++i) {
        const unsigned char low = i == 1 ? lead.low : 0x80;
        const unsigned char high = i == 1 ? lead.high : 0xBF;
        if (at + i >= text.size() || byteAt(text, at + i) < low || byteAt(text, at + i) > high) {
            return {Utf8Step::Kind::Invalid, 0xFFFD, i};
        }
        codePoint = (codePoint << 6U) | (byteAt(text, at + i) & 0x3FU);
    }
    const bool surrogate = isHighSurrogate(codePoint) || isLowSurrogate(codePoint);
    return {surrogate ? Utf8Step::Kind::Surrogate : Utf8Step::Kind::Character, codePoint,
            lead.length};
}

void appendUtf8(std::string& out, char32_t codePoint) {
    const auto push = [&out](char32_t byte) {
        out.push_back(static_cast<char>(static_cast<unsigned char>(byte)));
    };
    const auto tail = [codePoint](unsigned shift) {
        return 0x80U | ((codePoint >> shift) & 0x3FU);
    };
    if (codePoint < 0x80) {
        push(codePoint);
    } else if (codePoint < 0x800) {
        push(0xC0U | (codePoint >> 6U));
        push(tail(0));
    } else if (codePoint < 0x10000) {
        push(0xE0U | (codePoint >> 12U));
        push(tail(6));
        push(tail(0));
    } else {
        push(0xF0U | (codePoint >> 18U));
        push(tail(12));
        push(tail(6));
        push(tail(0));
    }
}

} // namespace shardscope::json
