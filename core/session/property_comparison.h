// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/frequent_values.h"
#include "core/session/key_profile.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace shardscope::session {

/// The values of one property on two sides: the events of a key, and other events.
class ComparedValues {
public:
    enum class Side { Here, Elsewhere };

    void add(Side side, const events::PropertyValue& value, std::int64_t atMs) {
        (side == Side::Here ? m_here : m_elsewhere).add(value, atMs);
    }
    /// `here` and `elsewhere` are all events of each side, with the property or without.
    [[nodiscard]] PropertyProfile profile(std::string name, std::uint64_t here,
                                          std::uint64_t elsewhere, std::size_t mostValues) const;

private:
    [[nodiscard]] double skew(std::uint64_t here, std::uint64_t elsewhere) const;
    [[nodiscard]] std::vector<ValueProfile> topValues(std::size_t most) const;

    FrequentValues m_here;
    FrequentValues m_elsewhere;
};

/// All properties of the events of a key and of other events, in bounded memory. Add the key's
/// events first: when memory runs out, it is their properties that were kept.
class PropertyComparison {
public:
    using Side = ComparedValues::Side;
    static constexpr std::size_t kMostProperties = 250;
    static constexpr std::size_t kMostName = 256;

    /// `without`: properties not to compare, such as the key itself.
    explicit PropertyComparison(std::vector<std::string> without) : m_without(std::move(without)) {}

    /// `event` is the JSON text of one event, `atMs` its time.
    void add(Side side, std::string_view event, std::int64_t atMs);

    /// Most telling first, then by name.
    [[nodiscard]] std::vector<PropertyProfile> profiles(std::size_t mostValues) const;
    [[nodiscard]] std::uint64_t events(Side side) const {
        return side == Side::Here ? m_here : m_elsewhere;
    }
    [[nodiscard]] std::uint64_t eventsWithOthers() const { return m_eventsWithOthers; }

private:
    struct Property {
        ComparedValues values;
        std::uint64_t lastEvent = 0; ///< serial of the last event with it
        std::size_t pending = 0;     ///< its value's place among that event's
    };
    struct Pending {
        Property* property = nullptr;
        events::ValueType type = events::ValueType::Null;
        std::string text;
    };
    [[nodiscard]] bool isCompared(std::string_view name) const;
    void note(std::string_view name, const events::PropertyValue& value);
    [[nodiscard]] Property* propertyOf(std::string_view name);

    std::vector<std::string> m_without;
    std::unordered_map<std::string, Property> m_properties;
    std::string m_name;             ///< to look up with
    std::vector<Pending> m_pending; ///< values of one event; their texts' memory is used again
    std::size_t m_pendingCount = 0;
    bool m_leftOut = false; ///< the event has a property that is not kept
    std::uint64_t m_serial = 0;
    std::uint64_t m_here = 0;
    std::uint64_t m_elsewhere = 0;
    std::uint64_t m_eventsWithOthers = 0;
};

} // namespace shardscope::session
