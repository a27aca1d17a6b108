// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of a JSON string: whatever decodes can be written again, as legal JSON that decodes
// to the same bytes.
#include "core/json/json_writer.h"
#include "core/json/strict_check.h"
#include "core/json/unescape.h"
#include "core/json/utf8.h"
#include "tests/fuzz/fuzz.h"

#include <string>

using namespace shardscope;

namespace {

/// Text in which every character stands for itself: no byte that is no character, and no
/// surrogate pair written as two halves, which reads back as the one character it means.
bool isWellFormed(std::string_view text) {
    bool afterHigh = false;
    for (std::size_t at = 0; at < text.size();) {
        const json::Utf8Step step = json::decodeUtf8(text, at);
        const bool surrogate = step.kind == json::Utf8Step::Kind::Surrogate;
        if (step.kind == json::Utf8Step::Kind::Invalid ||
            (afterHigh && surrogate && json::isLowSurrogate(step.codePoint))) {
            return false;
        }
        afterHigh = surrogate && json::isHighSurrogate(step.codePoint);
        at += step.length;
    }
    return true;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::string decoded;
    if (!json::unescape(fuzz::asText(data, size), decoded)) {
        return 0;
    }
    std::string quoted;
    json::appendQuoted(quoted, decoded);
    fuzz::require(!json::findDefect(quoted), "what is written is legal JSON");
    std::string again;
    fuzz::require(json::unescape(std::string_view(quoted).substr(1, quoted.size() - 2), again),
                  "what is written can be read");
    fuzz::require(again == decoded || !isWellFormed(decoded), "text survives the round trip");
    return 0;
}
