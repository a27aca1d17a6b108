// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/events/day.h"
#include "core/events/property_value.h"

#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shardscope::stand_in {

/// The events of a project, by their day in UTC. Safe to use from several threads.
class EventShelf {
public:
    struct Event {
        std::string text; ///< one JSON object, without line end
        std::string name;
        double timeMs = 0;
    };

    /// Takes one line of an export; false when it is no event.
    bool add(std::string_view line);
    /// Takes an export file, or a folder of them; how many events.
    [[nodiscard]] base::Result<std::uint64_t> load(const std::string& path);

    [[nodiscard]] std::uint64_t size() const;
    [[nodiscard]] std::vector<events::Day> days() const;

    using Visit =
        std::function<void(const Event&, std::span<const events::PropertyValue> properties)>;
    /// Visits the events of these days in order, each with the properties that are asked for.
    void visit(events::DayRange range, const std::vector<std::string>& properties,
               const Visit& visit) const;

private:
    mutable std::mutex m_mutex;
    std::map<events::Day, std::vector<Event>> m_days;
};

/// The event with its time in seconds or in milliseconds; every other byte as it is.
[[nodiscard]] std::string withTime(const EventShelf::Event& event, bool inMs);

} // namespace shardscope::stand_in
