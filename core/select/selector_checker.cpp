// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/select/selector_checker.h"

#include "core/select/selector_pattern.h"
#include "core/select/selector_words.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace shardscope::select {

namespace {

class Checker {
public:
    [[nodiscard]] std::optional<SelectorError> check(const Expression& part);

private:
    [[nodiscard]] std::optional<SelectorError> checkCall(const Expression& call);
    [[nodiscard]] std::optional<SelectorError> checkAll(const Expression& part);

    std::vector<std::string_view> m_variables;
};

std::optional<SelectorError> Checker::check(const Expression& part) {
    if (part.kind == Expression::Kind::Variable &&
        std::find(m_variables.begin(), m_variables.end(), part.text) == m_variables.end()) {
        return SelectorError{part.place, "nothing here is called \"" + part.text + "\"",
                             "properties[\"" + part.text + "\"], or a text in double quotes"};
    }
    return part.kind == Expression::Kind::Call ? checkCall(part) : checkAll(part);
}

std::optional<SelectorError> Checker::checkAll(const Expression& part) {
    for (const Expression& operand : part.operands) {
        if (auto error = check(operand)) {
            return error;
        }
    }
    return std::nullopt;
}

std::optional<SelectorError> Checker::checkCall(const Expression& call) {
    if (call.function == Function::RegexMatch) {
        if (call.operands[1].kind != Expression::Kind::Text) {
            return SelectorError{call.operands[1].place, "this does not fit here",
                                 "a pattern in double quotes"};
        }
        const std::string problem = SelectorPattern::problemOf(call.operands[1].text);
        if (!problem.empty()) {
            return SelectorError{call.operands[1].place,
                                 "this pattern cannot be matched: " + problem,
                                 "a regular expression without look-around and back references"};
        }
    }
    if (call.function != Function::Any && call.function != Function::All) {
        return checkAll(call);
    }
    const Expression& variable = call.operands[0];
    if (variable.kind != Expression::Kind::Variable) {
        return SelectorError{variable.place, "this does not fit here",
                             "a name for the elements of the list, such as X"};
    }
    if (auto error = check(call.operands[1])) {
        return error;
    }
    m_variables.push_back(variable.text);
    auto error = check(call.operands[2]);
    m_variables.pop_back();
    return error;
}

} // namespace

std::optional<SelectorError> checkSelector(const Expression& expression) {
    return Checker().check(expression);
}

bool isCondition(const Expression& expression) {
    switch (expression.kind) {
    case Expression::Kind::Undefined:
    case Expression::Kind::Bool:
        return true;
    case Expression::Kind::Operation:
        return expression.op < Operator::Add;
    case Expression::Kind::Call:
        switch (expression.function) {
        case Function::Defined:
        case Function::Boolean:
        case Function::Any:
        case Function::All:
        case Function::HasPrefix:
        case Function::HasSuffix:
        case Function::RegexMatch:
            return true;
        default:
            return false;
        }
    default:
        return false;
    }
}

} // namespace shardscope::select
