// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/select/selector_ast.h"

#include <optional>
#include <string>
#include <vector>

namespace shardscope::select {

/// A text that an event must hold to be worth a closer look, whatever the case of its letters.
struct Needle {
    enum class Kind {
        Value, ///< a whole string, or a number with this spelling
        Inside ///< within a string
    };

    std::string text;
    Kind kind = Kind::Value;

    auto operator<=>(const Needle&) const = default;
};

/// Needles of which every event that the selector matches holds at least one, in a string or
/// number of its own; nothing when any event may match, or fail. Does not see a number that is
/// only equal when spelled anew, from an exponent: 4.2e1 for "42".
[[nodiscard]] std::optional<std::vector<Needle>> needlesOf(const Expression& selector);

} // namespace shardscope::select
