// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/select/selector_parser.h"

#include "core/select/selector_printer.h"
#include "tests/core/select/selector_fixture.h"

#include <gtest/gtest.h>

#include <string>

namespace shardscope::select {

namespace {

using Precedence = SelectorSemantics::Precedence;

std::string printed(std::string_view text, Precedence precedence = Precedence::AndFirst) {
    return printSelector(parsed(text, {.precedence = precedence}));
}

void expectError(std::string_view text, std::size_t offset, std::size_t length,
                 std::string_view what) {
    const auto expression = parseSelector(text);
    ASSERT_FALSE(expression) << text;
    EXPECT_EQ(expression.error().what, what) << text;
    EXPECT_EQ(expression.error().place, (TextPlace{offset, length})) << text;
}

} // namespace

TEST(SelectorParser, ReadsTheVendorsOwnExamples) {
    EXPECT_EQ(printed(R"(properties["account_id"] in [1,2,3,4])"),
              R"(properties["account_id"] in [1, 2, 3, 4])");
    EXPECT_EQ(printed(R"(user["$email"] == "allison@example.com")"),
              R"(user["$email"] == "allison@example.com")");
    EXPECT_EQ(printed(R"(not defined(properties["city"]))"), R"(not defined(properties["city"]))");
    EXPECT_EQ(printed(R"((not "Facebook" in properties["$referring_domain"]))"),
              R"(not ("Facebook" in properties["$referring_domain"]))");
    EXPECT_EQ(printed(R"((defined (properties["$device"])))"), R"(defined(properties["$device"]))");
    EXPECT_EQ(printed(R"(event["$time"] >= datetime("2023-01-01T00:00:00"))"),
              R"(event["$time"] >= datetime("2023-01-01T00:00:00"))");
    EXPECT_EQ(printed("any(X, [5,205], X >= 5 and X < 300)"),
              "any(X, [5, 205], (X >= 5) and (X < 300))");
}

TEST(SelectorParser, ReadsTheFormsOfTheVendorsScript) {
    EXPECT_EQ(printed(R"(((defined (properties["company"])) AND
        (
            (any(X, properties["company"], X="Acme")) OR
            (string(properties["company"], "undefined") == "Acme")
        )) AND (number(properties["mp_processing_time_ms"]) < 1718716477000))"),
              R"x((defined(properties["company"]) and (any(X, properties["company"], X = "Acme") )x"
              R"x(or (string(properties["company"], "undefined") == "Acme"))) and )x"
              R"x((number(properties["mp_processing_time_ms"]) < 1718716477000))x");
}

TEST(SelectorParser, BindsAndTighterThanOrUnlessToldOtherwise) {
    EXPECT_EQ(printed("true or false and true"), "true or (false and true)");
    EXPECT_EQ(printed("true or false and true", Precedence::OrFirst), "(true or false) and true");
    EXPECT_EQ(printed("true and false or true", Precedence::OrFirst), "true and (false or true)");
    EXPECT_EQ(printed("true or false and true", Precedence::LeftToRight),
              "(true or false) and true");
    EXPECT_EQ(printed("true and false or true", Precedence::LeftToRight),
              "(true and false) or true");
}

TEST(SelectorParser, MakesOneOperationOfAChain) {
    for (const auto precedence :
         {Precedence::AndFirst, Precedence::OrFirst, Precedence::LeftToRight}) {
        EXPECT_EQ(parsed("true or false or true", {.precedence = precedence}).operands.size(), 3U);
        EXPECT_EQ(parsed("(true or false) or true", {.precedence = precedence}).operands.size(),
                  2U);
    }
}

TEST(SelectorParser, BindsComparisonsTighterThanNotAndArithmeticTighterThanComparisons) {
    EXPECT_EQ(printed("not 1 + 2 * 3 < 4 - -5"), "not ((1 + (2 * 3)) < (4 - (-5)))");
    EXPECT_EQ(printed("8 - 4 - 2"), "(8 - 4) - 2");
    EXPECT_EQ(printed("NOT TRUE AND FALSE"), "(not true) and false");
}

