// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sort_hashes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <random>
#include <vector>

namespace shardscope::base {
namespace {

void expectSorted(std::vector<std::uint64_t> hashes) {
    std::vector<std::uint64_t> wanted = hashes;
    std::sort(wanted.begin(), wanted.end());
    std::vector<std::uint64_t> space = {1, 2, 3}; // what was there before does not matter
    sortHashes(hashes, space);
    ASSERT_EQ(hashes, wanted);
}

} // namespace

TEST(SortHashes, SortsAnyNumberOfThem) {
    std::mt19937_64 random(7); // NOLINT: a fixed seed is the point
    for (const std::size_t count : {0U, 1U, 2U, 63U, 64U, 65U, 1000U, 30'000U, 200'000U}) {
        std::vector<std::uint64_t> hashes(count);
        std::generate(hashes.begin(), hashes.end(), std::ref(random));
        expectSorted(hashes);
        hashes.insert(hashes.end(), hashes.begin(), hashes.end());
        expectSorted(hashes);
    }
}

TEST(SortHashes, SortsWhatIsNotSpreadEvenly) {
    std::mt19937_64 random(8); // NOLINT: a fixed seed is the point
    for (const std::uint64_t mask :
         {std::uint64_t{0}, std::uint64_t{1}, std::uint64_t{0xffff}, std::uint64_t{1} << 63U,
          ~std::uint64_t{0} >> 3U, std::uint64_t{0x8000000000000001}}) {
        std::vector<std::uint64_t> hashes(5000);
        std::generate(hashes.begin(), hashes.end(), [&] { return random() & mask; });
        expectSorted(hashes);
    }
}

} // namespace shardscope::base
