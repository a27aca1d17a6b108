// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/json_writer.h"

#include "core/json/strict_check.h"
#include "core/json/unescape.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <limits>
#include <random>
#include <string>

using shardscope::json::appendQuoted;
using shardscope::json::findDefect;
using shardscope::json::JsonWriter;
using shardscope::json::unescape;

namespace {

std::string asJson(std::string_view text) {
    std::string out;
    appendQuoted(out, text);
    return out;
}

std::string number(double value) {
    std::string out;
    JsonWriter(out).value(value);
    return out;
}

} // namespace

TEST(JsonWriter, NestsObjectsAndArraysWithCommas) {
    std::string out;
    JsonWriter json(out);
    json.beginObject();
    json.member("a", 1).member("b", "x");
    json.key("list").beginArray().value(1).value(true).null().beginObject().endObject().endArray();
    json.key("empty").beginArray().endArray();
    json.endObject();
    EXPECT_EQ(out, R"({"a":1,"b":"x","list":[1,true,null,{}],"empty":[]})");
}

TEST(JsonWriter, WritesIntegersOfEveryWidth) {
    std::string out;
    JsonWriter json(out);
    json.beginArray();
    json.value(std::numeric_limits<std::int64_t>::min());
    json.value(std::numeric_limits<std::uint64_t>::max());
    json.value(std::size_t{0}).value(false).endArray();
    EXPECT_EQ(out, "[-9223372036854775808,18446744073709551615,0,false]");
}

TEST(JsonWriter, WritesDoublesInTheirShortestForm) {
    EXPECT_EQ(number(0.8), "0.8");
    EXPECT_EQ(number(1.0), "1");
    EXPECT_EQ(number(1e300), "1e+300");
    EXPECT_EQ(number(-0.001), "-0.001");
    EXPECT_EQ(number(std::nan("")), "null");
    EXPECT_EQ(number(std::numeric_limits<double>::infinity()), "null");
}

TEST(JsonWriter, EscapesQuotesBackslashesAndControls) {
    EXPECT_EQ(asJson("a\"b\\c/"), R"("a\"b\\c/")");
    EXPECT_EQ(asJson("\b\f\n\r\t"), R"("\b\f\n\r\t")");
    EXPECT_EQ(asJson(std::string_view("\0\x1b", 2)), R"("\u0000\u001b")");
    EXPECT_EQ(asJson("\x7f\xC2\x9B"), R"("\u007f\u009b")");
}

TEST(JsonWriter, KeepsCharactersBeyondAscii) {
    EXPECT_EQ(asJson("\xC3\xB6\xE2\x82\xAC\xF0\x9F\x98\x80"),
              "\"\xC3\xB6\xE2\x82\xAC\xF0\x9F\x98\x80\"");
}

TEST(JsonWriter, SpellsLoneSurrogatesAsEscapes) {
    EXPECT_EQ(asJson("\xED\xA0\x80x\xED\xBF\xBF"), R"("\ud800x\udfff")");
}

TEST(JsonWriter, ReplacesBytesThatAreNotUtf8) {
    const std::string bad = "\xEF\xBF\xBD";
    EXPECT_EQ(asJson("a\xFFz"), "\"a" + bad + "z\"");
    EXPECT_EQ(asJson("\xC0\xAF"), "\"" + bad + bad + "\"") << "overlong";
    EXPECT_EQ(asJson("\xE2\x82"), "\"" + bad + "\"") << "cut short: one replacement";
    EXPECT_EQ(asJson("\xF4\x90\x80\x80"), "\"" + bad + bad + bad + bad + "\"") << "past U+10FFFF";
    EXPECT_EQ(asJson("\xF0\x9F\x98"
                     "A"),
              "\"" + bad + "A\"");
}

TEST(JsonWriter, RoundTripsRandomTextThroughUnescape) {
    std::mt19937 random(7);
    const std::u16string units = u"a\"\\/\x1\x1f\x7f\x80\x9f\u00f6\u20ac\uD7FF\uE000\uFFFF";
    for (int round = 0; round < 2000; ++round) {
        // Built through escapes, so that lone surrogates and NUL occur in their decoded form.
        std::string escaped;
        for (std::size_t left = random() % 12; left > 0; --left) {
            const bool surrogate = random() % 4 == 0;
            const unsigned unit = surrogate ? 0xD800U + static_cast<unsigned>(random() % 0x800)
                                            : units[random() % units.size()];
            std::array<char, 8> buffer{};
            std::snprintf(buffer.data(), buffer.size(), "\\u%04x", unit);
            escaped += buffer.data();
        }
        std::string text;
        ASSERT_TRUE(unescape(escaped, text));
        const std::string json = asJson(text);
        ASSERT_EQ(findDefect(json), std::nullopt) << json;
        std::string back;
        ASSERT_TRUE(unescape(std::string_view(json).substr(1, json.size() - 2), back));
        ASSERT_EQ(back, text);
    }
}

TEST(JsonWriter, WritesLegalJsonForRandomBytes) {
    std::mt19937 random(11);
    for (int round = 0; round < 2000; ++round) {
        std::string bytes(random() % 20, '\0');
        for (char& byte : bytes) {
            byte = static_cast<char>(static_cast<unsigned char>(random() % 256));
        }
        ASSERT_EQ(findDefect(asJson(bytes)), std::nullopt);
    }
}
