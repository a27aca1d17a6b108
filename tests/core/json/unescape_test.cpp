// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/unescape.h"

#include <gtest/gtest.h>

#include <string>

using shardscope::json::unescape;

namespace {

std::string decoded(std::string_view body) {
    std::string out = "left over";
    EXPECT_TRUE(unescape(body, out)) << body;
    return out;
}

bool refused(std::string_view body) {
    std::string out;
    return !unescape(body, out);
}

} // namespace

TEST(Unescape, CopiesTextWithoutEscapes) {
    EXPECT_EQ(decoded(""), "");
    EXPECT_EQ(decoded("user_id"), "user_id");
    EXPECT_EQ(decoded("gr\xC3\xBC\xC3\x9F"), "gr\xC3\xBC\xC3\x9F");
}

TEST(Unescape, DecodesEveryShortEscape) {
    EXPECT_EQ(decoded(R"(\"\\\/\b\f\n\r\t)"), "\"\\/\b\f\n\r\t");
    EXPECT_EQ(decoded(R"(a\\nb)"), "a\\nb");
}

TEST(Unescape, DecodesUnicodeEscapesOfEveryLength) {
    EXPECT_EQ(decoded(R"(distinct\u005fid)"), "distinct_id");
    EXPECT_EQ(decoded(R"(\u00f6\u00F6)"), "\xC3\xB6\xC3\xB6");
    EXPECT_EQ(decoded(R"(\u20ac)"), "\xE2\x82\xAC");
    EXPECT_EQ(decoded(R"(\uD83D\uDE00!)"), "\xF0\x9F\x98\x80!");
    EXPECT_EQ(decoded(R"(\uDBFF\uDFFF)"), "\xF4\x8F\xBF\xBF");
}

TEST(Unescape, TurnsEscapedNulIntoNul) {
    EXPECT_EQ(decoded(R"(a\u0000b)"), std::string("a\0b", 3));
}

TEST(Unescape, KeepsLoneSurrogatesAsThreeBytes) {
    EXPECT_EQ(decoded(R"(\uD800)"), "\xED\xA0\x80");
    EXPECT_EQ(decoded(R"(\uDC00\uD800)"), "\xED\xB0\x80\xED\xA0\x80");
    EXPECT_EQ(decoded(R"(\uD83Dx)"), "\xED\xA0\xBDx");
    EXPECT_EQ(decoded(R"(\uD83D\n)"), "\xED\xA0\xBD\n");
    EXPECT_EQ(decoded(R"(\uD83D\u0041)"), "\xED\xA0\xBD"
                                          "A");
}

TEST(Unescape, PairsTheSecondHighSurrogateWhenTheFirstIsLone) {
    EXPECT_EQ(decoded(R"(\uD83D\uD83D\uDE00)"), "\xED\xA0\xBD\xF0\x9F\x98\x80");
}

TEST(Unescape, RefusesUnknownAndCutEscapes) {
    EXPECT_TRUE(refused(R"(\x)"));
    EXPECT_TRUE(refused("\\"));
    EXPECT_TRUE(refused(R"(abc\)"));
    EXPECT_TRUE(refused(R"(\u)"));
    EXPECT_TRUE(refused(R"(\u12)"));
    EXPECT_TRUE(refused(R"(\u12g4)"));
    EXPECT_TRUE(refused(R"(\U0041)"));
    EXPECT_TRUE(refused(R"(\uD83D\uDE0)"));
}

TEST(Unescape, RefusesRawControlCharactersAndQuotes) {
    EXPECT_TRUE(refused("a\nb"));
    EXPECT_TRUE(refused(std::string_view("a\0b", 3)));
    EXPECT_TRUE(refused("a\x1f"));
    EXPECT_TRUE(refused("a\"b"));
    EXPECT_FALSE(refused("a\x7f"));
}
