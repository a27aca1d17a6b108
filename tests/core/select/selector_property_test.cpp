// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every selector, tried on many random ones.
#include "core/json/json_writer.h"
#include "core/select/selector_printer.h"
#include "core/select/selector_readings.h"
#include "tests/core/select/reference_selector.h"
#include "tests/core/select/selector_fixture.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

namespace shardscope::select {

namespace {

/// Random selectors and events made of few names and values, so that they often meet.
class Chance {
public:
    explicit Chance(unsigned seed) : m_engine(seed) {}

    std::size_t below(std::size_t count) {
        return std::uniform_int_distribution<std::size_t>(0, count - 1)(m_engine);
    }
    template<typename T>
    const T& pick(const std::vector<T>& from) {
        return from[below(from.size())];
    }

    Expression expression(std::size_t depth) {
        if (depth == 0 || below(6) == 0) {
            return leaf();
        }
        switch (below(8)) {
        case 0:
        case 1: {
            std::vector<Expression> operands;
            for (std::size_t count = 2 + below(3); count > 0; --count) {
                operands.push_back(expression(depth - 1));
            }
            return Expression::operation(below(2) == 0 ? Operator::And : Operator::Or,
                                         std::move(operands));
        }
        case 2:
            return Expression::operation(below(4) == 0 ? Operator::Negate : Operator::Not,
                                         {expression(depth - 1)});
        case 3:
        case 4:
            return Expression::operation(
                pick<Operator>({Operator::Equal, Operator::SingleEqual, Operator::NotEqual,
                                Operator::Less, Operator::LessOrEqual, Operator::Greater,
                                Operator::GreaterOrEqual, Operator::In, Operator::In, Operator::Add,
                                Operator::Subtract, Operator::Multiply, Operator::Divide,
                                Operator::Remainder}),
                {expression(depth - 1), expression(depth - 1)});
        case 5:
            return quantifier(depth);
        case 6: {
            std::vector<Expression> elements;
            for (std::size_t count = below(4); count > 0; --count) {
                elements.push_back(expression(depth - 1));
            }
            return Expression::list(std::move(elements));
        }
        default:
            return call(depth);
        }
    }

    reference::Value value(std::size_t depth) {
        switch (below(depth > 0 ? 7 : 5)) {
        case 0:
            return reference::Null{};
        case 1:
            return below(2) == 0;
        case 2:
            return reference::Number{2, pick<std::string>({"2", "2.0", "0.2e1"})};
        case 3:
            return reference::Number{-1.5, "-1.50"};
        case 4:
            return pick(texts());
        case 5: {
            reference::List all;
            for (std::size_t count = below(4); count > 0; --count) {
                all.push_back(value(0));
            }
            return all;
        }
        default:
            return reference::Object{};
        }
    }

    reference::Event event() {
        reference::Event made;
        for (const std::string& name : names()) {
            if (below(5) > 0) {
                made[name] = value(1);
            }
        }
        return made;
    }

    static const std::vector<std::string>& names() {
        static const std::vector<std::string> all{"a", "b\"\\", "c d", ""};
        return all;
    }
    static const std::vector<std::string>& texts() {
        static const std::vector<std::string> all{"2", "true", "x", "xy\"", "\\", "", "\n"};
        return all;
    }

private:
    Expression leaf() {
        if (!m_variables.empty() && below(2) == 0) {
            return Expression::variable(pick(m_variables));
        }
        switch (below(6)) {
        case 0:
            return Expression::ofBool(below(2) == 0);
        case 1:
            return Expression::ofNumber(pick<std::string>({"2", "0", "1.5", "2e0"}));
        case 2:
            return Expression::ofText(pick(texts()));
        case 3:
            return {};
        default:
            return Expression::property(pick(names()));
        }
    }

    Expression quantifier(std::size_t depth) {
        const std::string name = pick<std::string>({"X", "_y2"});
        Expression list =
            below(2) == 0 ? Expression::property(pick(names())) : expression(depth - 1);
        m_variables.push_back(name);
        Expression condition = expression(depth - 1);
        m_variables.pop_back();
        return Expression::call(
            below(2) == 0 ? Function::Any : Function::All,
            {Expression::variable(name), std::move(list), std::move(condition)});
    }

    Expression call(std::size_t depth) {
        const auto function = pick<Function>({Function::Defined, Function::String, Function::String,
                                              Function::Number, Function::Floor, Function::Len});
        std::vector<Expression> arguments;
        arguments.push_back(expression(depth - 1));
        if (function == Function::String && below(3) == 0) {
            arguments.push_back(expression(depth - 1));
        }
        return Expression::call(function, std::move(arguments));
    }

