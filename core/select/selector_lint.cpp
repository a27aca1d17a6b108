// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/select/selector_lint.h"

#include "core/json/scalars.h"
#include "core/select/selector_clause.h"
#include "core/select/selector_generator.h"
#include "core/select/selector_printer.h"
#include "core/select/selector_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace shardscope::select {

namespace {

using Rule = LintFinding::Rule;
using Weight = LintFinding::Weight;

bool isProcessingTime(const Expression& part) {
    if (part.is(Function::Number)) {
        return isProcessingTime(part.operands[0]);
    }
    return part.kind == Expression::Kind::Property && part.text == kProcessingTime;
}

/// The upper bound on the processing time that a comparison is; nothing when it is none.
std::optional<double> boundOf(const Expression& part) {
    if (part.kind != Expression::Kind::Operation || part.operands.size() != 2) {
        return std::nullopt;
    }
    const bool upper = part.op == Operator::Less || part.op == Operator::LessOrEqual;
    const bool lower = part.op == Operator::Greater || part.op == Operator::GreaterOrEqual;
    const Expression& time = part.operands[upper ? 0 : 1];
    const Expression& bound = part.operands[upper ? 1 : 0];
    if ((!upper && !lower) || !isProcessingTime(time) || bound.kind != Expression::Kind::Number) {
        return std::nullopt;
    }
    return json::toDouble(bound.text);
}

/// Whether everything that the part selects is bounded in time.
bool isBounded(const Expression& part) {
    const auto& operands = part.operands;
    if (part.is(Operator::And)) {
        return std::any_of(operands.begin(), operands.end(), isBounded);
    }
    if (part.is(Operator::Or)) {
        return std::all_of(operands.begin(), operands.end(), isBounded);
    }
    return boundOf(part).has_value() || (part.kind == Expression::Kind::Bool && !part.truth);
}

bool hasBound(const Expression& part) {
    return boundOf(part).has_value() ||
           std::any_of(part.operands.begin(), part.operands.end(), hasBound);
}

class Lint {
public:
    Lint(std::string_view text, const LintContext& context) : m_text(text), m_context(context) {}

    [[nodiscard]] std::vector<LintFinding> run(const Expression& whole);

private:
    void look(const Expression& part);
    void lookAtOperation(const Expression& part);
    void lookAtCall(const Expression& part);
    void lookAtLiteral(const Expression& part);
    void lookForTwins(const Expression& comparison);
    void lookForBound(const Expression& whole);
    void lookForUnboundedParts(const Expression& part);
    void add(Rule rule, Weight weight, TextPlace place, std::string what) {
        m_findings.push_back({rule, weight, place, std::move(what)});
    }

