// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/select/selector_evaluator.h"

#include "core/json/array_elements.h"
#include "core/json/unescape.h"
#include "core/select/letter_case.h"
#include "core/select/selector_parser.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace shardscope::select {

namespace {

/// Lists within lists could ask for any amount of work; no honest selector comes near this.
constexpr std::size_t kMostSteps = 10'000'000;
constexpr const char* kTooMuchWork = "the selector asks for too much work on this event";

void compilePatterns(const Expression& part, std::map<const Expression*, SelectorPattern>& all) {
    if (part.is(Function::RegexMatch)) {
        all.emplace(&part, SelectorPattern(part.operands[1].text));
    }
    for (const Expression& operand : part.operands) {
        compilePatterns(operand, all);
    }
}

bool isLogic(const Expression& part) {
    return part.is(Operator::And) || part.is(Operator::Or);
}

SelectorValue compare(Operator op, const SelectorValue& left, const SelectorValue& right) {
    if (!left.is(SelectorValue::Type::Number) || !right.is(SelectorValue::Type::Number)) {
        return SelectorValue::undefined();
    }
    switch (op) {
    case Operator::Less:
        return SelectorValue::of(left.number < right.number);
    case Operator::LessOrEqual:
        return SelectorValue::of(left.number <= right.number);
    case Operator::Greater:
        return SelectorValue::of(left.number > right.number);
    default:
        return SelectorValue::of(left.number >= right.number);
    }
}

} // namespace

SelectorEvaluator::SelectorEvaluator(Expression expression, SelectorSemantics semantics)
    : m_expression(std::move(expression)),
      m_semantics(semantics),
      m_names(propertyNames(m_expression)) {
    compilePatterns(m_expression, m_patterns);
    if (isLogic(m_expression)) {
        for (const Expression& operand : m_expression.operands) {
            m_memos.push_back(ClauseMemo::make(operand, m_names));
        }
    }
}

SelectorEvaluator::Outcome SelectorEvaluator::evaluate(const SelectorEvent& event) {
    const SelectorValue answer = value(event);
    return m_failed                                ? Outcome::Failed
           : answer.is(Type::Bool) && answer.truth ? Outcome::Match
                                                   : Outcome::NoMatch;
}

SelectorValue SelectorEvaluator::value(const SelectorEvent& event) {
    m_event = &event;
    m_texts.clear();
    m_lists.clear();
    m_variables.clear();
    m_listDepth = 0;
    m_steps = 0;
    m_dependsOnEquality = false;
    m_dependsOnNumberText = false;
    m_failed = false;
    m_failure.clear();
    const SelectorValue answer = isLogic(m_expression) ? wholeLogic() : evaluate(m_expression);
    return m_failed ? SelectorValue::undefined() : answer;
}

void SelectorEvaluator::fail(std::string why) {
    if (!m_failed) {
        m_failed = true;
        m_failure = std::move(why);
    }
}

SelectorValue SelectorEvaluator::keep(std::string text) {
    m_texts.push_back(std::move(text));
    return SelectorValue::of(std::string_view(m_texts.back()));
}

SelectorValue SelectorEvaluator::evaluate(const Expression& part) {
    if (++m_steps > kMostSteps) {
        fail(kTooMuchWork);
    }
    if (m_failed) {
        return SelectorValue::undefined();
    }
    switch (part.kind) {
    case Expression::Kind::Undefined:
    case Expression::Kind::UserProperty:
        return SelectorValue::undefined();
    case Expression::Kind::Bool:
        return SelectorValue::of(part.truth);
    case Expression::Kind::Number:
        return SelectorValue::ofSpelled(part.text);
    case Expression::Kind::Text:
        return SelectorValue::of(std::string_view(part.text));
    case Expression::Kind::List:
        return list(part);
    case Expression::Kind::Property:
        return property(part.text);
    case Expression::Kind::EventProperty:
        return eventProperty(part.text);
    case Expression::Kind::Variable: {
        const auto found =
            std::find_if(m_variables.rbegin(), m_variables.rend(),
                         [&part](const auto& variable) { return *variable.first == part.text; });
        return found == m_variables.rend() ? SelectorValue::undefined() : found->second;
    }
    case Expression::Kind::Operation:
        return operation(part);
    case Expression::Kind::Call:
        return call(part);
    }
    return SelectorValue::undefined();
}

SelectorValue SelectorEvaluator::property(const std::string& name) {
    const auto found = std::find(m_names.begin(), m_names.end(), name);
    const auto slot = static_cast<std::size_t>(found - m_names.begin());
    const SelectorValue read = slot < m_event->properties.size()
                                   ? SelectorValue::of(m_event->properties[slot])
                                   : SelectorValue::undefined();
    return read.is(Type::Undefined) && name == "$time" ? eventProperty(name) : read;
}

