// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remediate/recipe.h"

#include <string>
#include <vector>

namespace shardscope::remediate {

/// Restores what was renamed because of a user id; `distinctIdFrom` are the properties that tell
/// whose event it was.
[[nodiscard]] Recipe userRecipe(std::vector<std::string> distinctIdFrom);

/// A group that was hot, and when.
struct HotGroup {
    std::string key;
    std::string id;
    std::vector<events::Day> days; ///< ascending; empty: blanked on every day
};

/// Blanks the ids of hot groups, and restores those of their events that were renamed.
[[nodiscard]] Recipe groupRecipe(const std::vector<HotGroup>& groups,
                                 std::vector<std::string> distinctIdFrom);

} // namespace shardscope::remediate
