// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/select/selector_ast.h"

#include <cmath>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <variant>
#include <vector>

/// A second reading of the selector language, written as a plain walk over the tree with values
/// that own what they hold, to compare the evaluator with.
namespace shardscope::select::reference {

struct Nothing {};
struct Null {};
struct Object {};
struct Number {
    double value = 0;
    std::string spelled; ///< empty when computed
};
struct Value;
using List = std::vector<Value>;
struct Value : std::variant<Nothing, Null, bool, Number, std::string, List, Object> {
    using variant::variant;
};
using Event = std::map<std::string, Value>;

struct Failure {};

inline bool same(const Value& a, const Value& b) {
    if (a.index() != b.index()) {
        return false;
    }
    if (const auto* truth = std::get_if<bool>(&a)) {
        return *truth == std::get<bool>(b);
    }
    if (const auto* number = std::get_if<Number>(&a)) {
        return number->value == std::get<Number>(b).value;
    }
    if (const auto* text = std::get_if<std::string>(&a)) {
        return *text == std::get<std::string>(b);
    }
    if (const auto* list = std::get_if<List>(&a)) {
        const List& other = std::get<List>(b);
        bool all = list->size() == other.size();
        for (std::size_t at = 0; all && at < list->size(); ++at) {
            all = same((*list)[at], other[at]);
        }
        return all;
    }
    return std::holds_alternative<Null>(a);
}

/// Throws Failure where the vendor would answer with an error.
class Walk {
public:
    explicit Walk(const Event& event) : m_event(event) {}

    Value of(const Expression& e) {
        switch (e.kind) {
        case Expression::Kind::Bool:
            return e.truth;
        case Expression::Kind::Number:
            return Number{std::strtod(e.text.c_str(), nullptr), e.text};
        case Expression::Kind::Text:
            return e.text;
        case Expression::Kind::List: {
            List all;
            for (const Expression& each : e.operands) {
                all.push_back(of(each));
            }
            return all;
        }
        case Expression::Kind::Property: {
            const auto found = m_event.find(e.text);
            return found == m_event.end() ? Value(Nothing{}) : found->second;
        }
        case Expression::Kind::Variable:
            return m_variables.at(e.text).back();
        case Expression::Kind::Operation:
            return operation(e);
        case Expression::Kind::Call:
            return call(e);
        default:
            return Nothing{};
        }
    }

private:
    static Value computed(double number) {
        return std::isnan(number) ? Value(Nothing{}) : Value(Number{number, ""});
    }

    bool condition(const Expression& e) {
        const Value value = of(e);
        if (std::holds_alternative<Nothing>(value)) {
            return false;
        }
        if (!std::holds_alternative<bool>(value)) {
            throw Failure{};
        }
        return std::get<bool>(value);
    }

    Value operation(const Expression& e) {
        if (e.op == Operator::And) {
            for (const Expression& each : e.operands) {
                if (!condition(each)) {
                    return false;
                }
            }
            return true;
        }
        if (e.op == Operator::Or) {
            for (const Expression& each : e.operands) {
                if (condition(each)) {
                    return true;
                }
            }
            return false;
        }
        const Value a = of(e.operands[0]);
        if (e.op == Operator::Not) {
            return std::holds_alternative<bool>(a)      ? Value(!std::get<bool>(a))
                   : std::holds_alternative<Nothing>(a) ? Value(true)
                                                        : Value(Nothing{});
        }
        const auto* x = std::get_if<Number>(&a);
        if (e.op == Operator::Negate) {
            return x != nullptr ? computed(-x->value) : Value(Nothing{});
        }
        const Value b = of(e.operands[1]);
        const auto* y = std::get_if<Number>(&b);
        const auto* s = std::get_if<std::string>(&a);
        const auto* t = std::get_if<std::string>(&b);
        const bool numbers = x != nullptr && y != nullptr;
        switch (e.op) {
        case Operator::Equal:
        case Operator::SingleEqual:
            return same(a, b);
        case Operator::NotEqual:
            return !same(a, b);
        case Operator::In:
            if (const auto* list = std::get_if<List>(&b)) {
                for (const Value& each : *list) {
                    if (same(a, each)) {
                        return true;
                    }
                }
                return false;
            }
            return s != nullptr && t != nullptr ? Value(t->find(*s) != std::string::npos)
                                                : Value(Nothing{});
        case Operator::Add:
            if (s != nullptr && t != nullptr) {
                return *s + *t;
            }
            return numbers ? computed(x->value + y->value) : Value(Nothing{});
        default:
            return numbers ? ofNumbers(e.op, x->value, y->value) : Value(Nothing{});
        }
    }

