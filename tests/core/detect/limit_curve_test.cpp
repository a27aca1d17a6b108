// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/limit_curve.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <vector>

namespace shardscope::detect {
namespace {

TEST(LimitCurve, CountsPairsKeysAndEventsOverAnyLimitLikeThePlainWay) {
    std::mt19937 random(7);
    std::vector<std::vector<std::uint64_t>> keys;
    LimitCurve::Builder builder;
    for (int key = 0; key < 300; ++key) {
        std::vector<std::uint64_t> days(random() % 6);
        for (std::uint64_t& events : days) {
            events = 1 + random() % (random() % 4 == 0 ? 5'000 : 20);
        }
        builder.add(days);
        keys.push_back(std::move(days));
    }
    const LimitCurve curve = builder.finish();
    for (std::uint64_t limit = 0; limit < 5'100; ++limit) {
        LimitCurve::Point plain{.limit = limit};
        for (const std::vector<std::uint64_t>& days : keys) {
            bool hot = false;
            for (const std::uint64_t events : days) {
                hot = hot || events > limit;
                plain.keyDays += events > limit ? 1 : 0;
                plain.eventsOver += events - std::min(events, limit);
            }
            plain.keys += hot ? 1 : 0;
        }
        ASSERT_EQ(curve.at(limit), plain) << limit;
    }
}

TEST(LimitCurve, GivesItsStepsThinnedButNeverWithoutTheHighest) {
    LimitCurve::Builder builder;
    for (std::uint64_t events = 1; events <= 1000; ++events) {
        const std::vector<std::uint64_t> days{events};
        builder.add(days);
    }
    const LimitCurve curve = builder.finish();
    EXPECT_EQ(curve.points(0).size(), 1000U);
    const std::vector<LimitCurve::Point> few = curve.points(64);
    EXPECT_LE(few.size(), 64U);
    EXPECT_EQ(few.back(), curve.at(1000));
    EXPECT_EQ(few.back().keyDays, 0U);
    for (const LimitCurve::Point& point : few) {
        EXPECT_EQ(point, curve.at(point.limit));
    }
}

TEST(LimitCurve, OfNothingPassesNoLimit) {
    const LimitCurve curve = LimitCurve::Builder().finish();
    EXPECT_EQ(curve.at(0), LimitCurve::Point{});
    EXPECT_EQ(curve.highest(), 0U);
    EXPECT_TRUE(curve.points(10).empty());
}

} // namespace
} // namespace shardscope::detect