/// The vendor's examples know $time only, which compares with datetime(): seconds.
SelectorValue SelectorEvaluator::eventProperty(const std::string& name) const {
    constexpr double kMsPerSecond = 1000;
    return name == "$time" ? SelectorValue::of(m_event->timeMs / kMsPerSecond)
                           : SelectorValue::undefined();
}

SelectorValue SelectorEvaluator::operation(const Expression& part) {
    if (isLogic(part)) {
        return logic(part);
    }
    const SelectorValue left = evaluate(part.operands[0]);
    if (part.op == Operator::Not) {
        return left.is(Type::Bool)        ? SelectorValue::of(!left.truth)
               : left.is(Type::Undefined) ? SelectorValue::of(true)
                                          : SelectorValue::undefined();
    }
    if (part.op == Operator::Negate) {
        return left.is(Type::Number) ? SelectorValue::of(-left.number) : SelectorValue::undefined();
    }
    const SelectorValue right = evaluate(part.operands[1]);
    switch (part.op) {
    case Operator::Equal:
    case Operator::SingleEqual:
        return SelectorValue::of(equal(left, right));
    case Operator::NotEqual:
        return SelectorValue::of(!equal(left, right));
    case Operator::Less:
    case Operator::LessOrEqual:
    case Operator::Greater:
    case Operator::GreaterOrEqual:
        return compare(part.op, left, right);
    case Operator::In:
        return in(left, right);
    default:
        return arithmetic(part.op, left, right);
    }
}

/// Whether the operand of and and or decides about the whole.
bool SelectorEvaluator::decides(const SelectorValue& operand, bool what) {
    if (!operand.is(Type::Bool) && !operand.is(Type::Undefined)) {
        fail("and and or take conditions only");
    }
    return m_failed || (operand.is(Type::Bool) && operand.truth) == what;
}

SelectorValue SelectorEvaluator::logic(const Expression& part) {
    const bool wanted = part.op == Operator::Or;
    const bool decided =
        std::any_of(part.operands.begin(), part.operands.end(),
                    [&](const Expression& operand) { return decides(evaluate(operand), wanted); });
    return m_failed ? SelectorValue::undefined() : SelectorValue::of(decided == wanted);
}

SelectorValue SelectorEvaluator::wholeLogic() {
    const bool wanted = m_expression.op == Operator::Or;
    bool decided = false;
    for (std::size_t at = 0; at < m_memos.size() && !decided; ++at) {
        decided = decides(clause(m_expression.operands[at], m_memos[at]), wanted);
    }
    return m_failed ? SelectorValue::undefined() : SelectorValue::of(decided == wanted);
}

SelectorValue SelectorEvaluator::clause(const Expression& part, std::optional<ClauseMemo>& memo) {
    if (!memo) {
        return evaluate(part);
    }
    if (const ClauseMemo::Answer* known = memo->find(m_event->properties)) {
        m_dependsOnEquality = m_dependsOnEquality || known->dependsOnEquality;
        m_dependsOnNumberText = m_dependsOnNumberText || known->dependsOnNumberText;
        return known->truth ? SelectorValue::of(*known->truth) : SelectorValue::undefined();
    }
    const bool equality = std::exchange(m_dependsOnEquality, false);
    const bool numberText = std::exchange(m_dependsOnNumberText, false);
    const SelectorValue value = evaluate(part);
    const bool isCondition = value.is(Type::Bool) || value.is(Type::Undefined);
    if (isCondition && !m_failed) {
        memo->keep({value.is(Type::Bool) ? std::optional(value.truth) : std::nullopt,
                    m_dependsOnEquality, m_dependsOnNumberText});
    }
    m_dependsOnEquality = m_dependsOnEquality || equality;
    m_dependsOnNumberText = m_dependsOnNumberText || numberText;
    return value;
}

SelectorValue SelectorEvaluator::arithmetic(Operator op, const SelectorValue& left,
                                            const SelectorValue& right) {
    if (op == Operator::Add && left.is(Type::Text) && right.is(Type::Text)) {
        return keep(std::string(left.text).append(right.text));
    }
    if (!left.is(Type::Number) || !right.is(Type::Number)) {
        return SelectorValue::undefined();
    }
    switch (op) {
    case Operator::Add:
        return SelectorValue::of(left.number + right.number);
    case Operator::Subtract:
        return SelectorValue::of(left.number - right.number);
    case Operator::Multiply:
        return SelectorValue::of(left.number * right.number);
    case Operator::Divide:
        return right.number == 0 ? SelectorValue::undefined()
                                 : SelectorValue::of(left.number / right.number);
    default: // the sign is that of the dividend
        return right.number == 0 ? SelectorValue::undefined()
                                 : SelectorValue::of(std::fmod(left.number, right.number));
    }
}

