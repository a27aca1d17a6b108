// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/select/selector_evaluator.h"

#include "tests/core/select/selector_fixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace shardscope::select {

namespace {

using Outcome = SelectorEvaluator::Outcome;
using testing::ElementsAreArray;

/// One of each type, in the order of the tables below.
const std::vector<std::string> kOperands{
    "undefined", R"(properties["null"])",  "true", "false", "2", "3", R"("b")", R"("ab")",
    "[2]",       R"(properties["object"])"};
constexpr const char* kEvent = R"("null":null,"object":{"a":1})";

/// One row for each left operand: t true, f false, u undefined, E failure, else a digit or text.
std::vector<std::string> table(const std::string& op) {
    std::vector<std::string> rows;
    for (const std::string& left : kOperands) {
        std::string row;
        for (const std::string& right : kOperands) {
            const std::string value = AskedSelector(left + ' ' + op + ' ' + right).value(kEvent);
            row += value == "true"        ? "t"
                   : value == "false"     ? "f"
                   : value == "undefined" ? "u"
                   : value == "failure"   ? "E"
                                          : "(" + value + ")";
        }
        rows.push_back(row);
    }
    return rows;
}

std::vector<std::string> rows(std::initializer_list<const char*> texts) {
    return {texts.begin(), texts.end()};
}

/// One value for each operand.
std::vector<std::string> values(const std::string& before, const std::string& behind) {
    std::vector<std::string> all;
    for (const std::string& operand : kOperands) {
        all.push_back(AskedSelector(before + operand + behind).value(kEvent));
    }
    return all;
}

} // namespace

TEST(SelectorEvaluator, EqualsWithinATypeAndNeverAcross) {
    const auto equal = rows({"ffffffffff", "ftffffffff", "fftfffffff", "ffftffffff", "fffftfffff",
                             "ffffftffff", "fffffftfff", "ffffffftff", "fffffffftf", "ffffffffff"});
    EXPECT_THAT(table("=="), ElementsAreArray(equal));
    EXPECT_THAT(table("="), ElementsAreArray(equal));
    EXPECT_THAT(table("!="),
                ElementsAreArray(
                    rows({"tttttttttt", "tftttttttt", "ttfttttttt", "tttftttttt", "ttttfttttt",
                          "tttttftttt", "ttttttfttt", "tttttttftt", "ttttttttft", "tttttttttt"})));
}

TEST(SelectorEvaluator, ComparesNumbersOnly) {
    const std::string none = "uuuuuuuuuu";
    const auto around = [&none](const char* two, const char* three) {
        return std::vector<std::string>{none, none, none, none, two, three, none, none, none, none};
    };
    EXPECT_THAT(table("<"), ElementsAreArray(around("uuuuftuuuu", "uuuuffuuuu")));
    EXPECT_THAT(table("<="), ElementsAreArray(around("uuuuttuuuu", "uuuuftuuuu")));
    EXPECT_THAT(table(">"), ElementsAreArray(around("uuuuffuuuu", "uuuutfuuuu")));
    EXPECT_THAT(table(">="), ElementsAreArray(around("uuuutfuuuu", "uuuuttuuuu")));
}

TEST(SelectorEvaluator, CalculatesWithNumbersAndJoinsTexts) {
    const std::string none = "uuuuuuuuuu";
    const auto around = [&none](const char* two, const char* three) {
        return std::vector<std::string>{none, none, none, none, two, three, none, none, none, none};
    };
    EXPECT_THAT(table("-"), ElementsAreArray(around("uuuu(0)(-1)uuuu", "uuuu(1)(0)uuuu")));
    EXPECT_THAT(table("*"), ElementsAreArray(around("uuuu(4)(6)uuuu", "uuuu(6)(9)uuuu")));
    EXPECT_THAT(table("/"),
                ElementsAreArray(around("uuuu(1)(0.6666666666666666)uuuu", "uuuu(1.5)(1)uuuu")));
    EXPECT_THAT(table("%"), ElementsAreArray(around("uuuu(0)(2)uuuu", "uuuu(1)(0)uuuu")));
    EXPECT_THAT(table("+"), ElementsAreArray(rows(
                                {"uuuuuuuuuu", "uuuuuuuuuu", "uuuuuuuuuu", "uuuuuuuuuu",
                                 "uuuu(4)(5)uuuu", "uuuu(5)(6)uuuu", R"(uuuuuu("bb")("bab")uu)",
                                 R"(uuuuuu("abb")("abab")uu)", "uuuuuuuuuu", "uuuuuuuuuu"})));
    EXPECT_EQ(valueOf("1 / 0"), "undefined");
    EXPECT_EQ(valueOf("1 % 0"), "undefined");
    EXPECT_EQ(valueOf("-7 % 3"), "-1");
    EXPECT_EQ(valueOf("7 % -3"), "1");
    EXPECT_EQ(valueOf("1e308 * 10 - 1e308 * 10"), "undefined");
}

