// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/event_reader.h"
#include "core/select/selector_evaluator.h"
#include "core/select/selector_parser.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <string_view>

namespace shardscope::select {

inline Expression parsed(std::string_view text, const SelectorSemantics& semantics = {}) {
    const auto expression = parseSelector(text, semantics);
    EXPECT_TRUE(expression) << text << "\n" << describe(toError(text, expression.error()));
    return expression.value_or(Expression{});
}

/// The line of an event with these properties (without braces), and behind it what a reader may
/// look at.
class PaddedLine {
public:
    PaddedLine() = default;
    explicit PaddedLine(const std::string& properties)
        : m_line(R"({"event":"E","properties":{)" + properties + (properties.empty() ? "" : ",") +
                 R"("time":1700000000}})"),
          m_length(m_line.size()) {
        m_line.append(64, ' ');
    }
    [[nodiscard]] std::string_view text() const {
        return std::string_view(m_line).substr(0, m_length);
    }

private:
    std::string m_line;
    std::size_t m_length = 0;
};

/// A selector asked about events given as the JSON of their properties.
class AskedSelector {
public:
    explicit AskedSelector(std::string_view text, const SelectorSemantics& semantics = {})
        : AskedSelector(parsed(text, semantics), semantics) {}
    explicit AskedSelector(Expression expression, const SelectorSemantics& semantics = {})
        : m_evaluator(std::move(expression), semantics),
          m_reader(ingest::makeEventReader({.groupKeys = m_evaluator.properties()})) {}

    /// `properties` without braces, for instance `"a":1`.
    SelectorEvaluator::Outcome outcome(const std::string& properties) {
        read(properties);
        return m_evaluator.evaluate({m_view.groups, m_view.timeMs});
    }
    /// Of the last answer: what it hangs on.
    [[nodiscard]] bool dependsOnEquality() const { return m_evaluator.dependsOnEquality(); }
    [[nodiscard]] bool dependsOnNumberText() const { return m_evaluator.dependsOnNumberText(); }
    bool matches(const std::string& properties) {
        return outcome(properties) == SelectorEvaluator::Outcome::Match;
    }
    /// Whatever the selector comes to, as text: true, 42, "a", undefined, ...
    std::string value(const std::string& properties) {
        read(properties);
        const SelectorValue value = m_evaluator.value({m_view.groups, m_view.timeMs});
        if (!m_evaluator.failure().empty()) {
            return "failure";
        }
        switch (value.type) {
        case SelectorValue::Type::Undefined:
            return "undefined";
        case SelectorValue::Type::Null:
            return "null";
        case SelectorValue::Type::Bool:
            return value.truth ? "true" : "false";
        case SelectorValue::Type::Number:
            return shortestText(value.number);
        case SelectorValue::Type::Text:
            return '"' + std::string(value.text) + '"';
        case SelectorValue::Type::List:
            return "list";
        case SelectorValue::Type::Object:
            return "object";
        }
        return {};
    }

private:
    void read(const std::string& properties) {
        m_line = PaddedLine(properties);
        ASSERT_TRUE(m_reader->read(m_line.text(), m_view)) << m_line.text() << m_reader->reason();
    }

    SelectorEvaluator m_evaluator;
    std::unique_ptr<ingest::EventReader> m_reader;
    events::EventView m_view;
    PaddedLine m_line;
};

/// What an expression without properties comes to.
inline std::string valueOf(std::string_view text, const SelectorSemantics& semantics = {}) {
    return AskedSelector(text, semantics).value("");
}

} // namespace shardscope::select
