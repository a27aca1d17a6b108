// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/growth.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

namespace shardscope::detect {
namespace {

std::vector<DayCount> growing(double start, double factor, int days) {
    std::vector<DayCount> counts;
    for (int day = 0; day < days; ++day) {
        counts.push_back({{19'600 + day},
                          static_cast<std::uint64_t>(std::llround(start * std::pow(factor, day)))});
    }
    return counts;
}

TEST(Growth, FindsTheFactorAndTheDayOfTheCrossing) {
    const Growth growth = growthOf(growing(1'000, 1.2, 14), 200'000);
    EXPECT_EQ(growth.verdict, Growth::Verdict::Growing);
    EXPECT_NEAR(growth.perDay, 1.2, 0.001);
    EXPECT_EQ(growth.days, 14U);
    EXPECT_EQ(growth.slopes, 91U);
    // 1,000 * 1.2^x = 200,001 at x = 29.06, 16.06 days after the last one.
    ASSERT_TRUE(growth.daysUntil);
    EXPECT_NEAR(*growth.daysUntil, 16.06, 0.05);
    EXPECT_LE(*growth.earliest, *growth.daysUntil);
    EXPECT_GE(*growth.latest, *growth.daysUntil);
}

TEST(Growth, IsNotMovedByAFewWildDays) {
    std::vector<DayCount> days = growing(1'000, 1.2, 14);
    days[3].events = 150'000;
    days[9].events = 1;
    const Growth growth = growthOf(days, 200'000);
    EXPECT_EQ(growth.verdict, Growth::Verdict::Growing);
    EXPECT_NEAR(growth.perDay, 1.2, 0.02);
}

TEST(Growth, SaysThatAKeyDoesNotGrow) {
    EXPECT_EQ(growthOf(growing(50'000, 0.9, 14), 200'000).verdict, Growth::Verdict::NotGrowing);
    std::vector<DayCount> level = growing(1'000, 1, 14);
    for (std::size_t day = 0; day < level.size(); ++day) {
        level[day].events += day % 2 == 0 ? 80 : 0;
    }
    const Growth growth = growthOf(level, 200'000);
    EXPECT_EQ(growth.verdict, Growth::Verdict::NotGrowing);
    EXPECT_FALSE(growth.daysUntil);
}

TEST(Growth, NeedsFiveDaysWithEvents) {
    std::vector<DayCount> days = growing(10, 3, 5);
    EXPECT_EQ(growthOf(days, 200'000).verdict, Growth::Verdict::Growing);
    days[2].events = 0;
    EXPECT_EQ(growthOf(days, 200'000).verdict, Growth::Verdict::TooFewDays);
}

TEST(Growth, DoesNotForetellWhatIsThereAlready) {
    EXPECT_EQ(growthOf(growing(150'000, 1.1, 8), 200'000).verdict, Growth::Verdict::Over);
    std::vector<DayCount> lastDay = growing(1'000, 1.01, 8);
    lastDay.back().events = 200'001;
    EXPECT_EQ(growthOf(lastDay, 200'000).verdict, Growth::Verdict::Over);
}

} // namespace
} // namespace shardscope::detect
