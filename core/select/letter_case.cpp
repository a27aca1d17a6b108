// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/select/letter_case.h"

#include "core/json/utf8.h"

#include <algorithm>
#include <array>

namespace shardscope::select {

namespace {

/// Upper case letters from `first` to `last`, every `step`-th of them; the lower case form of
/// each lies `distance` further on.
struct Letters {
    char32_t first;
    char32_t last;
    char32_t step;
    char32_t distance;
};

constexpr std::array kLetters{
    Letters{U'A', U'Z', 1, 32},     Letters{0x00C0, 0x00D6, 1, 32}, Letters{0x00D8, 0x00DE, 1, 32},
    Letters{0x0100, 0x012E, 2, 1},  Letters{0x0132, 0x0136, 2, 1},  Letters{0x0139, 0x0147, 2, 1},
    Letters{0x014A, 0x0176, 2, 1},  Letters{0x0179, 0x017D, 2, 1},  Letters{0x0386, 0x0386, 1, 38},
    Letters{0x0388, 0x038A, 1, 37}, Letters{0x038C, 0x038C, 1, 64}, Letters{0x038E, 0x038F, 1, 63},
    Letters{0x0391, 0x03A1, 1, 32}, Letters{0x03A3, 0x03AB, 1, 32}, Letters{0x0400, 0x040F, 1, 80},
    Letters{0x0410, 0x042F, 1, 32}, Letters{0x0460, 0x0480, 2, 1},  Letters{0x048A, 0x04BE, 2, 1},
    Letters{0x04C1, 0x04CD, 2, 1},  Letters{0x04D0, 0x052E, 2, 1},  Letters{0x1E00, 0x1E94, 2, 1},
    Letters{0x1EA0, 0x1EFE, 2, 1},
};

char32_t lower(char32_t c) {
    if (c < 0x80) {
        return c >= U'A' && c <= U'Z' ? c + 32 : c;
    }
    for (const Letters& letters : kLetters) {
        if (c >= letters.first && c <= letters.last && (c - letters.first) % letters.step == 0) {
            return c + letters.distance;
        }
    }
    return c;
}

char32_t upper(char32_t c) {
    for (const Letters& letters : kLetters) {
        const char32_t place = c - letters.distance;
        if (c >= letters.distance && place >= letters.first && place <= letters.last &&
            (place - letters.first) % letters.step == 0) {
            return place;
        }
    }
    return c;
}

template<typename Change>
std::string changed(std::string_view text, Change change) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const json::Utf8Step step = json::decodeUtf8(text, at);
        if (step.kind == json::Utf8Step::Kind::Character) {
            json::appendUtf8(out, change(step.codePoint));
        } else {
            out.append(text.substr(at, step.length));
        }
        at += step.length;
    }
    return out;
}

} // namespace

bool isAscii(std::string_view text) {
    return std::none_of(text.begin(), text.end(),
                        [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

std::string lowerCase(std::string_view text) {
    return changed(text, lower);
}

std::string upperCase(std::string_view text) {
    return changed(text, upper);
}

bool equalIgnoringCase(std::string_view left, std::string_view right) {
    if (left == right) {
        return true;
    }
    const bool ascii = isAscii(left);
    if (ascii != isAscii(right)) {
        return false; // no letter beyond has a form in ASCII
    }
    if (ascii) {
        return std::equal(left.begin(), left.end(), right.begin(), right.end(), [](char a, char b) {
            return lower(static_cast<unsigned char>(a)) == lower(static_cast<unsigned char>(b));
        });
    }
    return lowerCase(left) == lowerCase(right);
}

} // namespace shardscope::select
