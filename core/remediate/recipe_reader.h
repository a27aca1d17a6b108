// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/remediate/recipe.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace shardscope::remediate {

/// Longer recipes are refused, and so are longer lists: nothing that a person writes comes near.
inline constexpr std::size_t kLongestRecipe = std::size_t{16} << 20U;
inline constexpr std::size_t kMostRules = 1'000;

/// Reads a recipe from JSON; docs/repair.md describes it. Usage, with the place in it ("rules[2].
/// actions[0].from"), for everything that it cannot mean: members that nobody knows, selectors
/// that are none, ids that the vendor refuses, zones that do not exist.
[[nodiscard]] base::Result<Recipe> parseRecipe(std::string_view json);

/// The same from a file; files that it names are looked for beside it.
[[nodiscard]] base::Result<Recipe> readRecipe(const std::string& path);

/// What parseRecipe reads back as the same recipe.
[[nodiscard]] std::string writeRecipe(const Recipe& recipe);

} // namespace shardscope::remediate
