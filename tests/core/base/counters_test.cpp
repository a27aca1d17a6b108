// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/flat_counter.h"
#include "core/base/pair_counter.h"
#include "core/base/pair_set.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <map>
#include <random>
#include <set>
#include <utility>

using shardscope::base::FlatCounter;
using shardscope::base::PairCounter;
using shardscope::base::PairSet;

namespace {

/// More rows and columns than a plain table may have, so that the hash table is used.
constexpr std::size_t kVast = std::size_t{1} << 20U;

using Pair = std::pair<std::size_t, std::size_t>;

} // namespace

TEST(FlatCounter, CountsLikeAMapThroughEveryGrowth) {
    std::mt19937_64 random(2);
    FlatCounter counter;
    std::map<std::uint64_t, std::uint64_t> expected;
    for (int round = 0; round < 20'000; ++round) {
        // Small keys collide, large ones spread, and high bits alone must tell keys apart.
        const std::uint64_t key = (random() % 2000) << (random() % 3 * 25);
        const std::uint64_t count = 1 + random() % 9;
        counter.add(key, count);
        expected[key] += count;
    }
    EXPECT_EQ(counter.size(), expected.size());
    std::map<std::uint64_t, std::uint64_t> visited;
    counter.forEach([&visited](std::uint64_t key, std::uint64_t count) { visited[key] = count; });
    EXPECT_EQ(visited, expected);
    for (const auto& [key, count] : expected) {
        ASSERT_EQ(counter.count(key), count);
    }
    EXPECT_EQ(counter.count(999'999'999'999), 0U);
}

TEST(FlatCounter, TellsWhichKeysAreNew) {
    FlatCounter counter;
    EXPECT_TRUE(counter.insert(0));
    EXPECT_FALSE(counter.insert(0));
    EXPECT_TRUE(counter.insert(1));
    EXPECT_EQ(counter.count(0), 2U);
    EXPECT_EQ(counter.size(), 2U);
}

TEST(PairCounter, CountsTheSameInBothForms) {
    std::mt19937 random(3);
    PairCounter small(40, 30);
    PairCounter vast(kVast, kVast);
    std::map<Pair, std::uint64_t> expected;
    for (int round = 0; round < 5000; ++round) {
        const Pair pair{random() % 40, random() % 30};
        const std::uint64_t count = 1 + random() % 5;
        const bool isNew = expected[pair] == 0;
        ASSERT_EQ(small.add(pair.first, pair.second, count), isNew);
        ASSERT_EQ(vast.add(pair.first, pair.second, count), isNew);
        expected[pair] += count;
    }
    for (const auto& [pair, count] : expected) {
        ASSERT_EQ(small.count(pair.first, pair.second), count);
        ASSERT_EQ(vast.count(pair.first, pair.second), count);
    }
    EXPECT_EQ(vast.count(kVast - 1, kVast - 1), 0U);
}

TEST(PairCounter, KeepsTheCornersOfAVastTableApart) {
    PairCounter vast(kVast, kVast);
    EXPECT_TRUE(vast.add(0, kVast - 1, 1));
    EXPECT_TRUE(vast.add(kVast - 1, 0, 2));
    EXPECT_TRUE(vast.add(kVast - 1, kVast - 1, 3));
    EXPECT_EQ(vast.count(0, kVast - 1), 1U);
    EXPECT_EQ(vast.count(kVast - 1, 0), 2U);
    EXPECT_EQ(vast.count(kVast - 1, kVast - 1), 3U);
}

TEST(PairCounter, MayHaveNoColumns) {
    const PairCounter none(5, 0);
    static_cast<void>(none);
    SUCCEED();
}

TEST(PairSet, RemembersTheSameInBothForms) {
    std::mt19937 random(4);
    PairSet small(100, 70);
    PairSet vast(kVast, kVast);
    std::set<Pair> expected;
    for (int round = 0; round < 5000; ++round) {
        const Pair pair{random() % 100, random() % 70};
        const bool isNew = expected.insert(pair).second;
        ASSERT_EQ(small.insert(pair.first, pair.second), isNew);
        ASSERT_EQ(vast.insert(pair.first, pair.second), isNew);
    }
}

TEST(PairSet, TakesOverAnotherAndTellsWhatIsNew) {
    for (const std::size_t columns : {std::size_t{30}, kVast}) {
        const std::size_t rows = columns == kVast ? kVast : 40;
        PairSet one(rows, columns);
        PairSet other(rows, columns);
        EXPECT_TRUE(one.insert(1, 2));
        EXPECT_TRUE(one.insert(39, 29));
        EXPECT_TRUE(other.insert(1, 2));
        EXPECT_TRUE(other.insert(0, 0));
        EXPECT_TRUE(other.insert(7, 29));
        std::set<Pair> added;
        one.absorb(other, [&added](std::size_t row, std::size_t column) {
            EXPECT_TRUE(added.emplace(row, column).second);
        });
        EXPECT_EQ(added, (std::set<Pair>{{0, 0}, {7, 29}}));
        EXPECT_FALSE(one.insert(7, 29));
    }
}

TEST(PairCounter, AddsTheCountsOfAnother) {
    for (const std::size_t columns : {std::size_t{30}, kVast}) {
        const std::size_t rows = columns == kVast ? kVast : 40;
        PairCounter one(rows, columns);
        PairCounter other(rows, columns);
        (void)one.add(1, 2, 5);
        (void)other.add(1, 2, 6);
        (void)other.add(39, 29, 7);
        one.absorb(other);
        EXPECT_EQ(one.count(1, 2), 11U);
        EXPECT_EQ(one.count(39, 29), 7U);
        EXPECT_EQ(one.count(0, 0), 0U);
    }
}
