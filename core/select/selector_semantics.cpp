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

} // namespace shardscope::select
