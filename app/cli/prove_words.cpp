// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/prove_words.h"

namespace shardscope::cli {

const char* verdictName(select::Verdict verdict) {
    switch (verdict) {
    case select::Verdict::Proved:
        return "proved";
    case select::Verdict::MatchesInnocent:
        return "matches-innocent";
    case select::Verdict::MissesHot:
        return "misses-hot";
    case select::Verdict::Fails:
        return "fails";
    case select::Verdict::DataIncomplete:
        return "data-incomplete";
    }
    return "";
}

const char* ruleName(select::LintFinding::Rule rule) {
    using Rule = select::LintFinding::Rule;
    switch (rule) {
    case Rule::Parentheses:
        return "parentheses";
    case Rule::UnboundedPart:
        return "unbounded-part";
    case Rule::NoTimeBound:
        return "no-time-bound";
    case Rule::BoundAfterExport:
        return "bound-after-export";
    case Rule::Unescapable:
        return "unescapable";
    case Rule::Escape:
        return "escape";
    case Rule::Substring:
        return "substring";
    case Rule::SingleEqual:
        return "single-equal";
    case Rule::CaseTwins:
        return "case-twins";
    case Rule::TooLong:
        return "too-long";
    case Rule::Undocumented:
        return "undocumented";
    case Rule::NotInExports:
        return "not-in-exports";
    }
    return "";
}

const char* weightName(select::LintFinding::Weight weight) {
    switch (weight) {
    case select::LintFinding::Weight::Note:
        return "note";
    case select::LintFinding::Weight::Warning:
        return "warning";
    case select::LintFinding::Weight::Danger:
        return "danger";
    }
    return "";
}

} // namespace shardscope::cli
