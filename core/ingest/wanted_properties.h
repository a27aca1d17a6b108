// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/event_view.h"

#include <array>
#include <cstddef>
#include <cstdint>
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
        // Nearly every name is told apart by its length and its first and last byte.
        const std::uint8_t first = m_firstSlot[placeOf(name)];
        return first == kNoSlot ? kNone : find(name, first);
    }
    [[nodiscard]] std::size_t next(std::size_t slot) const { return m_nextSlot[slot]; }
    void set(std::size_t slot, const events::PropertyValue& value) { m_values[slot] = value; }

    [[nodiscard]] const events::PropertyValue& time() const { return m_values[0]; }
    /// Fills everything but event and time.
    void fill(events::EventView& view) const;

private:
    [[nodiscard]] std::size_t find(std::string_view name, std::size_t from) const;

    std::vector<std::string> m_names;
    std::vector<std::size_t> m_nextSlot; ///< with the same name, or kNone
    std::vector<events::PropertyValue> m_values;
    static constexpr std::size_t kPlaces = 4096;
    static constexpr std::uint8_t kNoSlot = 0xff;
    [[nodiscard]] static std::size_t placeOf(std::string_view name) {
        if (name.empty()) {
            return 0;
        }
        const auto first = static_cast<unsigned char>(name.front());
        const auto last = static_cast<unsigned char>(name.back());
        return ((name.size() * 256 + first) ^ (last * std::size_t{8})) % kPlaces;
    }
    /// The first slot whose name has this length and these bytes, or one before it.
    std::array<std::uint8_t, kPlaces> m_firstSlot;
};

} // namespace shardscope::ingest
