// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/select/line_filter.h"

#include "core/json/json_writer.h"
#include "core/select/letter_case.h"
#include "tests/core/select/selector_fixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

namespace shardscope::select {

namespace {

using testing::ElementsAre;
using testing::Optional;

bool mayHold(const std::vector<Needle>& needles, std::string line,
             LineFilter::Code code = LineFilter::Code::Best) {
    const std::size_t size = line.size();
    line += R"("Acme",42,")" + std::string(64, '"'); // what lies behind is no part of it
    return LineFilter(needles, code).mayHold(std::string_view(line).substr(0, size));
}

const std::vector<Needle> kAcme{{"Acme", Needle::Kind::Value}, {"42", Needle::Kind::Value}};

} // namespace

TEST(LineFilter, LetsThroughWhatMayBeTheText) {
    for (const char* line : {R"({"a":"Acme"})", R"({"a":"ACME"})", R"({"a":["x","acme"]})",
                             R"({"a":42})", R"({"a": 42 })", R"({"a":[1,42]})", R"({"a":42.0})",
                             R"({"a":"\u0041cme"})", R"({"a":42e0})"}) {
        EXPECT_TRUE(mayHold(kAcme, line)) << line;
        EXPECT_TRUE(mayHold(kAcme, line, LineFilter::Code::Scalar)) << line;
    }
}

TEST(LineFilter, HoldsBackWhatCannotBeTheText) {
    for (const char* line : {"", "{}", R"({"a":"Acmes"})", R"({"a":"The Acme"})", R"({"a":142})",
                             R"({"a":420})", R"({"a":"x42"})", R"({"a":"\u00e9\n\"Acm"})"}) {
        EXPECT_FALSE(mayHold(kAcme, line)) << line;
        EXPECT_FALSE(mayHold(kAcme, line, LineFilter::Code::Scalar)) << line;
    }
}

TEST(LineFilter, LooksForTheLongestPlainPartOfAStrangeText) {
    const std::vector<Needle> strange{{"He said \"hi\"", Needle::Kind::Value}};
    EXPECT_TRUE(mayHold(strange, R"({"a":"He said \"hi\""})"));
    EXPECT_FALSE(mayHold(strange, R"({"a":"He laid \"hi\""})"));
    const std::vector<Needle> foreign{{"\u4e2d\u6587", Needle::Kind::Value}};
    EXPECT_TRUE(mayHold(foreign, "{\"a\":\"\u4e2d\u6587\"}"));
    EXPECT_TRUE(mayHold(foreign, R"({"a":"\u4e2d\u6587"})"));
    EXPECT_FALSE(mayHold(foreign, R"({"a":"plain"})"));
}

TEST(LineFilter, NeverHoldsBackALineWithTheText) {
    std::mt19937 engine(3);
    const std::string letters = "aAbB01\"\\/ \n\xc3\xa9";
    const auto text = [&](std::size_t most) {
        std::string made;
        for (std::size_t count = 1 + engine() % most; count > 0; --count) {
            const char c = letters[engine() % (letters.size() - 1)];
            made +=
                static_cast<unsigned char>(c) >= 0x80 ? std::string("\u00e9") : std::string(1, c);
        }
        return made;
    };
    std::size_t held = 0;
    for (int round = 0; round < 20'000; ++round) {
        std::vector<Needle> needles;
        for (std::size_t count = 1 + engine() % 12; count > 0; --count) {
            needles.push_back(
                {text(5), engine() % 2 == 0 ? Needle::Kind::Value : Needle::Kind::Inside});
        }
        const std::string value = text(40);
        bool holds = false;
        for (const Needle& needle : needles) {
            const std::string low = lowerCase(value);
            holds = holds || (needle.kind == Needle::Kind::Inside
                                  ? low.find(lowerCase(needle.text)) != std::string::npos
                                  : low == lowerCase(needle.text));
        }
        std::string line = "{\"k\":";
        json::appendQuoted(line, value);
        if (engine() % 8 == 0) { // any character may be escaped
            line = "{\"k\":\"";
            for (const char c : value) {
                if (static_cast<unsigned char>(c) >= 0x80) {
                    line += c;
                } else {
                    char escape[8];
                    std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(c));
                    line += escape;
                }
            }
            line += '"';
        }
        line += "}";
        const bool best = mayHold(needles, line);
        ASSERT_EQ(best, mayHold(needles, line, LineFilter::Code::Scalar)) << line;
        ASSERT_TRUE(best || !holds) << line;
        held += best ? 0 : 1;
    }
    EXPECT_GT(held, 1'000U);
}

TEST(SelectorNeedles, AreTheTextsThatAMatchCannotDoWithout) {
    const auto needles = [](std::string_view text) { return needlesOf(parsed(text)); };
    const Needle a{"a", Needle::Kind::Value};
    const Needle bc{"bc", Needle::Kind::Value};
    EXPECT_THAT(needles(R"(properties["p"] == "a")"), Optional(ElementsAre(a)));
    EXPECT_THAT(needles(R"("a" = string(properties["p"]))"), Optional(ElementsAre(a)));
    EXPECT_THAT(needles(R"(any(X, properties["p"], string(X) == "a"))"), Optional(ElementsAre(a)));
    EXPECT_THAT(needles(R"(properties["p"] == "a" or properties["q"] in ["bc"])"),
                Optional(ElementsAre(a, bc)));
    EXPECT_THAT(needles(R"(properties["p"] == "a" and properties["q"] == "bc")"),
                Optional(ElementsAre(bc)));
    EXPECT_THAT(needles(R"("a" in properties["p"])"),
                Optional(ElementsAre(Needle{"a", Needle::Kind::Inside})));
    EXPECT_THAT(needles("false"), Optional(testing::IsEmpty()));
}

TEST(SelectorNeedles, AreNoneWhereAnyEventMayMatchOrFail) {
    for (const char* text :
         {"true", R"(not (properties["p"] == "a"))", R"(properties["p"] == 1)",
          R"(properties["p"] == "a" or properties["q"] > 1)",
          R"(string(properties["p"], "a") == "a")", R"(string(properties["p"]) == "true")",
          R"(any(X, ["a"], X == "a"))", R"(all(X, properties["p"], X == "a"))",
          R"(upper(properties["p"]) == "A")", R"(properties["p"] == "")",
          R"(properties["p"] and properties["q"] == "a")", R"("a" == "a")"}) {
        EXPECT_FALSE(needlesOf(parsed(text))) << text;
    }
}

} // namespace shardscope::select
