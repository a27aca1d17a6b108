// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/select/selector_exclusion.h"

#include "core/select/letter_case.h"
#include "core/select/selector_clause.h"
#include "core/select/selector_printer.h"
#include "core/select/selector_words.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace shardscope::select {

namespace {

WordCase wordsOf(SelectorForm form) {
    return form == SelectorForm::Vendor ? WordCase::Upper : WordCase::Lower;
}

/// The selector stays as it was written: what it is read as may depend on that.
std::string joined(std::string_view selector, Operator op, std::string_view more,
                   SelectorForm form) {
    const std::string word(spellingOf(op));
    std::string text = "(";
    text.append(selector).append(") ");
    text.append(form == SelectorForm::Vendor ? upperCase(word) : word).append(" (");
    return text.append(more).append(")");
}

/// One of these insert ids; each is there once. `ids` is not empty.
Expression hasInsertId(std::vector<std::string> ids) {
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    std::vector<Expression> named;
    for (std::string& id : ids) {
        named.push_back(
            Expression::operation(Operator::Equal, {Expression::property(std::string(kInsertId)),
                                                    Expression::ofText(std::move(id))}));
    }
    return anyOf(std::move(named));
}

} // namespace

std::string narrowedSelector(std::string_view selector, const SelectorRequest& request) {
    SelectorRequest whole = request;
    whole.perDay = false;
    whole.longestInUrl = std::numeric_limits<std::size_t>::max();
    const GeneratedSelectors exact = generateSelectors(whole);
    return exact.selectors.size() == 1 && exact.refused.empty()
               ? joined(selector, Operator::And, exact.selectors.front().text, request.form)
               : std::string();
}

std::string selectorWithout(std::string_view selector, std::vector<std::string> insertIds,
                            SelectorForm form) {
    if (insertIds.empty()) {
        return std::string(selector);
    }
    const Expression none =
        Expression::operation(Operator::Not, {hasInsertId(std::move(insertIds))});
    return joined(selector, Operator::And, printSelector(none, wordsOf(form)), form);
}

std::string selectorWith(std::string_view selector, std::vector<std::string> insertIds,
                         std::int64_t beforeMs, SelectorForm form) {
    if (insertIds.empty()) {
        return std::string(selector);
    }
    const Expression more = Expression::operation(
        Operator::And, {hasInsertId(std::move(insertIds)), processedBefore(beforeMs)});
    return joined(selector, Operator::Or, printSelector(more, wordsOf(form)), form);
}

} // namespace shardscope::select