SelectorValue SelectorEvaluator::in(const SelectorValue& what, const SelectorValue& where) {
    if (where.is(Type::List)) {
        bool found = false;
        forEachElement(where, [&](const SelectorValue& element) {
            found = equal(what, element);
            return !found;
        });
        return SelectorValue::of(found);
    }
    if (!what.is(Type::Text) || !where.is(Type::Text)) {
        return SelectorValue::undefined();
    }
    const bool exact = where.text.find(what.text) != std::string_view::npos;
    const bool anyCase =
        exact || lowerCase(where.text).find(lowerCase(what.text)) != std::string::npos;
    m_dependsOnEquality = m_dependsOnEquality || anyCase != exact;
    return SelectorValue::of(ignoresCase() ? anyCase : exact);
}

bool SelectorEvaluator::equalTexts(std::string_view left, std::string_view right) {
    if (left == right) {
        return true;
    }
    const bool anyCase = equalIgnoringCase(left, right);
    m_dependsOnEquality = m_dependsOnEquality || anyCase;
    return anyCase && ignoresCase();
}

bool SelectorEvaluator::equal(const SelectorValue& left, const SelectorValue& right) {
    if (left.type != right.type) {
        return false;
    }
    switch (left.type) {
    case Type::Undefined:
    case Type::Object:
        return false;
    case Type::Null:
        return true;
    case Type::Bool:
        return left.truth == right.truth;
    case Type::Number:
        return left.number == right.number;
    case Type::Text:
        return equalTexts(left.text, right.text);
    case Type::List:
        return equalLists(left, right);
    }
    return false;
}

bool SelectorEvaluator::equalLists(const SelectorValue& left, const SelectorValue& right) {
    if (++m_listDepth > kDeepestSelector) {
        fail("the lists compared are nested too deeply");
        return false;
    }
    std::vector<SelectorValue> elements;
    forEachElement(left, [&](const SelectorValue& element) {
        elements.push_back(element);
        return true;
    });
    std::size_t at = 0;
    bool same = true;
    forEachElement(right, [&](const SelectorValue& element) {
        same = at < elements.size() && equal(elements[at], element);
        ++at;
        return same;
    });
    --m_listDepth;
    return same && at == elements.size();
}

SelectorValue SelectorEvaluator::list(const Expression& part) {
    std::vector<SelectorValue> elements;
    for (const Expression& operand : part.operands) {
        elements.push_back(evaluate(operand));
    }
    m_lists.push_back(std::move(elements));
    return {Type::List, false, 0, {}, &m_lists.back()};
}

template<typename Visitor>
void SelectorEvaluator::forEachElement(const SelectorValue& list, Visitor visit) {
    if (list.list != nullptr) {
        (void)std::all_of(list.list->begin(), list.list->end(), visit);
        return;
    }
    json::ArrayElements elements(list.text);
    json::ArrayElements::Element element;
    while (elements.next(element)) {
        if (++m_steps > kMostSteps) {
            fail(kTooMuchWork);
            return;
        }
        SelectorValue value;
        if (element.kind == json::ArrayElements::Kind::Number) {
            value = SelectorValue::ofSpelled(element.text);
        } else if (element.kind == json::ArrayElements::Kind::String) {
            value = SelectorValue::of(element.text);
            if (element.text.find('\\') != std::string_view::npos) {
                std::string decoded;
                if (!json::unescape(element.text, decoded)) {
                    return;
                }
                value = keep(std::move(decoded));
            }
        } else if (element.text.front() == '[') {
            value = {Type::List, false, 0, element.text, nullptr};
        } else if (element.text.front() == '{') {
            value.type = Type::Object;
        } else if (element.text == "null") {
            value.type = Type::Null;
        } else {
            value = SelectorValue::of(element.text == "true");
        }
        if (!visit(value)) {
            return;
        }
    }
}

SelectorValue SelectorEvaluator::quantifier(const Expression& part) {
    const bool any = part.function == Function::Any;
    const SelectorValue list = evaluate(part.operands[1]);
    if (!list.is(Type::List)) {
        return SelectorValue::undefined();
    }
    bool answer = !any;
    forEachElement(list, [&](const SelectorValue& element) {
        m_variables.emplace_back(&part.operands[0].text, element);
        const SelectorValue holds = evaluate(part.operands[2]);
        m_variables.pop_back();
        const bool decided = (holds.is(Type::Bool) && holds.truth) == any;
        answer = decided ? any : answer;
        return !decided && !m_failed;
    });
    return SelectorValue::of(answer);
}

} // namespace shardscope::select
