// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/select/selector_ast.h"

#include <optional>

namespace shardscope::select {

/// What the grammar cannot see: that every variable is given by an any() or all() around it, and
/// that fixed patterns can be matched. The first error, or nothing.
[[nodiscard]] std::optional<SelectorError> checkSelector(const Expression& expression);

/// Whether the value is always true, false or undefined, whatever the event: what and, or and
/// not ask of their operands.
[[nodiscard]] bool isCondition(const Expression& expression);

} // namespace shardscope::select
