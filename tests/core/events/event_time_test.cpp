// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/event_time.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>
#include <string>

using shardscope::events::isCalendarTime;
using shardscope::events::toUnixMs;
using shardscope::events::wholeMs;

namespace {

/// The moment as an export in seconds spells it, with three decimals.
double secondsOf(std::int64_t ms) {
    const std::string decimals = std::to_string(1000 + ms % 1000).substr(1);
    return std::strtod((std::to_string(ms / 1000) + '.' + decimals).c_str(), nullptr);
}

} // namespace

TEST(EventTime, TakesNumbersFromTheBorderOnForMilliseconds) {
    EXPECT_EQ(toUnixMs(99'999'999'999.0), 99'999'999'999'000.0);
    EXPECT_EQ(toUnixMs(100'000'000'000.0), 100'000'000'000.0);
}

TEST(EventTime, GivesTheSameMomentInSecondsAndInMilliseconds) {
    for (std::int64_t ms = 1'791'201'599'000; ms < 1'791'201'602'000; ++ms) {
        ASSERT_EQ(toUnixMs(secondsOf(ms)), static_cast<double>(ms)) << ms;
        ASSERT_EQ(wholeMs(toUnixMs(secondsOf(ms))), ms);
    }
}

TEST(EventTime, KeepsTheLastMicrosecondOfADayOnThatDay) {
    EXPECT_EQ(wholeMs(toUnixMs(1'791'244'799.999999)), 1'791'244'799'999);
    EXPECT_EQ(wholeMs(toUnixMs(1'791'244'799.9995)), 1'791'244'799'999);
}

TEST(EventTime, RoundsDownBefore1970Too) {
    EXPECT_EQ(wholeMs(toUnixMs(-1.0)), -1000);
    EXPECT_EQ(wholeMs(toUnixMs(-0.0006)), -1);
}

TEST(EventTime, KnowsTheYearsThatHaveDates) {
    EXPECT_TRUE(isCalendarTime(0));
    EXPECT_FALSE(isCalendarTime(1e30));
    EXPECT_FALSE(isCalendarTime(-1e30));
}
