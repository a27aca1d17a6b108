// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/select/selector_exclusion.h"

#include "core/select/selector_clause.h"
#include "core/select/selector_printer.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace shardscope::select {

namespace {

/// The selector stays as it was written: what it is read as may depend on that.
std::string both(std::string_view selector, std::string_view more, SelectorForm form) {
    std::string text = "(";
    text.append(selector).append(form == SelectorForm::Vendor ? ") AND (" : ") and (");
    return text.append(more).append(")");
}

} // namespace

std::string narrowedSelector(std::string_view selector, const SelectorRequest& request) {
    SelectorRequest whole = request;
    whole.perDay = false;
    whole.longestInUrl = std::numeric_limits<std::size_t>::max();
    const GeneratedSelectors exact = generateSelectors(whole);
    return exact.selectors.size() == 1 && exact.refused.empty()
               ? both(selector, exact.selectors.front().text, request.form)
               : std::string();
}

std::string selectorWithout(std::string_view selector, std::vector<std::string> insertIds,
                            SelectorForm form) {
    std::sort(insertIds.begin(), insertIds.end());
    insertIds.erase(std::unique(insertIds.begin(), insertIds.end()), insertIds.end());
    if (insertIds.empty()) {
        return std::string(selector);
    }
    std::vector<Expression> named;
    for (std::string& id : insertIds) {
        named.push_back(
            Expression::operation(Operator::Equal, {Expression::property(std::string(kInsertId)),
                                                    Expression::ofText(std::move(id))}));
    }
    const Expression none = Expression::operation(Operator::Not, {anyOf(std::move(named))});
    return both(
        selector,
        printSelector(none, form == SelectorForm::Vendor ? WordCase::Upper : WordCase::Lower),
        form);
}

} // namespace shardscope::select
