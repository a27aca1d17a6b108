// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/select/selector_comparison.h"

#include "core/select/selector_parser.h"
#include "core/select/selector_printer.h"

#include <algorithm>
#include <utility>

namespace shardscope::select {

namespace {

using Joint = ComparedClause::Joint;

struct Clause {
    Joint joint = Joint::All;
    std::string text;

    bool operator==(const Clause&) const = default;
};

void collect(const Expression& part, Joint joint, std::vector<Clause>& clauses) {
    if (part.is(Operator::And) && joint == Joint::All) {
        for (const Expression& operand : part.operands) {
            collect(operand, Joint::All, clauses);
        }
    } else if (part.is(Operator::Or)) {
        for (const Expression& operand : part.operands) {
            collect(operand, Joint::Any, clauses);
        }
    } else {
        clauses.push_back({joint, printSelector(part)});
    }
}

std::vector<Clause> clausesOf(std::string_view text) {
    const auto expression = parseSelector(text);
    std::vector<Clause> clauses;
    if (expression) {
        collect(*expression, Joint::All, clauses);
    } else {
        clauses.push_back({Joint::All, std::string(text)});
    }
    return clauses;
}

} // namespace

std::vector<ComparedClause> compareSelectors(std::string_view first, std::string_view second) {
    const std::vector<Clause> one = clausesOf(first);
    std::vector<Clause> other = clausesOf(second);
    std::vector<ComparedClause> compared;
    for (const Clause& clause : one) {
        const auto same = std::find(other.begin(), other.end(), clause);
        compared.push_back({clause.joint, clause.text, true, same != other.end()});
        if (same != other.end()) {
            other.erase(same);
        }
    }
    for (Clause& clause : other) {
        compared.push_back({clause.joint, std::move(clause.text), false, true});
    }
    return compared;
}

} // namespace shardscope::select
