// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/event_view.h"

#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shardscope::events {

/// Whom an event counts for, with the vendor's rename undone. Views live as long as the event's.
struct Attribution {
    struct Group {
        std::size_t key = 0; ///< index into the known group keys
        std::string_view id;

        auto operator<=>(const Group&) const = default;
    };

    std::string_view event;                 ///< original name
    std::optional<std::string_view> userId; ///< none: not attributed
    std::vector<Group> groups;              ///< each (key, id) once
};

/// Applies "What counts where" (docs/cli.md) to one event. Keep one object per thread: it
/// reuses its memory, and its answer is valid until the next call.
class Attributor {
public:
    /// False when a group value is an array that is damaged inside.
    [[nodiscard]] bool attribute(const EventView& view);
    [[nodiscard]] const Attribution& result() const { return m_result; }

private:
    [[nodiscard]] bool addGroupValues(std::size_t key, const PropertyValue& value,
                                      std::string_view emptyStandsFor, bool& used);

    Attribution m_result;
    std::deque<std::string> m_decoded; ///< backing store of unescaped list elements
    std::size_t m_decodedUsed = 0;
};

} // namespace shardscope::events
