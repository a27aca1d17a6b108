// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/interner.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace shardscope::base {

/// Remembers the numbers of texts that come again and again, so that the shared table and its
/// lock are asked only for new ones. One per thread; forgets when two texts want one place.
class TextCache {
public:
    explicit TextCache(std::size_t places) : m_places(places) {} // a power of two

    /// The number of `text`; asks `findNumber()` when it is not remembered.
    template<typename FindNumber>
    [[nodiscard]] std::uint32_t numberOf(std::string_view text, std::uint64_t hash,
                                         const FindNumber& findNumber) {
        Place& place = m_places[hash & (m_places.size() - 1)];
        if (place.hash != hash || place.text != text || place.number == TextTable::kUnknown) {
            place.number = findNumber();
            place.hash = hash;
            place.text = text;
        }
        return place.number;
    }

private:
    struct Place {
        std::uint64_t hash = 0;
        std::uint32_t number = TextTable::kUnknown;
        std::string text;
    };
    std::vector<Place> m_places;
};

} // namespace shardscope::base
