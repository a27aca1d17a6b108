// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/overlap_sample.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdint>
#include <random>

using shardscope::detect::OverlapSample;

namespace {

OverlapSample sampleOf(std::uint64_t first, std::uint64_t last) {
    OverlapSample sample;
    for (std::uint64_t row = first; row < last; ++row) {
        std::mt19937_64 hash(row); // the same row has the same hash in every file
        sample.add(hash());
    }
    return sample;
}

} // namespace

TEST(OverlapSample, HoldsEveryRowOfASmallDayOnce) {
    OverlapSample sample;
    for (const std::uint64_t hash : {5U, 3U, 5U, 9U}) {
        sample.add(hash);
    }
    EXPECT_THAT(sample.hashes(), testing::ElementsAre(3U, 5U, 9U));
    EXPECT_EQ(sample.shift(), 0U);
}

TEST(OverlapSample, StaysSmallWhateverComes) {
    OverlapSample sample = sampleOf(0, 200'000);
    EXPECT_LE(sample.hashes().size(), OverlapSample::kMost);
    EXPECT_GT(sample.hashes().size(), OverlapSample::kMost / 4);
    EXPECT_GT(sample.shift(), 0U);
}

TEST(OverlapSample, IsNotThinnedByRepeats) {
    OverlapSample sample;
    for (int i = 0; i < 100'000; ++i) {
        sample.add(static_cast<std::uint64_t>(i % 10) << 60U);
    }
    EXPECT_EQ(sample.hashes().size(), 10U);
    EXPECT_EQ(sample.shift(), 0U);
}

TEST(OverlapSample, ComparesSmallDaysExactly) {
    OverlapSample newer = sampleOf(50, 150);
    OverlapSample older = sampleOf(0, 100);
    const auto shared = OverlapSample::compare(newer, older);
    EXPECT_EQ(shared.sampled, 100U);
    EXPECT_EQ(shared.shared, 50U);
    EXPECT_EQ(shared.shift, 0U);
}

TEST(OverlapSample, EstimatesLargeDaysAtTheCoarserRate) {
    OverlapSample newer = sampleOf(0, 20'000);
    OverlapSample older = sampleOf(10'000, 110'000);
    const auto shared = OverlapSample::compare(newer, older);
    EXPECT_EQ(shared.shift, std::max(newer.shift(), older.shift()));
    const double share = static_cast<double>(shared.shared) / static_cast<double>(shared.sampled);
    EXPECT_NEAR(share, 0.5, 0.1);
}

TEST(OverlapSample, FindsNothingInCommonWhereNothingIs) {
    OverlapSample newer = sampleOf(0, 30'000);
    OverlapSample older = sampleOf(30'000, 60'000);
    EXPECT_EQ(OverlapSample::compare(newer, older).shared, 0U);
    OverlapSample empty;
    EXPECT_EQ(OverlapSample::compare(newer, empty).shared, 0U);
    EXPECT_EQ(OverlapSample::compare(empty, older).sampled, 0U);
}

TEST(OverlapSample, ComesBackFromItsParts) {
    OverlapSample original = sampleOf(0, 50'000);
    OverlapSample restored(original.shift(), original.hashes());
    const auto shared = OverlapSample::compare(original, restored);
    EXPECT_EQ(shared.sampled, shared.shared);
    EXPECT_EQ(shared.sampled, original.hashes().size());
}
