// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/event_view.h"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace shardscope::ingest {

/// The properties counting asks for, found by name in the order of the text. The values of one
/// event are collected here; the last of a name given twice wins.
class WantedProperties {
public:
    explicit WantedProperties(const std::vector<std::string>& groupKeys);

    /// Forgets the values of the event before.
    void clear();

    /// Slots that take the property `name` (decoded), as a chain: first(), next(); none: kNone.
    /// A group key may also be a property of its own, for instance distinct_id.
    static constexpr std::size_t kNone = static_cast<std::size_t>(-1);
    [[nodiscard]] std::size_t first(std::string_view name) const {
        // Nearly every name is told apart by its length and its first byte.
        const std::size_t place = placeOf(name.size(), name.empty() ? '\0' : name.front());
        return m_mayMatch[place] ? find(name, 0) : kNone;
    }
    [[nodiscard]] std::size_t next(std::string_view name, std::size_t slot) const {
        return find(name, slot + 1);
    }
    void set(std::size_t slot, const events::PropertyValue& value) { m_values[slot] = value; }

    [[nodiscard]] const events::PropertyValue& time() const { return m_values[0]; }
    /// Fills everything but event and time.
    void fill(events::EventView& view) const;

private:
    [[nodiscard]] std::size_t find(std::string_view name, std::size_t from) const;

    std::vector<std::string> m_names;
    std::vector<events::PropertyValue> m_values;
    static constexpr std::size_t kPlaces = 4096;
    [[nodiscard]] static std::size_t placeOf(std::size_t length, char first) {
        return (length * 256 + static_cast<unsigned char>(first)) % kPlaces;
    }
    std::array<bool, kPlaces> m_mayMatch{}; ///< some name has this length and first byte
};

} // namespace shardscope::ingest
