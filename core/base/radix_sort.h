// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace shardscope::base {

/// A 64-bit key and what it belongs to.
struct SortKey {
    std::uint64_t key = 0;
    std::uint32_t item = 0;
};

/// Sorts by key, equal keys staying in order; digits that are the same everywhere cost nothing.
/// Time grows with the number of keys alone, and there is no comparing to mispredict. `space` is
/// scratch memory that may serve again.
inline void radixSort(std::vector<SortKey>& keys, std::vector<SortKey>& space) {
    constexpr unsigned kDigitBits = 11;
    constexpr std::size_t kDigits = std::size_t{1} << kDigitBits;
    std::uint64_t varies = 0;
    for (const SortKey& one : keys) {
        varies |= one.key ^ keys.front().key;
    }
    space.resize(keys.size());
    std::array<std::uint32_t, kDigits> starts;
    for (unsigned shift = 0; shift < 64; shift += kDigitBits) {
        const auto digitOf = [shift](std::uint64_t key) { return (key >> shift) & (kDigits - 1); };
        if (digitOf(varies) == 0) {
            continue;
        }
        starts.fill(0);
        for (const SortKey& one : keys) {
            ++starts[digitOf(one.key)];
        }
        std::uint32_t before = 0;
        for (std::uint32_t& start : starts) {
            before += start;
            start = before - start;
        }
        for (const SortKey& one : keys) {
            space[starts[digitOf(one.key)]++] = one;
        }
        keys.swap(space);
    }
}

} // namespace shardscope::base
