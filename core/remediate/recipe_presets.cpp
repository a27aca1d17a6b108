// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remediate/recipe_presets.h"

#include <utility>

namespace shardscope::remediate {

Recipe userRecipe(std::vector<std::string> distinctIdFrom) {
    MapDistinctId whose;
    whose.from = std::move(distinctIdFrom);
    Recipe recipe;
    recipe.name = "user";
    recipe.rules.push_back({"restore", {}, {RestoreEvent{}, std::move(whose)}});
    return recipe;
}

Recipe groupRecipe(const std::vector<HotGroup>& groups, std::vector<std::string> distinctIdFrom) {
    MapDistinctId whose;
    whose.from = std::move(distinctIdFrom);
    Rule rule{"blank", {}, {RestoreEvent{}, std::move(whose)}};
    for (const HotGroup& group : groups) {
        rule.actions.emplace_back(
            ReplaceGroup{.key = group.key, .id = group.id, .with = "", .days = group.days});
    }
    Recipe recipe;
    recipe.name = "group";
    recipe.rules.push_back(std::move(rule));
    return recipe;
}

} // namespace shardscope::remediate
