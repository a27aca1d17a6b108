// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/select/selector_clause.h"

#include "core/json/scalars.h"
#include "core/select/selector_words.h"

#include <utility>

namespace shardscope::select {

namespace {

constexpr const char* kUserId = "distinct_id";
constexpr const char* kOriginalId = "mp_original_distinct_id";
constexpr const char* kOriginalName = "mp_original_event_name";

Expression allOf(std::vector<Expression> parts) {
    return Expression::operation(Operator::And, std::move(parts));
}

Expression negated(Expression part) {
    return Expression::operation(Operator::Not, {std::move(part)});
}

Expression defined(const char* property) {
    return Expression::call(Function::Defined, {Expression::property(property)});
}

Expression equal(Expression left, Expression right) {
    return Expression::operation(Operator::Equal, {std::move(left), std::move(right)});
}

/// The property is a text, and not the empty one. string() of a text is the text itself, and of
/// anything else another type.
Expression isSomeText(const char* property) {
    const Expression value = Expression::property(property);
    return allOf({defined(property), equal(Expression::call(Function::String, {value}), value),
                  negated(equal(value, Expression::ofText("")))});
}

Expression anyElement(Expression list, Expression condition) {
    return Expression::call(Function::Any,
                            {Expression::variable("X"), std::move(list), std::move(condition)});
}

/// The property is "", or a list with "" in it.
Expression holdsEmpty(const std::string& property) {
    return anyOf({equal(Expression::property(property), Expression::ofText("")),
                  anyElement(Expression::property(property),
                             equal(Expression::variable("X"), Expression::ofText("")))});
}

} // namespace

Expression anyOf(std::vector<Expression> parts) {
    return parts.size() == 1 ? std::move(parts.front())
                             : Expression::operation(Operator::Or, std::move(parts));
}

Expression processedBefore(std::int64_t beforeMs) {
    Expression time =
        Expression::call(Function::Number, {Expression::property(std::string(kProcessingTime))});
    Expression bound = Expression::ofNumber(std::to_string(beforeMs < 0 ? -beforeMs : beforeMs));
    if (beforeMs < 0) {
        bound = Expression::operation(Operator::Negate, {std::move(bound)});
    }
    return Expression::operation(Operator::Less, {std::move(time), std::move(bound)});
}

SelectorClauses::SelectorClauses(SelectorForm form, UserRows users,
                                 std::vector<std::string> groupKeys)
    : m_form(form), m_users(users), m_groupKeys(std::move(groupKeys)) {}

Expression SelectorClauses::of(const SelectorPair& pair) const {
    return pair.key.kind == events::KeyKind::User ? ofUser(pair) : ofGroup(pair);
}

Expression SelectorClauses::is(Expression value, const std::string& id) const {
    // string(true) is "true", but true is nobody's id.
    const bool likeBool = sameWord(id, "true") || sameWord(id, "false");
    const bool element = value.kind == Expression::Kind::Variable;
    const bool asWritten =
        likeBool || (element && m_form == SelectorForm::Vendor && !json::isNumber(id));
    if (!asWritten) {
        std::vector<Expression> arguments;
        arguments.push_back(std::move(value));
        if (!element && m_form == SelectorForm::Vendor) {
            const bool taken = sameWord(id, "undefined");
            arguments.push_back(Expression::ofText(taken ? "missing" : "undefined"));
        }
        value = Expression::call(Function::String, std::move(arguments));
    }
    return Expression::operation(element ? equals() : Operator::Equal,
                                 {std::move(value), Expression::ofText(id)});
}

Expression SelectorClauses::holds(const std::string& property, const std::string& id) const {
    return allOf(
        {Expression::call(Function::Defined, {Expression::property(property)}),
         anyOf({is(Expression::property(property), id),
                anyElement(Expression::property(property), is(Expression::variable("X"), id))})});
}

Expression SelectorClauses::ofGroup(const SelectorPair& pair) const {
    std::vector<Expression> ways;
    ways.push_back(holds(pair.key.groupKey, pair.key.id));
    if (pair.renamed) {
        ways.push_back(renamedInGroup(pair.key));
    }
    return anyOf(std::move(ways));
}

/// The vendor put "" in the place of the id, and kept the user's. Of several groups with a "",
/// the event is the first one's.
Expression SelectorClauses::renamedInGroup(const events::ShardKey& key) const {
    std::vector<Expression> parts;
    parts.push_back(is(Expression::property(kOriginalId), key.id));
    parts.push_back(isSomeText(kUserId));
    parts.push_back(holdsEmpty(key.groupKey));
    for (const std::string& earlier : m_groupKeys) {
        if (earlier == key.groupKey) {
            break;
        }
        parts.push_back(negated(holdsEmpty(earlier)));
    }
    return allOf(std::move(parts));
}

Expression SelectorClauses::ofUser(const SelectorPair& pair) const {
    const std::string& id = pair.key.id;
    std::vector<Expression> ways;
    Expression renamed = is(Expression::property(kOriginalId), id);
    if (pair.alsoGroup) {
        renamed = allOf({std::move(renamed), negated(isSomeText(kUserId))});
    }
    ways.push_back(std::move(renamed));
    if (m_users == UserRows::All) {
        ways.push_back(equal(Expression::property(kUserId), Expression::ofText(id)));
        if (json::isNumber(id)) {
            // A number on a renamed event is the vendor's artefact, not an id.
            const Expression isRenamed = allOf({defined(kOriginalId), defined(kOriginalName)});
            ways.push_back(allOf({is(Expression::property(kUserId), id), negated(isRenamed)}));
        }
    }
    return anyOf(std::move(ways));
}

} // namespace shardscope::select
