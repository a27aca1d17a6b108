// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/select/selector_error.h"

#include "core/json/utf8.h"

#include <algorithm>

namespace shardscope::select {

namespace {

/// So much of a long line is shown, most of it before the place.
constexpr std::size_t kShownBefore = 48;
constexpr std::size_t kShownBehind = 24;

std::size_t startOfLine(std::string_view text, std::size_t offset) {
    const std::size_t before = offset == 0 ? std::string_view::npos : text.rfind('\n', offset - 1);
    return before == std::string_view::npos ? 0 : before + 1;
}

/// One column for each character, whatever a terminal would make of it.
struct Columns {
    std::string shown;
    std::size_t count = 0;

    void add(std::string_view text) {
        for (std::size_t at = 0; at < text.size(); ++count) {
            const json::Utf8Step step = json::decodeUtf8(text, at);
            const bool plain = step.kind == json::Utf8Step::Kind::Character &&
                               step.codePoint >= 0x20 && step.codePoint < 0x7f;
            const bool letter = step.kind == json::Utf8Step::Kind::Character &&
                                step.codePoint >= 0xa1 && step.codePoint < 0x300 &&
                                step.codePoint != 0xad;
            shown += plain || letter ? std::string(text.substr(at, step.length)) : "?";
            at += step.length;
        }
    }
};

/// Moves `at` back to where a character starts.
std::size_t characterStart(std::string_view text, std::size_t at) {
    while (at > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xc0U) == 0x80U) {
        --at;
    }
    return at;
}

} // namespace

std::string caretLines(std::string_view text, TextPlace place) {
    place.offset = std::min(place.offset, text.size());
    place.length = std::min(place.length, text.size() - place.offset);
    const std::size_t line = startOfLine(text, place.offset);
    const std::size_t lineEnd = std::min(text.find('\n', place.offset), text.size());
    std::size_t begin = line;
    if (place.offset - line > kShownBefore) {
        begin = characterStart(text, place.offset - kShownBefore);
    }
    const std::size_t marked = std::min(place.end(), lineEnd);
    const std::size_t end =
        characterStart(text, std::min(lineEnd, std::max(marked, place.offset) + kShownBehind));
    Columns before;
    before.shown = begin > line ? "..." : "";
    before.count = before.shown.size();
    before.add(text.substr(begin, place.offset - begin));
    Columns at;
    at.add(text.substr(place.offset, std::min(marked, end) - place.offset));
    Columns behind;
    behind.add(text.substr(std::min(marked, end), end - std::min(marked, end)));
    return before.shown + at.shown + behind.shown + (end < lineEnd ? "..." : "") + '\n' +
           std::string(before.count, ' ') + std::string(std::max<std::size_t>(at.count, 1), '^');
}

base::Error toError(std::string_view text, const SelectorError& error) {
    std::size_t column = 1;
    for (std::size_t at = 0; at < error.place.offset && at < text.size(); ++column) {
        at += json::decodeUtf8(text, at).length;
    }
    std::string where = "selector, column ";
    where += std::to_string(column);
    std::string hint;
    if (!error.expected.empty()) {
        hint.append("expected ").append(error.expected);
    }
    return {base::ErrorCode::Usage, error.what, std::move(where), std::move(hint)};
}

} // namespace shardscope::select
