// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace shardscope::base {

/// Sorts hashes. Their leading bits, which are as good as random, tell at once about where each
/// one belongs; std::sort does the rest, and all of it where those bits are alike after all.
/// `space` is scratch memory that may serve again.
inline void sortHashes(std::vector<std::uint64_t>& hashes, std::vector<std::uint64_t>& space) {
    constexpr std::size_t kFew = 64;
    constexpr unsigned kMostBits = 12; // as many buckets as can be filled at a time
    std::uint64_t used = 0;
    for (const std::uint64_t hash : hashes) {
        used |= hash;
    }
    if (hashes.size() < kFew || used == 0) {
        std::sort(hashes.begin(), hashes.end());
        return;
    }
    // So many bits that a bucket gets about four hashes; of a sample of small ones, leading
    // zeros say nothing.
    const auto zeros = static_cast<unsigned>(std::countl_zero(used));
    const unsigned bits =
        std::min(static_cast<unsigned>(std::bit_width(hashes.size())) - 3, kMostBits);
    const auto placeOf = [=](std::uint64_t hash) { return (hash << zeros) >> (64 - bits); };
    std::vector<std::size_t> ends((std::size_t{1} << bits) + 1);
    for (const std::uint64_t hash : hashes) {
        ++ends[placeOf(hash) + 1];
    }
    for (std::size_t place = 1; place < ends.size(); ++place) {
        ends[place] += ends[place - 1];
    }
    space.resize(hashes.size());
    for (const std::uint64_t hash : hashes) {
        space[ends[placeOf(hash)]++] = hash;
    }
    hashes.swap(space);
    auto begin = hashes.begin();
    for (std::size_t place = 0; place + 1 < ends.size(); ++place) {
        const auto end = hashes.begin() + static_cast<std::ptrdiff_t>(ends[place]);
        std::sort(begin, end);
        begin = end;
    }
}

} // namespace shardscope::base