TEST(SelectorEvaluator, FindsTextInTextAndElementsInLists) {
    EXPECT_THAT(table("in"),
                ElementsAreArray(
                    rows({"uuuuuuuufu", "uuuuuuuufu", "uuuuuuuufu", "uuuuuuuufu", "uuuuuuuutu",
                          "uuuuuuuufu", "uuuuuuttfu", "uuuuuuftfu", "uuuuuuuufu", "uuuuuuuufu"})));
    EXPECT_EQ(AskedSelector(R"("b" in properties["l"])").value(R"("l":["a","\u0062"])"), "true");
    EXPECT_EQ(AskedSelector(R"("b" in properties["l"])").value(R"("l":["ab"])"), "false");
}

TEST(SelectorEvaluator, TakesUndefinedAsFalseInAndAndOr) {
    EXPECT_THAT(table("and"),
                ElementsAreArray(
                    rows({"ffffffffff", "EEEEEEEEEE", "fEtfEEEEEE", "ffffffffff", "EEEEEEEEEE",
                          "EEEEEEEEEE", "EEEEEEEEEE", "EEEEEEEEEE", "EEEEEEEEEE", "EEEEEEEEEE"})));
    EXPECT_THAT(table("or"),
                ElementsAreArray(
                    rows({"fEtfEEEEEE", "EEEEEEEEEE", "tttttttttt", "fEtfEEEEEE", "EEEEEEEEEE",
                          "EEEEEEEEEE", "EEEEEEEEEE", "EEEEEEEEEE", "EEEEEEEEEE", "EEEEEEEEEE"})));
}

TEST(SelectorEvaluator, AnswersForEveryTypeOfOneOperand) {
    EXPECT_THAT(values("not ", ""),
                ElementsAreArray({"true", "undefined", "false", "true", "undefined", "undefined",
                                  "undefined", "undefined", "undefined", "undefined"}));
    EXPECT_THAT(values("- ", ""),
                ElementsAreArray({"undefined", "undefined", "undefined", "undefined", "-2", "-3",
                                  "undefined", "undefined", "undefined", "undefined"}));
    EXPECT_THAT(values("defined(", ")"),
                ElementsAreArray({"false", "false", "true", "true", "true", "true", "true", "true",
                                  "true", "true"}));
    EXPECT_THAT(values("string(", ")"),
                ElementsAreArray({"undefined", "null", R"("true")", R"("false")", R"("2")",
                                  R"("3")", R"("b")", R"("ab")", "undefined", "undefined"}));
    EXPECT_THAT(
        values("string(", ", \"undefined\")"),
        ElementsAreArray({R"("undefined")", R"("undefined")", R"("true")", R"("false")", R"("2")",
                          R"("3")", R"("b")", R"("ab")", "undefined", "undefined"}));
    EXPECT_THAT(values("number(", ")"),
                ElementsAreArray({"undefined", "undefined", "1", "0", "2", "3", "undefined",
                                  "undefined", "undefined", "undefined"}));
    EXPECT_THAT(values("boolean(", ")"),
                ElementsAreArray({"undefined", "undefined", "true", "false", "true", "true",
                                  "undefined", "undefined", "undefined", "undefined"}));
    EXPECT_THAT(values("len(", ")"),
                ElementsAreArray({"undefined", "undefined", "undefined", "undefined", "undefined",
                                  "undefined", "1", "2", "1", "undefined"}));
    EXPECT_THAT(values("upper(", ")"),
                ElementsAreArray({"undefined", "undefined", "undefined", "undefined", "undefined",
                                  "undefined", R"("B")", R"("AB")", "undefined", "undefined"}));
    EXPECT_THAT(values("any(X, ", ", X == 2)"),
                ElementsAreArray({"undefined", "undefined", "undefined", "undefined", "undefined",
                                  "undefined", "undefined", "undefined", "true", "undefined"}));
    EXPECT_THAT(values("all(X, ", ", X == 3)"),
                ElementsAreArray({"undefined", "undefined", "undefined", "undefined", "undefined",
                                  "undefined", "undefined", "undefined", "false", "undefined"}));
    EXPECT_THAT(values("has_prefix(\"Abc\", ", ")"),
                ElementsAreArray({"undefined", "undefined", "undefined", "undefined", "undefined",
                                  "undefined", "false", "true", "undefined", "undefined"}));
    EXPECT_THAT(values("regex_match(", ", \"^A\")"),
                ElementsAreArray({"undefined", "undefined", "undefined", "undefined", "undefined",
                                  "undefined", "false", "true", "undefined", "undefined"}));
}

TEST(SelectorEvaluator, ReadsNumbersOutOfTexts) {
    EXPECT_EQ(valueOf(R"(number("-12.50"))"), "-12.5");
    EXPECT_EQ(valueOf(R"(number("1e3"))"), "1000");
    for (const char* text : {"", " 1", "1 ", "0x10", "inf", "nan", "1e", "--1", "+-1", "a1"}) {
        EXPECT_EQ(valueOf("number(\"" + std::string(text) + "\")"), "undefined") << text;
    }
}

