// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/key_day_counter.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <map>
#include <random>
#include <string>

namespace shardscope::detect {
namespace {

constexpr events::Day kMonday{19'600};
constexpr events::Day kTuesday{19'601};

TEST(ExactKeyDayCounter, CountsEachKeyAndDayByItself) {
    ExactKeyDayCounter counter;
    EXPECT_EQ(counter.count("a", kMonday), 1U);
    EXPECT_EQ(counter.count("a", kMonday), 2U);
    EXPECT_EQ(counter.count("a", kTuesday), 1U);
    EXPECT_EQ(counter.count("b", kMonday), 1U);
    EXPECT_EQ(counter.errorBound(), 0U);
}

TEST(ExactKeyDayCounter, TellsKeysApartThatDifferInOneInvisibleByte) {
    ExactKeyDayCounter counter;
    const std::string plain = "a";
    const std::string withNul("a\0", 2);
    EXPECT_EQ(counter.count(plain, kMonday), 1U);
    EXPECT_EQ(counter.count(withNul, kMonday), 1U);
}

TEST(BoundedKeyDayCounter, IsExactWhileThereIsRoom) {
    BoundedKeyDayCounter counter(1 << 20);
    for (int round = 1; round <= 3; ++round) {
        for (int key = 0; key < 1000; ++key) {
            EXPECT_EQ(counter.count(std::to_string(key), kMonday),
                      static_cast<std::uint64_t>(round));
        }
    }
    EXPECT_EQ(counter.errorBound(), 0U);
}

TEST(BoundedKeyDayCounter, IsNeverTooHighAndTooLowByNoMoreThanItSays) {
    BoundedKeyDayCounter counter(4096);
    ExactKeyDayCounter exact;
    std::mt19937 random(7); // NOLINT: a fixed seed is the point
    std::uint64_t events = 0;
    for (int round = 0; round < 200'000; ++round) {
        const auto drawn = static_cast<std::uint32_t>(random());
        const std::string key = drawn % 4 == 0 ? "hot" : std::to_string(drawn % 5000);
        const std::uint64_t bounded = counter.count(key, kMonday);
        const std::uint64_t truth = exact.count(key, kMonday);
        ++events;
        ASSERT_LE(bounded, truth);
        ASSERT_GE(bounded + counter.errorBound(), truth);
    }
    EXPECT_GT(counter.errorBound(), 0U) << "the test must put pressure on the table";
    EXPECT_LE(counter.errorBound(), 4 * events / counter.capacity() + 1);
}

} // namespace
} // namespace shardscope::detect
