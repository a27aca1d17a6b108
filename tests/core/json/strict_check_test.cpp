// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/strict_check.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

using shardscope::json::Defect;
using shardscope::json::findDefect;

namespace {

void expectLegal(std::string_view text) {
    const auto defect = findDefect(text);
    EXPECT_FALSE(defect) << text.substr(0, 100) << " -> " << defect->offset << ": " << defect->what;
}

void expectDefect(std::string_view text, std::size_t offset, const std::string& what) {
    const auto defect = findDefect(text);
    ASSERT_TRUE(defect) << text;
    EXPECT_EQ(defect->offset, offset) << text << " -> " << defect->what;
    EXPECT_EQ(defect->what, what) << text;
}

} // namespace

TEST(StrictCheck, AcceptsEveryKindOfValue) {
    for (const char* text : {"{}", "[]", "null", "true", "false", "0", "\"\"", "[[],{}]",
                             R"({"a":{"b":[1,2,{"c":null}]},"d":"e"})", " \t\r\n[ 1 , 2 ] \n"}) {
        expectLegal(text);
    }
}

TEST(StrictCheck, AcceptsNumbersOfAnySize) {
    const std::string digits(5000, '9');
    for (const std::string& text :
         {std::string("-0"), std::string("0.5"), std::string("1e5"), std::string("1E-5"),
          std::string("-12.50e+003"), std::string("1e999999"), digits, "0." + digits}) {
        expectLegal(text);
    }
}

TEST(StrictCheck, RefusesNumbersJsonDoesNotKnow) {
    expectDefect("01", 0, "a number starts with a superfluous 0");
    expectDefect("-", 1, "expected a digit after '-', found the end of the text");
    expectDefect("1.", 2, "expected a digit after the decimal point, found the end of the text");
    expectDefect("[1.e5]", 3, "expected a digit after the decimal point, found 'e'");
    expectDefect("1e+", 3, "expected a digit in the exponent, found the end of the text");
    expectDefect("+1", 0, "expected a value, found '+'");
    expectDefect(".5", 0, "expected a value, found '.'");
    expectDefect("0x10", 1, "expected nothing more after the value, found 'x'");
}

TEST(StrictCheck, RefusesNanAndInfinity) {
    expectDefect(R"({"a":NaN})", 5, "expected a value, found 'N'");
    expectDefect("Infinity", 0, "expected a value, found 'I'");
    expectDefect("-Infinity", 1, "expected a digit after '-', found 'I'");
    expectDefect("nan", 0, "expected a value, found 'n'");
}

TEST(StrictCheck, NamesWhatIsMissingInStructures) {
    expectDefect("", 0, "expected a value, found the end of the text");
    expectDefect("  ", 2, "expected a value, found the end of the text");
    expectDefect("{", 1, "expected a key in double quotes, found the end of the text");
    expectDefect("{a:1}", 1, "expected a key in double quotes, found 'a'");
    expectDefect(R"({"a" 1})", 5, "expected ':' after the key, found '1'");
    expectDefect(R"({"a":})", 5, "expected a value, found '}'");
    expectDefect(R"({"a":1,})", 7, "expected a key in double quotes, found '}'");
    expectDefect(R"({"a":1 "b":2})", 7, "expected ',' or '}', found '\"'");
    expectDefect("[1,]", 3, "expected a value, found ']'");
    expectDefect("[,1]", 1, "expected a value, found ','");
    expectDefect("[1 2]", 3, "expected ',' or ']', found '2'");
    expectDefect("[1}", 2, "expected ',' or ']', found '}'");
    expectDefect("{} {}", 3, "expected nothing more after the value, found '{'");
    expectDefect("truex", 4, "expected nothing more after the value, found 'x'");
    expectDefect("tru", 0, "expected a value, found 't'");
    expectDefect(std::string_view("1\0", 2), 1,
                 "expected nothing more after the value, found the byte 0x00");
}

TEST(StrictCheck, AcceptsEveryEscape) {
    expectLegal(R"(["\"\\\/\b\f\n\r\t\u0000\uabcd\uABCD"])");
    expectLegal(R"({"\ud800":"\udfff\ud800","x":"\ud83d\ude00"})");
}

TEST(StrictCheck, RefusesBadStrings) {
    expectDefect(R"(["abc)", 1, "the string is not closed");
    expectDefect("\"\\", 1, "the string ends inside an escape");
    expectDefect(R"("\x")", 1, "expected one of \" \\ / b f n r t u after a backslash, found 'x'");
    expectDefect(R"("\u12g4")", 1, "expected four hexadecimal digits after \\u, found 'g'");
    expectDefect(R"("\u12)", 1,
                 "expected four hexadecimal digits after \\u, found the end of the "
                 "text");
    expectDefect("\"a\tb\"", 2, "the control character 0x09 stands unescaped in a string");
    expectDefect(std::string_view("\"\0\"", 3), 1,
                 "the control character 0x00 stands unescaped in a string");
}

TEST(StrictCheck, AcceptsUtf8AndDelete) {
    expectLegal("[\"\xC3\xB6\xE2\x82\xAC\xF0\x9F\x98\x80\xF4\x8F\xBF\xBF\x7F\xEF\xBF\xBE\"]");
}

TEST(StrictCheck, RefusesInvalidUtf8) {
    for (const char* bytes : {"\xFF", "\x80", "\xC3", "\xC0\xAF", "\xC1\xBF", "\xE0\x9F\xBF",
                              "\xE2\x82", "\xED\xA0\x80", "\xED\xBF\xBF", "\xF0\x8F\xBF\xBF",
                              "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xF8\x88\x80\x80\x80"}) {
        const auto defect = findDefect("[\"a" + std::string(bytes) + "\"]");
        ASSERT_TRUE(defect);
        EXPECT_EQ(defect->offset, 3U);
        EXPECT_THAT(defect->what, testing::StartsWith("invalid UTF-8"));
    }
    expectDefect("{\xC3\xB6:1}", 1, "expected a key in double quotes, found the byte 0xc3");
}

TEST(StrictCheck, FollowsNestingOfAnyDepthWithoutRecursion) {
    constexpr std::size_t depth = 100'000;
    expectLegal(std::string(depth, '[') + std::string(depth, ']'));
    std::string objects;
    for (std::size_t i = 0; i < depth; ++i) {
        objects += R"({"a":)";
    }
    expectLegal(objects + "1" + std::string(depth, '}'));
    expectDefect(std::string(depth, '['), depth, "expected a value, found the end of the text");
    expectDefect(std::string(depth, '[') + "}", depth, "expected a value, found '}'");
}

TEST(StrictCheck, FindsADefectInEveryTruncation) {
    const std::string text = R"({"event":"a\u00e9","properties":{"n":-1.5e3,"l":[true,null]}})";
    expectLegal(text);
    for (std::size_t length = 0; length < text.size(); ++length) {
        EXPECT_TRUE(findDefect(std::string_view(text).substr(0, length))) << length;
    }
}
