// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/select/selector_ast.h"
#include "core/select/selector_semantics.h"

#include <tl/expected.hpp>

#include <cstddef>
#include <string_view>

namespace shardscope::select {

/// Longer texts are refused, and so is deeper nesting: nothing that a person writes comes near.
inline constexpr std::size_t kLongestSelector = std::size_t{1} << 20U;
inline constexpr std::size_t kDeepestSelector = 100;

/// Reads a selector: the vendor's segmentation expressions, with the forms its own scripts use
/// besides (any(X, list, X="v") with a single =, string(x, "undefined"), AND and OR in upper
/// case). What is read is well formed: functions are known and have as many arguments as they
/// take, variables are bound, patterns compile.
/// Of the semantics, precedence and escapes matter here. A chain of and, or of or, is one
/// Operation with all its operands.
[[nodiscard]] tl::expected<Expression, SelectorError>
parseSelector(std::string_view text, const SelectorSemantics& semantics = {});

} // namespace shardscope::select
