// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/select/selector_semantics.h"

namespace shardscope::select {

std::vector<SelectorSemantics> allSelectorSemantics() {
    using S = SelectorSemantics;
    std::vector<S> all;
    for (const auto precedence :
         {S::Precedence::AndFirst, S::Precedence::OrFirst, S::Precedence::LeftToRight}) {
        for (const auto equality : {S::TextEquality::Exact, S::TextEquality::IgnoreCase}) {
            for (const auto escapes : {S::Escapes::Backslash, S::Escapes::None}) {
                for (const auto text : {S::NumberText::Spelled, S::NumberText::Shortest}) {
                    all.push_back({precedence, equality, escapes, text});
                }
            }
        }
    }
    return all;
}

std::string describe(const SelectorSemantics& semantics) {
    using S = SelectorSemantics;
    std::string text;
    const auto add = [&text](const char* difference) {
        text.append(text.empty() ? "" : ", ").append(difference);
    };
    if (semantics.precedence == S::Precedence::OrFirst) {
        add("or binds tighter than and");
    } else if (semantics.precedence == S::Precedence::LeftToRight) {
        add("and and or are read from left to right");
    }
    if (semantics.textEquality == S::TextEquality::IgnoreCase) {
        add("== ignores case");
    }
    if (semantics.escapes == S::Escapes::None) {
        add("a backslash escapes nothing");
    }
    if (semantics.numberText == S::NumberText::Shortest) {
        add("string() shortens numbers");
    }
    return text;
}

} // namespace shardscope::select
