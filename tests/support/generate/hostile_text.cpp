// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/generate/hostile_text.h"

#include "tests/support/generate/text.h"

#include <array>
#include <string_view>

namespace shardscope::generate {

namespace {

bool isHigh(char16_t unit) {
    return unit >= 0xd800 && unit < 0xdc00;
}
bool isLow(char16_t unit) {
    return unit >= 0xdc00 && unit < 0xe000;
}

void appendUtf8(std::string& out, char32_t c) {
    const auto tail = [&](unsigned shift) {
        out += static_cast<char>(0x80U | ((c >> shift) & 0x3fU));
    };
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xc0U | (c >> 6));
        tail(0);
    } else if (c < 0x10000) {
        out += static_cast<char>(0xe0U | (c >> 12));
        tail(6);
        tail(0);
    } else {
        out += static_cast<char>(0xf0U | (c >> 18));
        tail(12);
        tail(6);
        tail(0);
    }
}

std::string unicodeEscape(char16_t unit, Prng& prng) {
    std::string digits = hex(unit, 4);
    if (prng.permille(500))
        for (char& digit : digits)
            digit = digit >= 'a' ? static_cast<char>(digit - 'a' + 'A') : digit;
    return "\\u" + digits;
}

/// The two-character escape of a unit; empty when it has none.
std::string shortEscape(char16_t unit) {
    switch (unit) {
    case u'"':
        return "\\\"";
    case u'\\':
        return "\\\\";
    case u'/':
        return "\\/";
    case u'\b':
        return "\\b";
    case u'\f':
        return "\\f";
    case u'\n':
        return "\\n";
    case u'\r':
        return "\\r";
    case u'\t':
        return "\\t";
    default:
        return "";
    }
}

bool mustEscape(char16_t unit) {
    return unit < 0x20 || unit == u'"' || unit == u'\\' || isHigh(unit) || isLow(unit);
}

HostileId text(const char16_t* words) {
    return {words, false};
}

HostileId number(std::string_view digits) {
    return {Text(digits.begin(), digits.end()), true};
}

