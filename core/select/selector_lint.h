// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/select/selector_ast.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shardscope::select {

/// Something about a selector that a person should know before it deletes anything.
struct LintFinding {
    enum class Rule {
        Parentheses,      ///< and and or mixed without brackets
        UnboundedPart,    ///< a part that the bound on processing time does not hold for
        NoTimeBound,      ///< none at all
        BoundAfterExport, ///< events may have come in that nobody exported
        Unescapable,      ///< control characters, or bytes that are no text
        Escape,           ///< a backslash, whose meaning is not published
        Substring,        ///< `in` finds parts of texts
        SingleEqual,      ///< = instead of ==
        CaseTwins,        ///< ids of the data that differ in case only
        TooLong,          ///< for a URL
        Undocumented,     ///< a function or form that is described elsewhere only
        NotInExports,     ///< about profiles, or a property of events that exports lack
    };
    enum class Weight {
        Note,    ///< worth knowing
        Warning, ///< may select something else than it seems to
        Danger,  ///< selects more than it seems to
    };

    Rule rule = Rule::Parentheses;
    Weight weight = Weight::Note;
    TextPlace place;  ///< in the selector's text
    std::string what; ///< a sentence without a full stop

    bool operator==(const LintFinding&) const = default;
};

/// What the case knows.
struct LintContext {
    /// When the exports were made, or the latest moment that they hold; Unix ms.
    std::optional<std::int64_t> exportedMs;
    /// Ids of the data that differ from this one in case only; empty: none are known.
    std::function<std::vector<std::string>(const std::string& id)> twinsOf;
};

/// Looks at a selector as it was written, in the order of its text. `expression` is what
/// parseSelector made of the text, with the default semantics.
[[nodiscard]] std::vector<LintFinding>
lintSelector(std::string_view text, const Expression& expression, const LintContext& context = {});

} // namespace shardscope::select