    static Value ofNumbers(Operator op, double x, double y) {
        switch (op) {
        case Operator::Less:
            return x < y;
        case Operator::LessOrEqual:
            return x <= y;
        case Operator::Greater:
            return x > y;
        case Operator::GreaterOrEqual:
            return x >= y;
        case Operator::Subtract:
            return computed(x - y);
        case Operator::Multiply:
            return computed(x * y);
        case Operator::Divide:
            return y == 0 ? Value(Nothing{}) : computed(x / y);
        default:
            return y == 0 ? Value(Nothing{}) : computed(std::fmod(x, y));
        }
    }

    Value quantified(const Expression& e) {
        const bool any = e.function == Function::Any;
        const Value list = of(e.operands[1]);
        if (!std::holds_alternative<List>(list)) {
            return Nothing{};
        }
        for (const Value& each : std::get<List>(list)) {
            m_variables[e.operands[0].text].push_back(each);
            const Value holds = of(e.operands[2]);
            m_variables[e.operands[0].text].pop_back();
            const bool yes = std::holds_alternative<bool>(holds) && std::get<bool>(holds);
            if (yes == any) {
                return any;
            }
        }
        return !any;
    }

    Value call(const Expression& e) {
        if (e.function == Function::Any || e.function == Function::All) {
            return quantified(e);
        }
        Value a = of(e.operands[0]);
        const bool empty = std::holds_alternative<Nothing>(a) || std::holds_alternative<Null>(a);
        switch (e.function) {
        case Function::Defined:
            return !empty;
        case Function::String:
            if (empty && e.operands.size() == 2) {
                a = of(e.operands[1]);
            }
            return text(a);
        case Function::Len:
            if (const auto* list = std::get_if<List>(&a)) {
                return computed(static_cast<double>(list->size()));
            }
            if (const auto* text = std::get_if<std::string>(&a)) {
                return computed(static_cast<double>(text->size())); // ASCII in these tests
            }
            return Nothing{};
        case Function::Number:
            if (const auto* truth = std::get_if<bool>(&a)) {
                return computed(*truth ? 1 : 0);
            }
            if (const auto* text = std::get_if<std::string>(&a)) {
                char* end = nullptr;
                const double number = std::strtod(text->c_str(), &end);
                const bool whole = !text->empty() && *end == '\0' && text->front() != '\n';
                return whole ? computed(number) : Value(Nothing{});
            }
            return std::holds_alternative<Number>(a) ? a : Value(Nothing{});
        case Function::Floor:
            return std::holds_alternative<Number>(a)
                       ? computed(std::floor(std::get<Number>(a).value))
                       : Value(Nothing{});
        default:
            return Nothing{};
        }
    }

    static Value text(const Value& value) {
        if (const auto* truth = std::get_if<bool>(&value)) {
            return std::string(*truth ? "true" : "false");
        }
        if (const auto* number = std::get_if<Number>(&value)) {
            if (!number->spelled.empty()) {
                return number->spelled;
            }
            if (!std::isfinite(number->value)) {
                return Nothing{};
            }
            char text[400]; // whole numbers only are computed in these tests, or halves
            std::snprintf(text, sizeof text,
                          number->value == std::trunc(number->value) ? "%.0f" : "%.1f",
                          number->value == 0 ? 0.0 : number->value);
            return std::string(text);
        }
        return std::holds_alternative<std::string>(value) || std::holds_alternative<Null>(value)
                   ? value
                   : Value(Nothing{});
    }

    const Event& m_event;
    std::map<std::string, std::vector<Value>> m_variables;
};

} // namespace shardscope::select::reference
