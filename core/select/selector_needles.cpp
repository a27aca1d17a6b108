// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/select/selector_needles.h"

#include "core/select/letter_case.h"
#include "core/select/selector_checker.h"

#include <algorithm>

namespace shardscope::select {

namespace {

using Needles = std::optional<std::vector<Needle>>;

/// How little a set of needles lets through: long ones are rare, and each further one lets
/// through more.
double selectivity(const std::vector<Needle>& needles) {
    std::size_t shortest = 64;
    for (const Needle& needle : needles) {
        shortest = std::min(shortest, needle.text.size());
    }
    return static_cast<double>(shortest) / static_cast<double>(needles.size() + 1);
}

class NeedleSearch {
public:
    [[nodiscard]] Needles of(const Expression& part);

private:
    [[nodiscard]] Needles ofOperation(const Expression& part);
    [[nodiscard]] Needles ofAll(const Expression& part);
    [[nodiscard]] Needles ofOneOf(const Expression& part);
    [[nodiscard]] Needles ofEqual(const Expression& left, const Expression& right) const;
    [[nodiscard]] Needles ofIn(const Expression& part) const;
    [[nodiscard]] Needles ofCall(const Expression& part);
    /// Whether the value, when it is `text`, can only come from the event.
    [[nodiscard]] bool echoes(const Expression& part, const std::string& text) const;

    std::vector<const std::string*> m_variables; ///< names of elements of the event's lists
};

bool NeedleSearch::echoes(const Expression& part, const std::string& text) const {
    switch (part.kind) {
    case Expression::Kind::Property:
        return true;
    case Expression::Kind::Variable:
        return std::any_of(m_variables.begin(), m_variables.end(),
                           [&part](const std::string* name) { return *name == part.text; });
    case Expression::Kind::Call: {
        // The text of true is "true", which stands in no string.
        const bool likeBool = equalIgnoringCase(text, "true") || equalIgnoringCase(text, "false");
        if (part.function != Function::String || likeBool || !echoes(part.operands[0], text)) {
            return false;
        }
        return part.operands.size() == 1 || (part.operands[1].kind == Expression::Kind::Text &&
                                             !equalIgnoringCase(part.operands[1].text, text));
    }
    default:
        return false;
    }
}

Needles NeedleSearch::of(const Expression& part) {
    switch (part.kind) {
    case Expression::Kind::Bool:
        return part.truth ? std::nullopt : Needles(std::vector<Needle>{});
    case Expression::Kind::Operation:
        return ofOperation(part);
    case Expression::Kind::Call:
        return ofCall(part);
    default:
        return std::nullopt;
    }
}

Needles NeedleSearch::ofOperation(const Expression& part) {
    switch (part.op) {
    case Operator::And:
        return ofAll(part);
    case Operator::Or:
        return ofOneOf(part);
    case Operator::Equal:
    case Operator::SingleEqual: {
        Needles found = ofEqual(part.operands[0], part.operands[1]);
        return found ? found : ofEqual(part.operands[1], part.operands[0]);
    }
    case Operator::In:
        return ofIn(part);
    default:
        return std::nullopt;
    }
}

/// Any operand's needles will do: all of them must hold.
Needles NeedleSearch::ofAll(const Expression& part) {
    Needles best;
    for (const Expression& operand : part.operands) {
        Needles found = of(operand);
        if (found && (!best || selectivity(*found) > selectivity(*best))) {
            best = std::move(found);
        }
    }
    return best;
}

Needles NeedleSearch::ofOneOf(const Expression& part) {
    std::vector<Needle> all;
    for (const Expression& operand : part.operands) {
        const Needles found = of(operand);
        if (!found) {
            return std::nullopt;
        }
        all.insert(all.end(), found->begin(), found->end());
    }
    return all;
}

Needles NeedleSearch::ofEqual(const Expression& left, const Expression& right) const {
    if (right.kind != Expression::Kind::Text || right.text.empty() || !echoes(left, right.text)) {
        return std::nullopt;
    }
    return std::vector<Needle>{{right.text, Needle::Kind::Value}};
}

Needles NeedleSearch::ofIn(const Expression& part) const {
    const Expression& what = part.operands[0];
    const Expression& where = part.operands[1];
    if (where.kind == Expression::Kind::List) {
        std::vector<Needle> all;
        for (const Expression& element : where.operands) {
            const Needles found = ofEqual(what, element);
            if (!found) {
                return std::nullopt;
            }
            all.insert(all.end(), found->begin(), found->end());
        }
        return all;
    }
    if (what.kind != Expression::Kind::Text || what.text.empty() ||
        where.kind != Expression::Kind::Property) {
        return std::nullopt;
    }
    return std::vector<Needle>{{what.text, Needle::Kind::Inside}};
}

Needles NeedleSearch::ofCall(const Expression& part) {
    if (part.function == Function::Any) {
        if (!echoes(part.operands[1], {}) || part.operands[1].kind == Expression::Kind::Call) {
            return std::nullopt;
        }
        m_variables.push_back(&part.operands[0].text);
        Needles found = of(part.operands[2]);
        m_variables.pop_back();
        return found;
    }
    const bool end = part.function == Function::HasPrefix || part.function == Function::HasSuffix;
    if (end && part.operands[1].kind == Expression::Kind::Text && !part.operands[1].text.empty() &&
        part.operands[0].kind == Expression::Kind::Property) {
        return std::vector<Needle>{{part.operands[1].text, Needle::Kind::Inside}};
    }
    return std::nullopt;
}

bool mayFail(const Expression& part) {
    const bool logic = part.is(Operator::And) || part.is(Operator::Or);
    return std::any_of(part.operands.begin(), part.operands.end(),
                       [logic](const Expression& operand) {
                           return (logic && !isCondition(operand)) || mayFail(operand);
                       });
}

} // namespace

std::optional<std::vector<Needle>> needlesOf(const Expression& selector) {
    Needles found = mayFail(selector) ? std::nullopt : NeedleSearch().of(selector);
    if (found) {
        std::sort(found->begin(), found->end());
        found->erase(std::unique(found->begin(), found->end()), found->end());
    }
    return found;
}

} // namespace shardscope::select
