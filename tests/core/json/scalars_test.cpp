// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/scalars.h"

#include "core/json/strict_check.h"
#include "core/json/utf8.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <random>
#include <string>

using namespace shardscope::json;

TEST(Scalars, KnowNumbersOfEveryForm) {
    for (const char* token : {"0", "-0", "7", "-12", "0.5", "1e5", "1E+5", "1.25e-10", "-0.0E00",
                              "123456789012345678901234567890"}) {
        EXPECT_TRUE(isNumber(token)) << token;
    }
    for (const char* token : {"", "-", "+1", "01", "-01", "1.", ".5", "1e", "1e+", "0x1", "1 ",
                              " 1", "NaN", "Infinity", "1,5", "--1", "1-", "1.5.5"}) {
        EXPECT_FALSE(isNumber(token)) << token;
    }
}

TEST(Scalars, AgreeWithTheStrictCheckOnRandomTokens) {
    std::mt19937 random(6);
    const std::string alphabet = "00127-+.eE";
    for (int round = 0; round < 100'000; ++round) {
        std::string token(1 + random() % 7, ' ');
        for (char& c : token) {
            c = alphabet[random() % alphabet.size()];
        }
        ASSERT_EQ(isNumber(token), !findDefect(token)) << token;
    }
}

TEST(Scalars, KnowLiterals) {
    EXPECT_TRUE(isLiteral("true"));
    EXPECT_TRUE(isLiteral("false"));
    EXPECT_TRUE(isLiteral("null"));
    EXPECT_FALSE(isLiteral("True"));
    EXPECT_FALSE(isLiteral("nul"));
    EXPECT_FALSE(isLiteral(""));
}

TEST(Scalars, FindTheEndOfAString) {
    EXPECT_EQ(endOfString(R"("abc")", 0), 4U);
    EXPECT_EQ(endOfString(R"("a\"b" x)", 0), 5U);
    EXPECT_EQ(endOfString(R"("a\\" x)", 0), 4U);
    EXPECT_EQ(endOfString(R"(x "" y)", 2), 3U);
    EXPECT_EQ(endOfString(R"("abc)", 0), std::string_view::npos);
    EXPECT_EQ(endOfString(R"("abc\")", 0), std::string_view::npos);
    EXPECT_EQ(endOfString("\"abc\\", 0), std::string_view::npos);
}

TEST(Scalars, ReadNumbersAsDoubles) {
    EXPECT_EQ(toDouble("0"), 0.0);
    EXPECT_EQ(toDouble("1693526400.25"), 1693526400.25);
    EXPECT_EQ(toDouble("999999999999999"), 999999999999999.0);
    EXPECT_EQ(toDouble("9007199254740993"), 9007199254740992.0) << "rounded to the nearest even";
    EXPECT_EQ(toDouble("-2.5e3"), -2500.0);
    EXPECT_EQ(toDouble("1" + std::string(400, '0')), std::numeric_limits<double>::infinity());
    EXPECT_EQ(toDouble("-1e999"), -std::numeric_limits<double>::infinity());
    EXPECT_EQ(toDouble("1e-999"), 0.0);
    EXPECT_TRUE(std::signbit(toDouble("-1e-999")));
    EXPECT_EQ(toDouble("0." + std::string(500, '0') + "1"), 0.0);
    EXPECT_EQ(toDouble("0." + std::string(500, '0') + "1e100"), 0.0);
    EXPECT_EQ(toDouble("0." + std::string(500, '0') + "1e900"),
              std::numeric_limits<double>::infinity());
    EXPECT_EQ(toDouble("1" + std::string(500, '0') + "e-1000"), 0.0);
    EXPECT_EQ(toDouble("-1e99999999999999999999"), -std::numeric_limits<double>::infinity());
    EXPECT_EQ(toDouble("1e-99999999999999999999"), 0.0);
    EXPECT_EQ(toDouble("0.0e99999999999999999999"), 0.0);
}

TEST(Scalars, KnowJsonSpaceOnly) {
    for (const char c : {' ', '\t', '\n', '\r'}) {
        EXPECT_TRUE(isSpace(c));
    }
    for (const char c : {'\v', '\f', '\0', '\xa0', 'x'}) {
        EXPECT_FALSE(isSpace(c));
    }
}

TEST(Utf8, EncodesAndDecodesEveryCodePoint) {
    std::string text;
    for (char32_t c = 0; c <= 0x10FFFF; c += c < 0x3000 ? 1 : 97) {
        text.clear();
        appendUtf8(text, c);
        const Utf8Step step = decodeUtf8(text, 0);
        ASSERT_EQ(step.codePoint, c);
        ASSERT_EQ(step.length, text.size());
        const bool surrogate = isHighSurrogate(c) || isLowSurrogate(c);
        ASSERT_EQ(step.kind, surrogate ? Utf8Step::Kind::Surrogate : Utf8Step::Kind::Character);
    }
}

TEST(Utf8, CoversTheMaximalSubpartOfBrokenCharacters) {
    // The table of the Unicode standard, section 3.9, "Truncated sequences".
    const std::string text = "\xE1\x80\xE2\xF0\x91\x92\xF1\xBF\x41";
    EXPECT_EQ(decodeUtf8(text, 0).length, 2U);
    EXPECT_EQ(decodeUtf8(text, 2).length, 1U);
    EXPECT_EQ(decodeUtf8(text, 3).length, 3U);
    EXPECT_EQ(decodeUtf8(text, 6).length, 2U);
    EXPECT_EQ(decodeUtf8(text, 8).codePoint, U'A');
}