std::vector<HostileId> makeIds() {
    using namespace std::string_view_literals;
    std::vector<HostileId> ids{
        text(u"user_id"),
        text(u"0"),
        text(u"spend_data"),
        text(u"b\u00f6rn@example.com"),
        number("42"),
        text(u"\U0001f525\U0001f525"),
        text(u"Company"),
        number("1.50"),
        text(u"<b onload=\"x()\">&amp;</b>"),
        text(u"\u202eevil\u202c"),
        number("-0"),
        number("1e400"),
        text(u"\xd800"),
        text(u"\xdc00\xd83d"),
        text(u"null"),
        text(u"true"),
        text(u" "),
        text(u"\"\""),
        text(u"\\"),
        text(u"a\\\"distinct_id\":\"b"),
        text(u"\t\n\r"),
        text(u"line\u2028feed\u0085next"),
        text(u"\uffff\ufeff"),
        text(u"USER_ID"),
        text(u"{\"distinct_id\":\"x\"}"),
        text(u"terminated early"),
        text(u"e\u0301"),
        text(u"\u00e9"),
        text(u"/a/b"),
        number("123456789012345678901234567890123456789012"),
        number("82221.60"),
        number("1E+2"),
        number("100"),
        text(u"$hotshard_events"),
    };
    ids.push_back({Text(u"a\0b"sv), false});
    ids.push_back({Text(u"a\0c"sv), false});
    ids.push_back({Text(u"a"sv), false});
    ids.push_back({Text(10'000, u'x'), false});
    ids.push_back({Text(9'999, u'x') + u"\u00df", false});
    for (char16_t plain = u'A'; plain <= u'Z'; ++plain)
        ids.push_back({Text(u"user-") + plain, false});
    return ids;
}

} // namespace

std::string spelled(const Text& text, Prng& prng) {
    static constexpr std::array<std::uint64_t, 5> kEscapeRates{0, 0, 0, 50, 700};
    const std::uint64_t rate = prng.pick(kEscapeRates);
    std::string json = "\"";
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i];
        const bool pair = isHigh(unit) && i + 1 < text.size() && isLow(text[i + 1]);
        if (pair && !prng.permille(500)) {
            appendUtf8(json, 0x10000U + ((unit - 0xd800U) << 10) + (text[++i] - 0xdc00U));
            continue;
        }
        if (!mustEscape(unit) && !prng.permille(rate)) {
            appendUtf8(json, unit);
            continue;
        }
        const std::string brief = shortEscape(unit);
        json += brief.empty() || prng.permille(400) ? unicodeEscape(unit, prng) : brief;
        if (pair)
            json += unicodeEscape(text[++i], prng);
    }
    return json + '"';
}

std::string HostileId::json(Prng& prng) const {
    if (number && prng.permille(850))
        return {text.begin(), text.end()};
    return spelled(text, prng);
}

const std::vector<HostileId>& hostileIds() {
    static const std::vector<HostileId> ids = makeIds();
    return ids;
}

const std::vector<Text>& hostileNames() {
    static const std::vector<Text> names{u"Search",
                                         u"Board Viewed",
                                         u"$identify",
                                         u"\u0416\u0443\u043a",
                                         u"",
                                         u"a\"b",
                                         u" ",
                                         u"$hotshard_event",
                                         u"$HOTSHARD_EVENTS",
                                         u"\xdfff",
                                         u"\U0001f9ea",
                                         u"null",
                                         Text(u"nul\0l", 5),
                                         Text(3'000, u'\u00fc')};
    return names;
}

std::string nested(int depth, bool objects) {
    std::string json;
    for (int i = 0; i < depth; ++i)
        json += objects ? R"({"distinct_id":)" : "[";
    json += objects ? "1" : "";
    for (int i = 0; i < depth; ++i)
        json += objects ? '}' : ']';
    return json;
}

std::string unreadValue(Prng& prng) {
    static const std::vector<std::string> kValues{
        "null",
        "true",
        "false",
        "0",
        "-0.0e-0",
        "1e400",
        "-1E-400",
        "\"\"",
        "{}",
        "[]",
        "123456789012345678901234567890123456789012345678901234567890.5",
        R"({"distinct_id":"decoy","time":1,"$insert_id":"decoy"})",
        R"([{"event":"decoy","properties":{"time":1,"distinct_id":"decoy"}}])",
        R"("{\"distinct_id\":\"decoy\",\"time\":1}")",
        R"("\\\",\"distinct_id\":\"decoy\",\"x\":\"\\")",
        R"("}},{\"event\":\"decoy\"")",
        R"("\\\\\\")",
        R"("\ud800")",
        R"("\u0000")",
        R"("\"")",
        R"(" \\" )",
        R"([[],{},"",[[null]],{"":{"":0}}])",
        R"({"properties":{"company":"decoy"},"company":["decoy"]})",
        "\"\xe2\x80\xa8\xc2\x85\"",
    };
    const std::uint64_t rare = prng.below(200);
    if (rare < 4)
        return nested(40, rare < 2);
    return prng.pick(kValues);
}

std::string unreadKey(Prng& prng) {
    static const std::vector<Text> kKeys{u"distinct_id ",
                                         u"Distinct_id",
                                         u"xdistinct_id",
                                         u"distinct_i",
                                         u"$insert_id2",
                                         u"insert_id",
                                         u"Time",
                                         u"times",
                                         u"event",
                                         u"properties",
                                         u"",
                                         u"mp_original_distinct_ids",
                                         u"\"time",
                                         u"a key of more than thirty-one bytes, with \"quotes\"",
                                         u"companys",
                                         u"\\",
                                         u"$time",
                                         u"mp_original_event_nam",
                                         u"\U0001f511",
                                         Text(u"time\0", 5),
                                         Text(u"distinct_id\0", 12),
                                         u"hotshard_distinct_id",
                                         u"\xd83d"};
    return spelled(prng.pick(kKeys), prng);
}

} // namespace shardscope::generate
