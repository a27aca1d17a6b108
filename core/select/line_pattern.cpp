// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/select/line_pattern.h"

#include "core/json/scalars.h"

#include <algorithm>
#include <string>

namespace shardscope::select {

namespace {

using Bytes = LinePattern::Bytes;

/// Shorter parts of a needle are everywhere.
constexpr std::size_t kShortestPart = 3;

Bytes oneOf(std::string_view bytes) {
    Bytes all;
    for (const char c : bytes) {
        all.set(static_cast<unsigned char>(c));
    }
    return all;
}

Bytes inAnyCase(char c) {
    Bytes both = oneOf({&c, 1});
    const char lower = static_cast<char>(c | 0x20);
    if (lower >= 'a' && lower <= 'z') {
        both.set(static_cast<unsigned char>(lower));
        both.set(static_cast<unsigned char>(lower & ~0x20));
    }
    return both;
}

/// Characters that JSON leaves as they are, unless it writes them as \u00XX.
bool isPlain(char c) {
    return c >= 0x20 && c != '"' && c != '\\' && c != '/';
}

std::string_view longestPlainPart(std::string_view text) {
    std::string_view longest;
    for (std::size_t begin = 0; begin < text.size();) {
        std::size_t end = begin;
        while (end < text.size() && isPlain(text[end])) {
            ++end;
        }
        if (end - begin > longest.size()) {
            longest = text.substr(begin, end - begin);
        }
        begin = end + 1;
    }
    return longest;
}

/// How common a byte is in exports, roughly.
int commonness(const Bytes& bytes) {
    constexpr std::string_view kCommon = "\"eta_ iosrn:,dlpc";
    int sum = bytes.count() > 2 ? 8 : 0;
    for (std::size_t at = 0; at < kCommon.size(); ++at) {
        sum += bytes.test(static_cast<unsigned char>(kCommon[at])) ? 6 : 0;
    }
    return sum;
}

LinePattern patternOf(std::vector<Bytes> bytes) {
    LinePattern pattern{std::move(bytes), 0};
    int best = 1'000'000;
    for (std::size_t at = 0; at + PatternTables::kWindow <= pattern.bytes.size() && at < 64; ++at) {
        int sum = 0;
        for (std::size_t i = 0; i < PatternTables::kWindow; ++i) {
            sum += commonness(pattern.bytes[at + i]);
        }
        if (sum < best) {
            best = sum;
            pattern.window = at;
        }
    }
    return pattern;
}

void addText(std::vector<Bytes>& bytes, std::string_view text) {
    for (const char c : text) {
        bytes.push_back(inAnyCase(c));
    }
}

/// The text as a whole string.
LinePattern inQuotes(std::string_view text) {
    std::vector<Bytes> bytes{oneOf("\"")};
    addText(bytes, text);
    bytes.push_back(oneOf("\""));
    return patternOf(std::move(bytes));
}

/// The text as a number, or as the beginning of one with a fraction or exponent.
LinePattern asNumber(std::string_view text) {
    std::vector<Bytes> bytes{oneOf(":,[ \t\r\n")};
    addText(bytes, text);
    bytes.push_back(oneOf(",]} \t\r\n.eE"));
    return patternOf(std::move(bytes));
}

LinePattern part(std::string_view text) {
    std::vector<Bytes> bytes;
    addText(bytes, text);
    return patternOf(std::move(bytes));
}

/// Of a needle without a part that can be searched for, any line with a character that is not
/// plain: the needle holds one, as it is or escaped.
void addAnythingUnusual(std::vector<LinePattern>& patterns) {
    Bytes unusual;
    for (std::size_t byte = 0x80; byte < 0x100; ++byte) {
        unusual.set(byte);
    }
    unusual |= oneOf("\\/");
    patterns.push_back(patternOf({unusual}));
}

} // namespace

bool LinePattern::matches(std::string_view line, std::size_t at) const {
    if (at > line.size() || line.size() - at < bytes.size()) {
        return false;
    }
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (!bytes[i].test(static_cast<unsigned char>(line[at + i]))) {
            return false;
        }
    }
    return true;
}

std::vector<LinePattern> patternsOf(const std::vector<Needle>& needles) {
    std::vector<LinePattern> patterns;
    bool unusual = false;
    for (const Needle& needle : needles) {
        const std::string_view plain = longestPlainPart(needle.text);
        if (plain.size() == needle.text.size() && needle.kind == Needle::Kind::Value) {
            patterns.push_back(inQuotes(plain));
            if (json::isNumber(plain)) {
                patterns.push_back(asNumber(plain));
            }
        } else if (plain.size() == needle.text.size() || plain.size() >= kShortestPart) {
            patterns.push_back(part(plain));
        } else {
            unusual = true;
        }
    }
    if (unusual) {
        addAnythingUnusual(patterns);
    }
    // \u0041 may be the A of a needle.
    patterns.push_back(
        patternOf({oneOf("\\"), oneOf("u"), oneOf("0"), oneOf("0"), oneOf("234567")}));
    return patterns;
}

PatternTables::PatternTables(const std::vector<LinePattern>& patterns) {
    for (std::size_t index = 0; index < patterns.size(); ++index) {
        const LinePattern& pattern = patterns[index];
        const std::size_t bucket = index % kBuckets;
        const auto bit = static_cast<std::uint8_t>(1U << bucket);
        buckets[bucket].push_back(index);
        for (std::size_t place = 0; place < kWindow; ++place) {
            const std::size_t at = pattern.window + place;
            for (std::size_t byte = 0; byte < 256; ++byte) {
                if (at >= pattern.bytes.size() || pattern.bytes[at].test(byte)) {
                    low[place][byte % 16] |= bit;
                    high[place][byte / 16] |= bit;
                }
            }
        }
    }
}

std::uint8_t PatternTables::bucketsAt(const char* bytes) const {
    std::uint8_t found = 0xff;
    for (std::size_t place = 0; place < kWindow; ++place) {
        const auto byte = static_cast<unsigned char>(bytes[place]);
        found &= static_cast<std::uint8_t>(low[place][byte % 16] & high[place][byte / 16]);
    }
    return found;
}

std::size_t nextSuspect(const PatternTables& tables, std::string_view line, std::size_t from) {
    while (from < line.size() && tables.bucketsAt(line.data() + from) == 0) {
        ++from;
    }
    return from;
}

} // namespace shardscope::select
