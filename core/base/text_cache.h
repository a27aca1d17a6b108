// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/interner.h"
#include "core/base/same_text.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace shardscope::base {

/// Remembers the numbers of texts that come again and again, so that the shared table and its
/// lock are asked only for new ones. One per thread; forgets when two texts want one place, and
/// does not remember long texts at all.
class TextCache {
public:
    static constexpr std::size_t kLongest = 112;

    explicit TextCache(std::size_t places) : m_places(places) {} // a power of two

    /// Brings the memory near that numberOf() will look at.
    void prefetch(std::uint64_t hash) const {
        const char* place = reinterpret_cast<const char*>(&m_places[indexOf(hash)]);
        __builtin_prefetch(place);
        __builtin_prefetch(place + sizeof(Place) / 2);
    }

    /// The number of `text`; asks `findNumber()` when it is not remembered.
    template<typename FindNumber>
    [[nodiscard]] std::uint32_t numberOf(std::string_view text, std::uint64_t hash,
                                         const FindNumber& findNumber) {
        Place& place = m_places[indexOf(hash)];
        const std::string_view remembered(place.text.data(), place.length);
        if (place.hash == hash && place.number != TextTable::kUnknown &&
            sameText(remembered, text)) {
            return place.number;
        }
        const std::uint32_t number = findNumber();
        if (text.size() <= kLongest) {
            place.hash = hash;
            place.number = number;
            place.length = static_cast<std::uint32_t>(text.size());
            std::memcpy(place.text.data(), text.data(), text.size());
        }
        return number;
    }

private:
    /// Two cache lines, the text included: finding one asks the memory once.
    struct alignas(64) Place {
        std::uint64_t hash = 0;
        std::uint32_t number = TextTable::kUnknown;
        std::uint32_t length = 0;
        std::array<char, kLongest> text{};
    };
    static_assert(sizeof(Place) == 128);

    [[nodiscard]] std::size_t indexOf(std::uint64_t hash) const {
        return hash & (m_places.size() - 1);
    }

    std::vector<Place> m_places;
};

} // namespace shardscope::base
