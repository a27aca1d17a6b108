// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <optional>
#include <string>
#include <string_view>

namespace shardscope::stand_in {

/// Why an event is refused.
struct RuleBroken {
    std::string field; ///< "properties.time"
    std::string message;
    std::string insertId; ///< of the event, when it has one
};

/// The rules of the import for one event; nothing when it keeps them all. `event` is valid JSON.
[[nodiscard]] std::optional<RuleBroken> brokenRule(std::string_view event, base::Clock::Time now);

/// $identify, $create_alias and $merge, which a project with simplified ID merge does not take.
[[nodiscard]] bool isIdentityEvent(std::string_view event);

} // namespace shardscope::stand_in
