// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remediate/property_change.h"

#include "core/json/members.h"

#include <cstddef>
#include <map>
#include <utility>

namespace shardscope::remediate {

namespace {

struct EventParts {
    std::string_view name;
    std::string_view properties;
};

/// Of members that are given twice the last one counts.
EventParts partsOf(std::string_view event) {
    EventParts parts;
    json::Members members(event);
    json::Members::Member member;
    while (members.next(member)) {
        if (member.key == "event") {
            parts.name = member.value;
        } else if (member.key == "properties") {
            parts.properties = member.value;
        }
    }
    return parts;
}

} // namespace

std::vector<PropertyChange> compareProperties(std::string_view before, std::string_view after) {
    const EventParts old = partsOf(before);
    const EventParts repaired = partsOf(after.empty() ? before : after);
    std::vector<PropertyChange> changes{{.name = {},
                                         .before = std::string(old.name),
                                         .after = std::string(repaired.name),
                                         .isEventName = true}};
    // Where the properties of a name are, and how many of them found their counterpart.
    struct Places {
        std::vector<std::size_t> rows;
        std::size_t met = 0;
    };
    std::map<std::string, Places, std::less<>> places;
    json::Members::Member member;
    json::Members were(old.properties);
    while (were.next(member)) {
        places[member.key].rows.push_back(changes.size());
        changes.push_back({.name = member.key, .before = std::string(member.value), .after = {}});
    }
    json::Members are(repaired.properties);
    while (are.next(member)) {
        Places& known = places[member.key];
        if (known.met < known.rows.size()) {
            changes[known.rows[known.met++]].after = member.value;
        } else {
            changes.push_back(
                {.name = member.key, .before = {}, .after = std::string(member.value)});
        }
    }
    return changes;
}

} // namespace shardscope::remediate
