// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/property_value.h"
#include "core/select/selector_ast.h"
#include "core/select/selector_value.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace shardscope::select {

/// Remembers what a part of a selector came to for the values it asks for. An export holds the
/// same hot ids over and over, and asking for twenty of them costs more than reading the event.
class ClauseMemo {
public:
    /// A condition, which needs nothing of the event but some properties.
    struct Answer {
        std::optional<bool> truth; ///< none: undefined
        bool dependsOnEquality = false;
        bool dependsOnNumberText = false;
    };

    /// None for a part that asks for something else, or is as quickly evaluated. `names` are
    /// those of the values that find() will get.
    [[nodiscard]] static std::optional<ClauseMemo> make(const Expression& part,
                                                        const std::vector<std::string>& names);

    /// Null when it does not know; keep() then takes the answer for these values.
    [[nodiscard]] const Answer* find(std::span<const events::PropertyValue> values);
    void keep(const Answer& answer);

private:
    /// A place for many values: the last ones stay.
    struct Entry {
        std::string key; ///< empty: nobody's
        Answer answer;
    };
    static constexpr std::size_t kEntries = 4096;
    static constexpr std::size_t kLongestKey = 512;
    static constexpr std::size_t kLeastParts = 8;

    explicit ClauseMemo(std::vector<std::size_t> slots);

    std::vector<std::size_t> m_slots; ///< of the values, those that matter
    std::vector<Entry> m_entries;
    std::string m_key;       ///< of the values asked for last
    std::size_t m_place = 0; ///< where they belong
};

} // namespace shardscope::select
