// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace shardscope::select {

/// What the vendor does not publish about selectors, as explicit choices. The default is what we
/// think most likely; whether an answer depends on a choice is found out by trying the others.
struct SelectorSemantics {
    /// How `a or b and c` is read.
    enum class Precedence { AndFirst, OrFirst, LeftToRight };
    /// Whether "Acme" == "ACME". Custom properties compare without case; export is not told.
    enum class TextEquality { Exact, IgnoreCase };
    /// Whether a backslash in a literal escapes the quote or backslash behind it.
    enum class Escapes { Backslash, None };
    /// What string(4.20) gives: the number as the event spells it, or its shortest decimal form.
    enum class NumberText { Spelled, Shortest };

    Precedence precedence = Precedence::AndFirst;
    TextEquality textEquality = TextEquality::Exact;
    Escapes escapes = Escapes::Backslash;
    NumberText numberText = NumberText::Spelled;

    bool operator==(const SelectorSemantics&) const = default;
};

/// Every combination of the choices; the default comes first.
[[nodiscard]] std::vector<SelectorSemantics> allSelectorSemantics();

/// What is different from the default, for instance "== ignores case"; empty for the default.
[[nodiscard]] std::string describe(const SelectorSemantics& semantics);

} // namespace shardscope::select
