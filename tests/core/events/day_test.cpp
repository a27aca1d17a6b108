// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/day.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <limits>

using shardscope::events::Day;
using shardscope::events::DayRange;
using shardscope::events::parseIsoDate;
using shardscope::events::toIsoDate;

TEST(Day, PrintsAndReadsIsoDates) {
    EXPECT_EQ(toIsoDate(Day{0}), "1970-01-01");
    EXPECT_EQ(toIsoDate(Day{-1}), "1969-12-31");
    EXPECT_EQ(toIsoDate(Day{19601}), "2023-09-01");
    EXPECT_EQ(parseIsoDate("2023-09-01"), Day{19601});
    EXPECT_EQ(parseIsoDate("1970-01-01"), Day{0});
}

TEST(Day, KnowsLeapYears) {
    EXPECT_TRUE(parseIsoDate("2024-02-29"));
    EXPECT_TRUE(parseIsoDate("2000-02-29"));
    EXPECT_FALSE(parseIsoDate("2023-02-29"));
    EXPECT_FALSE(parseIsoDate("1900-02-29"));
    EXPECT_EQ(parseIsoDate("2024-03-01")->number - parseIsoDate("2024-02-28")->number, 2);
}

TEST(Day, RefusesWhatIsNoDate) {
    for (const char* text : {"",
                             "2023",
                             "2023-9-1",
                             "2023-09-1",
                             "2023-13-01",
                             "2023-00-10",
                             "2023-01-00",
                             "2023-01-32",
                             "2023-04-31",
                             "2023/01/01",
                             "20230101",
                             "2023-01-01 ",
                             " 2023-01-01",
                             "2023-01-01T00:00",
                             "2023-+1-01",
                             "2023-01--1",
                             "+2023-01-01",
                             "-0000-01-01",
                             "+02023-01-01",
                             "10000-01-01",
                             "99999999-01-01",
                             "+9999999-01-01",
                             "abcd-ef-gh"}) {
        EXPECT_FALSE(parseIsoDate(text)) << text;
    }
}

TEST(Day, RoundTripsEveryDayOfFourCenturies) {
    std::string before;
    for (std::int32_t number = -80'000; number < 80'000; ++number) {
        const std::string text = toIsoDate(Day{number});
        ASSERT_EQ(parseIsoDate(text), Day{number}) << text;
        ASSERT_LT(before, text);
        before = text;
    }
}

TEST(Day, RoundTripsTheFarthestDays) {
    for (const std::int32_t number :
         {std::numeric_limits<std::int32_t>::min(), -719'529, -719'528, 2'932'896, 2'932'897,
          std::numeric_limits<std::int32_t>::max()}) {
        EXPECT_EQ(parseIsoDate(toIsoDate(Day{number})), Day{number}) << toIsoDate(Day{number});
    }
    EXPECT_EQ(toIsoDate(Day{-719'528}), "0000-01-01");
    EXPECT_EQ(toIsoDate(Day{-719'529}), "-0001-12-31");
    EXPECT_EQ(toIsoDate(Day{2'932'896}), "9999-12-31");
    EXPECT_EQ(toIsoDate(Day{2'932'897}), "+10000-01-01");
}

TEST(DayRange, IncludesBothEnds) {
    const DayRange range{Day{3}, Day{5}};
    EXPECT_FALSE(range.contains(Day{2}));
    EXPECT_TRUE(range.contains(Day{3}));
    EXPECT_TRUE(range.contains(Day{5}));
    EXPECT_FALSE(range.contains(Day{6}));
}
