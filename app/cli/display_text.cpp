// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/display_text.h"

#include "core/json/utf8.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

namespace shardscope::cli {

namespace {

using json::Utf8Step;

struct CodeRange {
    char32_t first = 0;
    char32_t last = 0;
};

template<std::size_t Size>
bool isIn(const std::array<CodeRange, Size>& ranges, char32_t c) {
    const auto past = std::upper_bound(ranges.begin(), ranges.end(), c,
                                       [](char32_t x, const CodeRange& r) { return x < r.first; });
    return past != ranges.begin() && c <= std::prev(past)->last;
}

/// Characters that hide, or that turn the direction of the text around them.
constexpr std::array<CodeRange, 9> kTreacherous{{{0x7F, 0x9F},
                                                 {0xAD, 0xAD},
                                                 {0x061C, 0x061C},
                                                 {0x180E, 0x180E},
                                                 {0x200B, 0x200F},
                                                 {0x2028, 0x202E},
                                                 {0x2060, 0x206F},
                                                 {0xFEFF, 0xFEFF},
                                                 {0xE0000, 0xE007F}}};

/// Marks that sit on the character before them.
constexpr std::array<CodeRange, 7> kZeroWidth{{{0x0300, 0x036F},
                                               {0x0483, 0x0489},
                                               {0x0591, 0x05BD},
                                               {0x064B, 0x065F},
                                               {0x1AB0, 0x1AFF},
                                               {0x20D0, 0x20FF},
                                               {0xFE00, 0xFE0F}}};

/// The wide blocks of Unicode's EastAsianWidth: CJK, Hangul, full-width forms, emoji.
constexpr std::array<CodeRange, 8> kWide{{{0x1100, 0x115F},
                                          {0x2E80, 0x303E},
                                          {0x3041, 0xA4CF},
                                          {0xAC00, 0xD7A3},
                                          {0xF900, 0xFAFF},
                                          {0xFE30, 0xFE6F},
                                          {0xFF00, 0xFF60},
                                          {0x1F300, 0x3FFFD}}};

std::size_t widthOf(char32_t c) {
    if (isIn(kZeroWidth, c)) {
        return 0;
    }
    return isIn(kWide, c) ? 2 : 1;
}

bool isTreacherous(const Utf8Step& step) {
    return step.kind != Utf8Step::Kind::Character || step.codePoint < 0x20 ||
           isIn(kTreacherous, step.codePoint);
}

void appendEscape(std::string& out, std::string_view bytes, const Utf8Step& step) {
    if (step.kind == Utf8Step::Kind::Invalid) {
        for (const char byte : bytes) {
            out +=
                fmt::format("\\x{:02x}", static_cast<unsigned>(static_cast<unsigned char>(byte)));
        }
    } else if (step.codePoint == '\n') {
        out += "\\n";
    } else if (step.codePoint == '\r') {
        out += "\\r";
    } else if (step.codePoint == '\t') {
        out += "\\t";
    } else if (step.codePoint < 0x80) {
        out += fmt::format("\\x{:02x}", static_cast<unsigned>(step.codePoint));
    } else {
        out += fmt::format("\\u{{{:x}}}", static_cast<unsigned>(step.codePoint));
    }
}

std::string escaped(std::string_view text, bool doubleBackslashes) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const Utf8Step step = json::decodeUtf8(text, at);
        const std::string_view bytes = text.substr(at, step.length);
        if (isTreacherous(step)) {
            appendEscape(out, bytes, step);
        } else {
            out += bytes;
            if (doubleBackslashes && step.codePoint == '\\') {
                out.push_back('\\');
            }
        }
        at += step.length;
    }
    return out;
}

} // namespace

std::string displayText(std::string_view text) {
    const std::string safe = escaped(text, true);
    const bool quote = safe.empty() || safe.front() == ' ' || safe.back() == ' ' ||
                       (safe.front() == '"' && safe.back() == '"');
    return quote ? '"' + safe + '"' : safe;
}

std::string safeText(std::string_view text) {
    return escaped(text, false);
}

std::string pathText(const std::string& path, const std::string& folder) {
    constexpr std::size_t widest = 56;
    const std::string inside = folder.ends_with('/') ? folder : folder + '/';
    const bool below = path.size() > inside.size() && path.starts_with(inside);
    return elideMiddle(displayText(below ? path.substr(inside.size()) : path), widest);
}

std::size_t displayWidth(std::string_view text) {
    std::size_t width = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Utf8Step step = json::decodeUtf8(text, at);
        width += widthOf(step.codePoint);
        at += step.length;
    }
    return width;
}

std::string elideMiddle(std::string_view text, std::size_t width) {
    if (displayWidth(text) <= width || width == 0) {
        return std::string(text);
    }
    struct Place {
        std::size_t start = 0;
        std::size_t width = 0;
    };
    std::vector<Place> places;
    for (std::size_t at = 0; at < text.size();) {
        const Utf8Step step = json::decodeUtf8(text, at);
        places.push_back({at, widthOf(step.codePoint)});
        at += step.length;
    }
    const std::size_t forTail = (width - 1) / 2;
    const std::size_t forHead = width - 1 - forTail;
    std::size_t head = 0;
    for (std::size_t used = 0; used + places[head].width <= forHead; ++head) {
        used += places[head].width;
    }
    std::size_t tail = places.size();
    for (std::size_t used = 0; used + places[tail - 1].width <= forTail; --tail) {
        used += places[tail - 1].width;
    }
    const std::size_t tailStart = tail < places.size() ? places[tail].start : text.size();
    return std::string(text.substr(0, places[head].start)) + "\u2026" +
           std::string(text.substr(tailStart));
}

} // namespace shardscope::cli
