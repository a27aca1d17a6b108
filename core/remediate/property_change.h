// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace shardscope::remediate {

/// What a repair did to one property of an event, or to its name. Values are JSON as it is
/// spelled; empty where there is none.
struct PropertyChange {
    enum class Kind { Same, Changed, Added, Removed };

    std::string name; ///< decoded; of the event's own name empty
    std::string before;
    std::string after;
    bool isEventName = false;

    bool operator==(const PropertyChange&) const = default;
    [[nodiscard]] Kind kind() const {
        return before == after  ? Kind::Same
               : before.empty() ? Kind::Added
               : after.empty()  ? Kind::Removed
                                : Kind::Changed;
    }
};

/// The name of the event, then its properties in the order they had before, then those that were
/// added. Of a property that is given several times each one is compared with its own. Both texts
/// are events that were read before; an empty `after` is none, and nothing has changed.
[[nodiscard]] std::vector<PropertyChange> compareProperties(std::string_view before,
                                                            std::string_view after);

} // namespace shardscope::remediate