    std::mt19937 m_engine;
    std::vector<std::string> m_variables;
};

void append(std::string& out, const reference::Value& value) {
    if (const auto* truth = std::get_if<bool>(&value)) {
        out += *truth ? "true" : "false";
    } else if (const auto* number = std::get_if<reference::Number>(&value)) {
        out += number->spelled;
    } else if (const auto* text = std::get_if<std::string>(&value)) {
        json::appendQuoted(out, *text);
    } else if (const auto* list = std::get_if<reference::List>(&value)) {
        out += "[";
        for (std::size_t at = 0; at < list->size(); ++at) {
            out += at > 0 ? " , " : "";
            append(out, (*list)[at]);
        }
        out += "]";
    } else {
        out += std::holds_alternative<reference::Null>(value) ? "null" : R"({"a":[1]})";
    }
}

std::string json(const reference::Event& event) {
    std::string out;
    for (const auto& [name, value] : event) {
        out += out.empty() ? "" : ",";
        json::appendQuoted(out, name);
        out += ":";
        append(out, value);
    }
    return out;
}

} // namespace

TEST(SelectorProperty, APrintedSelectorReadsBackTheSameWhateverBindsTighter) {
    Chance chance(1);
    for (int round = 0; round < 3'000; ++round) {
        const Expression expression = chance.expression(5);
        const std::string text = printSelector(expression);
        for (const auto precedence :
             {SelectorSemantics::Precedence::AndFirst, SelectorSemantics::Precedence::OrFirst,
              SelectorSemantics::Precedence::LeftToRight}) {
            const auto again = parseSelector(text, {.precedence = precedence});
            ASSERT_TRUE(again) << text << describe(toError(text, again.error()));
            ASSERT_TRUE(*again == expression) << text;
        }
        ASSERT_EQ(printSelector(parsed(text)), text);
    }
}

TEST(SelectorProperty, TheEvaluatorAgreesWithAPlainWalkOverTheTree) {
    Chance chance(2);
    std::size_t matches = 0;
    std::size_t failures = 0;
    for (int round = 0; round < 4'000; ++round) {
        const Expression expression = chance.expression(4);
        AskedSelector asked(expression);
        for (int each = 0; each < 5; ++each) {
            const reference::Event event = chance.event();
            auto expected = SelectorEvaluator::Outcome::NoMatch;
            try {
                const reference::Value value = reference::Walk(event).of(expression);
                if (const auto* truth = std::get_if<bool>(&value); truth != nullptr && *truth) {
                    expected = SelectorEvaluator::Outcome::Match;
                    ++matches;
                }
            } catch (const reference::Failure&) {
                expected = SelectorEvaluator::Outcome::Failed;
                ++failures;
            }
            ASSERT_EQ(asked.outcome(json(event)), expected) << printSelector(expression) << "\n"
                                                            << json(event);
        }
    }
    EXPECT_GT(matches, 1'000U);
    EXPECT_GT(failures, 1'000U);
}

TEST(SelectorProperty, WhatIsRememberedIsWhatWouldBeFoundAgain) {
    Chance chance(3);
    for (int round = 0; round < 300; ++round) {
        std::vector<Expression> clauses{chance.expression(4), chance.expression(4),
                                        Expression::property(chance.pick(Chance::names()))};
        const Expression whole = Expression::operation(
            chance.pick<Operator>({Operator::And, Operator::Or}), std::move(clauses));
        AskedSelector asked(whole);
        std::vector<std::string> events;
        for (int each = 0; each < 6; ++each) {
            events.push_back(json(chance.event()));
        }
        for (int each = 0; each < 30; ++each) {
            const std::string event = chance.pick(events);
            AskedSelector fresh(whole);
            ASSERT_EQ(asked.outcome(event), fresh.outcome(event)) << printSelector(whole) << "\n"
                                                                  << event;
            ASSERT_EQ(asked.dependsOnEquality(), fresh.dependsOnEquality());
            ASSERT_EQ(asked.dependsOnNumberText(), fresh.dependsOnNumberText());
        }
    }
}

TEST(SelectorProperty, NumbersSpelledAnewAreAskedAbout) {
    const auto readings = readingsOf(R"(string(properties["a"]) == "42")");
    ASSERT_TRUE(readings && needlesOf(*readings));
    ReadingsEvaluator evaluator(*readings);
    const auto reader = ingest::makeEventReader({.groupKeys = evaluator.properties()});
    for (const auto& [value, matches] : // in some reading of string()
         {std::pair("4.2e1", true), std::pair("42", true), std::pair("43", false)}) {
        const PaddedLine line(std::string(R"("a":)") + value);
        events::EventView view;
        ASSERT_TRUE(reader->read(line.text(), view));
        const auto& outcomes = evaluator.evaluate(view.groups, 0);
        EXPECT_EQ(std::ranges::count(outcomes, SelectorEvaluator::Outcome::Match) > 0, matches)
            << value;
    }
}

/// Needles leave out events before they are asked about; every reading must say no to those.
TEST(SelectorProperty, EveryReadingAnswersAsIfAskedAlone) {
    Chance chance(4);
    std::size_t filtered = 0;
    for (int round = 0; round < 2'000; ++round) {
        const Expression condition = Expression::operation(
            Operator::Equal,
            {chance.pick<Expression>(
                 {Expression::property("a"),
                  Expression::call(Function::String, {Expression::property("a")})}),
             Expression::ofText(chance.pick(Chance::texts()))});
        const std::string text =
            printSelector(Expression::operation(Operator::And, {condition, chance.expression(3)}));
        const auto readings = readingsOf(text);
        ASSERT_TRUE(readings) << text;
        filtered += needlesOf(*readings) ? 1 : 0;
        ReadingsEvaluator together(*readings);
        const auto reader = ingest::makeEventReader({.groupKeys = together.properties()});
        for (int each = 0; each < 5; ++each) {
            const std::string event = json(chance.event());
            const PaddedLine line(event);
            events::EventView view;
            ASSERT_TRUE(reader->read(line.text(), view)) << line.text();
            const auto& outcomes = together.evaluate(view.groups, view.timeMs);
            for (std::size_t at = 0; at < readings->size(); ++at) {
                const SelectorReading& reading = (*readings)[at];
                if (reading.expression) {
                    AskedSelector alone(*reading.expression, reading.semantics);
                    ASSERT_EQ(outcomes[at], alone.outcome(event)) << text << "\n" << event;
                }
            }
        }
    }
    EXPECT_GT(filtered, 200U);
}

} // namespace shardscope::select
