// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace shardscope::generate {

/// The finaliser of splitmix64: turns any number into a well mixed one.
[[nodiscard]] constexpr std::uint64_t mix(std::uint64_t value) {
    value += 0x9e3779b97f4a7c15ULL;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

/// xoshiro256** (Blackman, Vigna). Integers only, so that a seed gives the same bytes on every
/// machine; the distributions of the standard library do not promise that. For the same reason
/// no expression may draw twice: operands are evaluated in any order.
class Prng {
public:
    explicit constexpr Prng(std::uint64_t seed) {
        for (auto& word : m_state) {
            seed = mix(seed);
            word = seed;
        }
    }

    constexpr std::uint64_t next() {
        const std::uint64_t result = std::rotl(m_state[1] * 5, 7) * 9;
        const std::uint64_t shifted = m_state[1] << 17;
        m_state[2] ^= m_state[0];
        m_state[3] ^= m_state[1];
        m_state[1] ^= m_state[2];
        m_state[0] ^= m_state[3];
        m_state[2] ^= shifted;
        m_state[3] = std::rotl(m_state[3], 45);
        return result;
    }

    /// Uniform in [0, bound), without bias; bound > 0.
    constexpr std::uint64_t below(std::uint64_t bound) {
        const std::uint64_t unfair = (0 - bound) % bound;
        std::uint64_t drawn = next();
        while (drawn < unfair)
            drawn = next();
        return drawn % bound;
    }

    /// Uniform in [first, last].
    constexpr std::int64_t between(std::int64_t first, std::int64_t last) {
        const auto span = static_cast<std::uint64_t>(last) - static_cast<std::uint64_t>(first);
        return first + static_cast<std::int64_t>(below(span + 1));
    }

    /// True `parts` times in a thousand.
    constexpr bool permille(std::uint64_t parts) { return below(1000) < parts; }

    /// Any element of an array, a vector or a string.
    template<typename List>
    constexpr const auto& pick(const List& list) {
        return list[static_cast<std::size_t>(below(std::size(list)))];
    }

    /// Rank in [1, ranks], rank r with a probability of exactly c / r (Zipf, s = 1): an octave
    /// is drawn, a rank in it, and the rank is kept with the odds 2^octave : rank.
    constexpr std::uint64_t zipf(std::uint64_t ranks) {
        const auto octaves = static_cast<std::uint64_t>(std::bit_width(ranks));
        for (;;) {
            const std::uint64_t base = std::uint64_t{1} << below(octaves);
            const std::uint64_t rank = base + below(base);
            if (rank <= ranks && below(rank) < base)
                return rank;
        }
    }

private:
    std::array<std::uint64_t, 4> m_state{};
};

} // namespace shardscope::generate
