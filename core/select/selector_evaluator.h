// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/property_value.h"
#include "core/select/clause_memo.h"
#include "core/select/selector_ast.h"
#include "core/select/selector_pattern.h"
#include "core/select/selector_semantics.h"
#include "core/select/selector_value.h"

#include <cstddef>
#include <deque>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace shardscope::select {

/// What a selector sees of one event.
struct SelectorEvent {
    /// One for each of SelectorEvaluator::properties(), in that order.
    std::span<const events::PropertyValue> properties;
    double timeMs = 0; ///< Unix ms
};

/// Says which events a selector matches. One object per thread; what it answers is valid until
/// the next call.
///
/// As the vendor documents it: == is false across types; < and its like, arithmetic and `in` are
/// undefined where the types do not fit; and and or take undefined as false and fail on anything
/// else that is not a condition; not undefined is true. Where nothing is documented: undefined
/// equals nothing, null equals null, objects equal nothing, lists are equal element by element;
/// defined(null) is false; any() and all() of what is no list are undefined; string() of a list or
/// object is undefined; and and or stop at the first operand that decides; datetime() without zone
/// is UTC; profiles, which no export holds, are undefined.
class SelectorEvaluator {
public:
    SelectorEvaluator(Expression expression, SelectorSemantics semantics);
    // Patterns and lists point into the expression.
    SelectorEvaluator(const SelectorEvaluator&) = delete;
    SelectorEvaluator& operator=(const SelectorEvaluator&) = delete;

    /// The names whose values it asks for.
    [[nodiscard]] const std::vector<std::string>& properties() const { return m_names; }

    enum class Outcome {
        NoMatch,
        Match,
        Failed, ///< the vendor would answer with an error, see failure()
    };
    [[nodiscard]] Outcome evaluate(const SelectorEvent& event);
    [[nodiscard]] const std::string& failure() const { return m_failure; }

    /// Whether another TextEquality or NumberText could have made the last answer another one.
    [[nodiscard]] bool dependsOnEquality() const { return m_dependsOnEquality; }
    [[nodiscard]] bool dependsOnNumberText() const { return m_dependsOnNumberText; }

    /// What the selector comes to; undefined when it fails.
    [[nodiscard]] SelectorValue value(const SelectorEvent& event);

private:
    using Type = SelectorValue::Type;

    [[nodiscard]] SelectorValue evaluate(const Expression& part);
    [[nodiscard]] SelectorValue clause(const Expression& part, std::optional<ClauseMemo>& memo);
    [[nodiscard]] SelectorValue property(const std::string& name);
    [[nodiscard]] SelectorValue eventProperty(const std::string& name) const;
    [[nodiscard]] SelectorValue operation(const Expression& part);
    [[nodiscard]] bool decides(const SelectorValue& operand, bool what);
    [[nodiscard]] SelectorValue logic(const Expression& part);
    /// The whole of it, whose clauses are remembered.
    [[nodiscard]] SelectorValue wholeLogic();
    [[nodiscard]] SelectorValue arithmetic(Operator op, const SelectorValue& left,
                                           const SelectorValue& right);
    [[nodiscard]] SelectorValue in(const SelectorValue& what, const SelectorValue& where);
    [[nodiscard]] SelectorValue list(const Expression& part);
    [[nodiscard]] SelectorValue call(const Expression& part);
    [[nodiscard]] SelectorValue quantifier(const Expression& part);
    [[nodiscard]] SelectorValue string(const Expression& part);
    [[nodiscard]] SelectorValue numberText(const SelectorValue& number);
    [[nodiscard]] SelectorValue simple(Function function, const SelectorValue& value);
    [[nodiscard]] SelectorValue length(const SelectorValue& value);

    [[nodiscard]] bool equal(const SelectorValue& left, const SelectorValue& right);
    [[nodiscard]] bool equalTexts(std::string_view left, std::string_view right);
    [[nodiscard]] bool ignoresCase() const {
        return m_semantics.textEquality == SelectorSemantics::TextEquality::IgnoreCase;
    }
    [[nodiscard]] bool equalLists(const SelectorValue& left, const SelectorValue& right);
    /// Calls `visit` with each element until it answers false, or the list turns out damaged.
    template<typename Visitor>
    void forEachElement(const SelectorValue& list, Visitor visit);
    [[nodiscard]] SelectorValue keep(std::string text);
    void fail(std::string why);

    Expression m_expression;
    SelectorSemantics m_semantics;
    std::vector<std::string> m_names;
    std::map<const Expression*, SelectorPattern> m_patterns;
    std::vector<std::optional<ClauseMemo>> m_memos; ///< of the operands of a whole and, or or

    // Of the present event.
    const SelectorEvent* m_event = nullptr;
    std::vector<std::pair<const std::string*, SelectorValue>> m_variables;
    std::deque<std::string> m_texts; ///< computed ones
    std::deque<std::vector<SelectorValue>> m_lists;
    std::size_t m_listDepth = 0; ///< of the lists being compared
    std::size_t m_steps = 0;
    bool m_dependsOnEquality = false;
    bool m_dependsOnNumberText = false;
    bool m_failed = false;
    std::string m_failure;
};

} // namespace shardscope::select
