// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/number_text.h"

#include <gtest/gtest.h>

#include <limits>

using namespace shardscope::cli;
using shardscope::events::Day;

TEST(NumberText, GroupsThousands) {
    EXPECT_EQ(countText(0), "0");
    EXPECT_EQ(countText(999), "999");
    EXPECT_EQ(countText(1000), "1,000");
    EXPECT_EQ(countText(1'920'331), "1,920,331");
    EXPECT_EQ(countText(std::numeric_limits<std::uint64_t>::max()), "18,446,744,073,709,551,615");
}

TEST(NumberText, PutsNounsInTheirNumber) {
    EXPECT_EQ(countText(0, "file"), "0 files");
    EXPECT_EQ(countText(1, "bad line"), "1 bad line");
    EXPECT_EQ(countText(2000, "event"), "2,000 events");
}

TEST(NumberText, ShowsBytesInDecimalUnits) {
    EXPECT_EQ(bytesText(0), "0 B");
    EXPECT_EQ(bytesText(999), "999 B");
    EXPECT_EQ(bytesText(1000), "1.0 KB");
    EXPECT_EQ(bytesText(1'949'000'000), "1.9 GB");
    EXPECT_EQ(bytesText(12'000'000), "12 MB");
    EXPECT_EQ(bytesText(999'600), "1.0 MB") << "never 1000 KB";
    EXPECT_EQ(bytesText(std::numeric_limits<std::uint64_t>::max()), "18 EB");
}

TEST(NumberText, ShowsDurationsAsAClockDoes) {
    EXPECT_EQ(durationText(-1), "0.0 s");
    EXPECT_EQ(durationText(0.44), "0.4 s");
    EXPECT_EQ(durationText(9.96), "10 s");
    EXPECT_EQ(durationText(59.6), "1:00");
    EXPECT_EQ(durationText(72), "1:12");
    EXPECT_EQ(durationText(7384), "2:03:04");
    EXPECT_EQ(durationText(std::numeric_limits<double>::infinity()), "277777777:46:40");
}

TEST(NumberText, RoundsRates) {
    EXPECT_EQ(roundText(17.4), "17");
    EXPECT_EQ(roundText(999.6), "1.0K");
    EXPECT_EQ(roundText(340'200), "340K");
    EXPECT_EQ(roundText(1'120'000), "1.1M");
}

TEST(NumberText, FoldsRunsOfDays) {
    EXPECT_EQ(daysText({}), "");
    EXPECT_EQ(daysText({Day{19601}}), "2023-09-01");
    EXPECT_EQ(daysText({Day{19601}, Day{19602}, Day{19603}}), "2023-09-01..03");
    EXPECT_EQ(daysText({Day{19630}, Day{19631}}), "2023-09-30..2023-10-01");
    EXPECT_EQ(daysText({Day{19601}, Day{19603}}), "2023-09-01, 2023-09-03");
}

TEST(NumberText, SaysHowManyDaysItLeavesOut) {
    EXPECT_EQ(daysText({Day{0}, Day{2}, Day{4}, Day{6}, Day{7}}),
              "1970-01-01, 1970-01-03, 1970-01-05 + 2 more");
}