TEST(SelectorParser, ReadsEscapesOfQuotesAndBackslashesOnly) {
    EXPECT_EQ(parsed(R"("a\"b\\c\d\n")").text, R"(a"b\c\d\n)");
    EXPECT_EQ(parsed(R"("a\")", {.escapes = SelectorSemantics::Escapes::None}).text, R"(a\)");
}

TEST(SelectorParser, TellsPlaceAndExpectation) {
    expectError("", 0, 0, "the selector ends too early");
    expectError("(true", 5, 0, "the selector ends too early");
    expectError("true true", 5, 4, "this does not fit here");
    expectError("true and or", 9, 2, "this does not fit here");
    expectError("\"abc", 0, 1, "the quote is not closed");
    expectError("'abc'", 0, 1, "texts stand in double quotes");
    expectError("1.2.3", 0, 5, "this is no number");
    expectError("007", 0, 3, "this is no number");
    expectError("a ; b", 2, 1, "this character means nothing in a selector");
    expectError("company == 1", 0, 7, "nothing here is called \"company\"");
    expectError("any(X, [1], Y > 1)", 12, 1, "nothing here is called \"Y\"");
    expectError("any(1, [1], true)", 4, 1, "this does not fit here");
    expectError("properties.company", 10, 1, "this character means nothing in a selector");
    expectError("properties[1]", 11, 1, "this does not fit here");
    expectError("sum([1])", 0, 3, "there is no function \"sum\" that can be evaluated here");
    expectError("defined()", 0, 7, "a wrong number of arguments");
    expectError("number(1, 2)", 0, 11, "a wrong number of arguments");
    expectError("regex_match(\"a\", \"(\")", 17, 3, "this pattern cannot be matched: missing ): (");
    expectError("regex_match(\"a\", properties[\"p\"])", 17, 15, "this does not fit here");
}

TEST(SelectorParser, PointsAtTheErrorWithCarets) {
    const std::string text = "properties[\"k\u00f6\"] =< 5";
    const auto expression = parseSelector(text);
    ASSERT_FALSE(expression);
    EXPECT_EQ(caretLines(text, expression.error().place), "properties[\"k\u00f6\"] =< 5\n"
                                                          "                  ^");
    const base::Error error = toError(text, expression.error());
    EXPECT_EQ(error.code, base::ErrorCode::Usage);
    EXPECT_EQ(error.where, "selector, column 19");
    EXPECT_EQ(error.hint, "expected a property, a value or a (");
}

TEST(SelectorParser, ShowsOnlyThePartOfALongLineThatMatters) {
    const std::string text = std::string(500, ' ') + "\x1b]" + std::string(500, ' ');
    const std::string shown = caretLines(text, {500, 1});
    EXPECT_LT(shown.size(), 200U);
    EXPECT_EQ(shown.find('\x1b'), std::string::npos);
    EXPECT_EQ(shown.find('^') - shown.find('\n') - 1, shown.find('?'));
}

TEST(SelectorParser, BoundsDepthAndSize) {
    EXPECT_TRUE(parseSelector(std::string(90, '(') + "true" + std::string(90, ')')));
    for (const std::string& deep :
         {std::string(100'000, '('), std::string(100'000, '-') + "1", std::string(100'000, '['),
          [] {
              std::string nots;
              for (int i = 0; i < 100'000; ++i) {
                  nots += "not ";
              }
              return nots + "true";
          }(),
          [] {
              std::string sum = "1";
              for (int i = 0; i < 100'000; ++i) {
                  sum += "+1";
              }
              return sum;
          }()}) {
        const auto expression = parseSelector(deep);
        ASSERT_FALSE(expression);
        EXPECT_EQ(expression.error().what, "the selector is nested too deeply");
    }
    EXPECT_EQ(parseSelector(std::string(kLongestSelector + 1, ' ')).error().what,
              "the selector is too long");
}

TEST(SelectorParser, TakesChainsOfAnyLength) {
    std::string text = "true";
    for (int i = 0; i < 20'000; ++i) {
        text += " or false";
    }
    EXPECT_EQ(parsed(text).operands.size(), 20'001U);
}

} // namespace shardscope::select