    std::string_view m_text;
    const LintContext& m_context;
    std::set<std::string> m_comparedIds;
    std::vector<LintFinding> m_findings;
};

std::vector<LintFinding> Lint::run(const Expression& whole) {
    look(whole);
    lookForBound(whole);
    const std::size_t length = lengthInUrl(m_text);
    if (length > kLongestInUrl) {
        add(Rule::TooLong, Weight::Warning, {0, m_text.size()},
            fmt::format("in a URL this takes {} bytes, more than servers commonly accept", length));
    }
    std::stable_sort(
        m_findings.begin(), m_findings.end(),
        [](const LintFinding& a, const LintFinding& b) { return a.place.offset < b.place.offset; });
    return std::move(m_findings);
}

void Lint::look(const Expression& part) {
    switch (part.kind) {
    case Expression::Kind::Operation:
        lookAtOperation(part);
        break;
    case Expression::Kind::Call:
        lookAtCall(part);
        break;
    case Expression::Kind::Text:
    case Expression::Kind::Property:
        lookAtLiteral(part);
        break;
    case Expression::Kind::UserProperty:
        add(Rule::NotInExports, Weight::Warning, part.place,
            "this asks a profile, which exports do not hold: it cannot be proved");
        break;
    case Expression::Kind::EventProperty:
        if (part.text != "$time") {
            add(Rule::NotInExports, Weight::Warning, part.place,
                "what this stands for is not published: it cannot be proved");
        }
        break;
    default:
        break;
    }
    for (const Expression& operand : part.operands) {
        look(operand);
    }
}

void Lint::lookAtOperation(const Expression& part) {
    if (part.op == Operator::Or) {
        for (const Expression& operand : part.operands) {
            if (operand.is(Operator::And) && !operand.parenthesised) {
                add(Rule::Parentheses, Weight::Danger, operand.place,
                    "and and or are mixed without brackets; how that is read is not published");
            }
        }
    }
    if (part.op == Operator::SingleEqual) {
        add(Rule::SingleEqual, Weight::Note, part.place,
            "a single = is in no published grammar; == is");
    }
    if (part.op == Operator::In && part.operands[1].kind != Expression::Kind::List) {
        add(Rule::Substring, Weight::Warning, part.place,
            "in finds the text anywhere in a longer one; == compares the whole");
    }
    if (part.op == Operator::Equal || part.op == Operator::SingleEqual) {
        lookForTwins(part);
    }
}

void Lint::lookForTwins(const Expression& comparison) {
    for (const Expression& side : comparison.operands) {
        const bool isNew = side.kind == Expression::Kind::Text && !side.text.empty() &&
                           m_context.twinsOf && m_comparedIds.insert(side.text).second;
        const std::vector<std::string> twins =
            isNew ? m_context.twinsOf(side.text) : std::vector<std::string>{};
        if (!twins.empty()) {
            add(Rule::CaseTwins, Weight::Warning, side.place,
                fmt::format("the data also holds {}, equal up to case; whether == ignores case is "
                            "not published",
                            quoteLiteral(twins.front())));
        }
    }
}

void Lint::lookAtCall(const Expression& part) {
    const FunctionWord& word = wordOf(part.function);
    if (word.documented == Documented::CustomProperties) {
        add(Rule::Undocumented, Weight::Note, part.place,
            fmt::format("{}() is described for custom properties, not for selectors", word.name));
    }
    if (part.function == Function::String && part.operands.size() == 2) {
        add(Rule::Undocumented, Weight::Note, part.place,
            "string() with two arguments is in no published grammar");
    }
}

void Lint::lookAtLiteral(const Expression& part) {
    const std::string problem = unquotable(part.text);
    if (!problem.empty()) {
        add(Rule::Unescapable, Weight::Warning, part.place, problem);
    } else if (part.text.find_first_of("\"\\") != std::string::npos) {
        add(Rule::Escape, Weight::Note, part.place,
            "how quotes and backslashes are escaped is not published");
    }
}

void Lint::lookForBound(const Expression& whole) {
    if (!hasBound(whole)) {
        add(Rule::NoTimeBound, Weight::Danger, {m_text.size(), 0},
            "there is no bound on mp_processing_time_ms: events that come in after the export are "
            "deleted with the others");
        return;
    }
    lookForUnboundedParts(whole);
}

void Lint::lookForUnboundedParts(const Expression& part) {
    if (const std::optional<double> bound = boundOf(part);
        bound && m_context.exportedMs && *bound > static_cast<double>(*m_context.exportedMs) + 1) {
        add(Rule::BoundAfterExport, Weight::Warning, part.place,
            fmt::format("the bound is later than what was exported, {}: events that came in "
                        "between are in no export",
                        *m_context.exportedMs));
    }
    const bool mixed = part.is(Operator::Or) && hasBound(part);
    if (part.is(Operator::And) &&
        std::any_of(part.operands.begin(), part.operands.end(),
                    [](const Expression& operand) { return boundOf(operand).has_value(); })) {
        for (const Expression& operand : part.operands) {
            if (boundOf(operand)) {
                lookForUnboundedParts(operand);
            }
        }
        return;
    }
    for (const Expression& operand : part.operands) {
        if (mixed && !isBounded(operand)) {
            add(Rule::UnboundedPart, Weight::Danger, operand.place,
                "the bound on mp_processing_time_ms does not hold for this part: events that come "
                "in after the export are deleted with the others");
        }
        lookForUnboundedParts(operand);
    }
}

} // namespace

std::vector<LintFinding> lintSelector(std::string_view text, const Expression& expression,
                                      const LintContext& context) {
    return Lint(text, context).run(expression);
}

} // namespace shardscope::select
