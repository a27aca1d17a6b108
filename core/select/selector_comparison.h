// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace shardscope::select {

/// A clause of two selectors that are held side by side.
struct ComparedClause {
    enum class Joint {
        Any, ///< one of several of which one must hold
        All, ///< must hold besides
    };

    Joint joint = Joint::All;
    std::string text; ///< printed anew, so that spacing makes no difference
    bool inFirst = false;
    bool inSecond = false;

    bool operator==(const ComparedClause&) const = default;
};

/// The clauses of both, those of the first in its order, then those of the second alone. A text
/// that is no selector is one clause.
[[nodiscard]] std::vector<ComparedClause> compareSelectors(std::string_view first,
                                                           std::string_view second);

} // namespace shardscope::select
