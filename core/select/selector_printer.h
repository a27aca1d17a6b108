// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/select/selector_ast.h"

#include <string>
#include <string_view>

namespace shardscope::select {

/// How and, or, not and in are written.
enum class WordCase { Lower, Upper };

/// The selector as text, every operand that is an operation in parentheses: it reads the same
/// whatever binds tighter. With backslash escapes, parseSelector(printSelector(e)) == e.
[[nodiscard]] std::string printSelector(const Expression& expression,
                                        WordCase words = WordCase::Lower);

/// A literal: in double quotes, a backslash before each backslash and quote.
[[nodiscard]] std::string quoteLiteral(std::string_view text);

} // namespace shardscope::select