TEST(SelectorEvaluator, ReadsPropertiesOfEveryType) {
    const std::string event = R"("t":"a\u0062\"","n":-1.50e1,"b":true,"z":null,)"
                              R"("l":[1,"x\n",null,[2],{"a":3},false],"o":{"a":1},"k\u0065y":7)";
    const auto value = [&event](const std::string& text) {
        return AskedSelector(text).value(event);
    };
    EXPECT_EQ(value(R"(properties["t"])"), "\"ab\"\"");
    EXPECT_EQ(value(R"(properties["n"])"), "-15");
    EXPECT_EQ(value(R"(string(properties["n"]))"), "\"-1.50e1\"");
    EXPECT_EQ(value(R"(properties["b"])"), "true");
    EXPECT_EQ(value(R"(properties["z"])"), "null");
    EXPECT_EQ(value(R"(properties["o"])"), "object");
    EXPECT_EQ(value(R"(properties["absent"])"), "undefined");
    EXPECT_EQ(value(R"(properties["key"])"), "7");
    EXPECT_EQ(value(R"(len(properties["l"]))"), "6");
    EXPECT_EQ(value("any(X, properties[\"l\"], X == \"x\n\")"), "true");
    EXPECT_EQ(value(R"(any(X, properties["l"], any(Y, X, Y == 2)))"), "true");
    EXPECT_EQ(value(R"(any(X, properties["l"], X == 3))"), "false");
    EXPECT_EQ(value(R"(properties["$time"] == datetime("2023-11-14T22:13:20"))"), "true");
}

TEST(SelectorEvaluator, KeepsTheSpellingOfNumbersOfAnySize) {
    const std::string event = R"("big":12345678901234567890,"huge":1e400,"plain":42.0)";
    EXPECT_TRUE(
        AskedSelector(R"(string(properties["big"]) == "12345678901234567890")").matches(event));
    EXPECT_FALSE(
        AskedSelector(R"(string(properties["big"]) == "12345678901234567891")").matches(event));
    EXPECT_TRUE(AskedSelector(R"(properties["huge"] > 1e308)").matches(event));
    const SelectorSemantics shortest{.numberText = SelectorSemantics::NumberText::Shortest};
    EXPECT_TRUE(AskedSelector(R"(string(properties["plain"]) == "42.0")").matches(event));
    EXPECT_TRUE(AskedSelector(R"(string(properties["plain"]) == "42")", shortest).matches(event));
}

TEST(SelectorEvaluator, IgnoresCaseWhereThatIsTheChoice) {
    const SelectorSemantics ignoring{.textEquality = SelectorSemantics::TextEquality::IgnoreCase};
    EXPECT_EQ(valueOf(R"("Acme" == "ACME")"), "false");
    EXPECT_EQ(valueOf(R"("Acme" == "ACME")", ignoring), "true");
    EXPECT_EQ(
        valueOf("\"Z\u00fcri\u010d \u03b1\u0436\" == \"Z\u00dcRI\u010c \u0391\u0416\"", ignoring),
        "true");
    EXPECT_EQ(valueOf(R"("CM" in "acme")", ignoring), "true");
    EXPECT_EQ(valueOf(R"("A" in ["a"])", ignoring), "true");
}

TEST(SelectorEvaluator, MatchesPatternsWithoutCaseUnlessToldOtherwise) {
    EXPECT_EQ(valueOf(R"(regex_match("zzHAYSTACKzz", "ha(...)ack"))"), "true");
    EXPECT_EQ(valueOf(R"(regex_match("HAYSTACK", "(?-i)haystack"))"), "false");
    EXPECT_EQ(valueOf(R"(regex_match("a1", "\d$"))"), "true");
}

TEST(SelectorEvaluator, AnswersTrueOnlyWhenTheSelectorIsTrue) {
    EXPECT_EQ(AskedSelector("true").outcome(""), Outcome::Match);
    EXPECT_EQ(AskedSelector("1").outcome(""), Outcome::NoMatch);
    EXPECT_EQ(AskedSelector("undefined").outcome(""), Outcome::NoMatch);
    EXPECT_EQ(AskedSelector("true and 1").outcome(""), Outcome::Failed);
}

TEST(SelectorEvaluator, BoundsTheWorkForOneEvent) {
    std::string list = "0";
    for (int i = 1; i < 3'000; ++i) {
        list += ",0";
    }
    AskedSelector selector(R"(any(X, properties["l"], any(Y, properties["l"], )"
                           R"(any(Z, properties["l"], Z == 1))))");
    EXPECT_EQ(selector.outcome("\"l\":[" + list + "]"), Outcome::Failed);
}

} // namespace shardscope::select
