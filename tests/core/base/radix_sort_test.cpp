// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/radix_sort.h"

#include "core/base/same_text.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

namespace shardscope::base {
namespace {

void expectStableOrder(std::vector<SortKey> keys) {
    std::vector<SortKey> wanted = keys;
    std::stable_sort(wanted.begin(), wanted.end(), [](const SortKey& left, const SortKey& right) {
        return left.key < right.key;
    });
    std::vector<SortKey> space;
    radixSort(keys, space);
    ASSERT_EQ(keys.size(), wanted.size());
    for (std::size_t at = 0; at < keys.size(); ++at) {
        ASSERT_EQ(keys[at].key, wanted[at].key) << at;
        ASSERT_EQ(keys[at].item, wanted[at].item) << at;
    }
}

} // namespace

TEST(RadixSort, SortsLikeAStableSortWhateverDigitsVary) {
    std::mt19937_64 random(7); // NOLINT: a fixed seed is the point
    for (const std::uint64_t mask :
         {~std::uint64_t{0}, std::uint64_t{0}, std::uint64_t{0xff}, std::uint64_t{7} << 61U,
          std::uint64_t{0x8000000000000001}, std::uint64_t{0xfc01ffff}}) {
        std::vector<SortKey> keys;
        for (std::uint32_t item = 0; item < 3000; ++item) {
            keys.push_back({random() & mask, item});
        }
        expectStableOrder(keys);
    }
    expectStableOrder({});
    expectStableOrder({{5, 0}});
}

TEST(SameText, TellsTextsOfAnyLengthApartAtAnyByte) {
    for (std::size_t length = 0; length < 40; ++length) {
        const std::string text(length, 'a');
        EXPECT_TRUE(sameText(text, std::string(length, 'a')));
        EXPECT_FALSE(sameText(text, text + "a"));
        for (std::size_t at = 0; at < length; ++at) {
            std::string other = text;
            other[at] = 'b';
            EXPECT_FALSE(sameText(text, other)) << length << " at " << at;
        }
    }
}

} // namespace shardscope::base
