// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/select/selector_ast.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace shardscope::select {

/// Where the vendor describes a function.
enum class Documented {
    Expressions,     ///< with the segmentation expressions that selectors are
    CustomProperties ///< with custom properties, which seem to use the same language
};

/// What is known of a function. Names are read in any case.
struct FunctionWord {
    Function function;
    std::string_view name;
    std::size_t leastArguments;
    std::size_t mostArguments;
    Documented documented;
};

/// Nothing when there is no such function, or none that we can evaluate.
[[nodiscard]] const FunctionWord* findFunction(std::string_view name);
[[nodiscard]] const FunctionWord& wordOf(Function function);

/// As it is printed, for instance "==" or "and".
[[nodiscard]] std::string_view spellingOf(Operator op);

/// Equal in ASCII, whatever the case.
[[nodiscard]] bool sameWord(std::string_view left, std::string_view right);

/// Whether a variable of any() and all() may be called so: letters, digits and underscores, no
/// digit first, and no word of the language.
[[nodiscard]] bool isVariableName(std::string_view name);

} // namespace shardscope::select
