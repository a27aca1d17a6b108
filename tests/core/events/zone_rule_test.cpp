// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/zone_rule.h"

#include "core/events/calendar.h"
#include "core/events/day.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <string>

using shardscope::events::OffsetChange;
using shardscope::events::parseIsoDate;
using shardscope::events::ProjectCalendar;
using shardscope::events::ZoneRule;

namespace {

constexpr std::int64_t kHour = 3600;

std::vector<OffsetChange> changes(const char* text, std::int64_t year) {
    const auto rule = ZoneRule::parse(text);
    EXPECT_TRUE(rule) << text;
    return rule ? rule->changesOf(year) : std::vector<OffsetChange>();
}

/// UTC, in Unix seconds.
std::int64_t utc(const char* isoDate, std::int64_t hour, std::int64_t minute = 0) {
    return parseIsoDate(isoDate)->number * 24 * kHour + hour * kHour + minute * 60;
}

std::vector<OffsetChange> list(OffsetChange first, OffsetChange second) {
    return {first, second};
}

} // namespace

TEST(ZoneRule, ReadsTheRuleOfTheEuropeanUnion) {
    EXPECT_EQ(changes("CET-1CEST,M3.5.0,M10.5.0/3", 2045),
              list({utc("2045-03-26", 1), 2 * kHour}, {utc("2045-10-29", 1), kHour}));
}

TEST(ZoneRule, ReadsTheRuleOfTheUnitedStates) {
    EXPECT_EQ(changes("EST5EDT,M3.2.0,M11.1.0", 2040),
              list({utc("2040-03-11", 7), -4 * kHour}, {utc("2040-11-04", 6), -5 * kHour}));
}

TEST(ZoneRule, PutsTheEarlierChangeFirstInTheSouth) {
    EXPECT_EQ(changes("NZST-12NZDT,M9.5.0,M4.1.0/3", 2041),
              list({utc("2041-04-06", 14), 12 * kHour}, {utc("2041-09-28", 14), 13 * kHour}));
}

TEST(ZoneRule, ReadsNamesInBracketsAndFractionsOfHours) {
    EXPECT_EQ(
        changes("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", 2042),
        list({utc("2042-04-05", 15), 10 * kHour + 1800}, {utc("2042-10-04", 15, 30), 11 * kHour}));
}

TEST(ZoneRule, ReadsTimesOutsideTheDay) {
    EXPECT_EQ(changes("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", 2040),
              list({utc("2040-03-25", 1), -kHour}, {utc("2040-10-28", 1), -2 * kHour}));
    EXPECT_EQ(changes("XXX0YYY,M3.5.4/50,M10.5.0", 2040)[0].at, utc("2040-03-31", 2));
}

TEST(ZoneRule, ReadsNegativeSummerTime) {
    EXPECT_EQ(changes("IST-1GMT0,M10.5.0,M3.5.0/1", 2040),
              list({utc("2040-03-25", 1), kHour}, {utc("2040-10-28", 1), 0}));
}

TEST(ZoneRule, ReadsDaysOfTheYear) {
    EXPECT_EQ(changes("AAA0BBB,J60/0,J365/0", 2040)[0].at, utc("2040-03-01", 0));
    EXPECT_EQ(changes("AAA0BBB,J60/0,J365/0", 2041)[0].at, utc("2041-03-01", 0));
    EXPECT_EQ(changes("AAA0BBB,59/0,364/0", 2040)[0].at, utc("2040-02-29", 0));
    EXPECT_EQ(changes("AAA0BBB,J59/0,J365/0", 2040)[0].at, utc("2040-02-28", 0));
}

TEST(ZoneRule, RefusesWhatHasNoChangesOrIsNoRule) {
    for (const char* text :
         {"", "UTC0", "<+0530>-5:30", "EST5EDT", "EST5EDT,M3.2.0", "EST5EDT,M3.2.0,",
          "EST5EDT,M13.2.0,M11.1.0", "EST5EDT,M3.6.0,M11.1.0", "EST5EDT,M3.2.7,M11.1.0",
          "EST5EDT,M3.2.0,M11.1.0x", "EST5EDT,J0,J365", "E5EDT,M3.2.0,M11.1.0", "<EST5EDT,M3.2.0",
          "EST5:60EDT,M3.2.0,M11.1.0", "EST168EDT,M3.2.0,M11.1.0", "ESTEDT,M3.2.0,M11.1.0"}) {
        EXPECT_FALSE(ZoneRule::parse(text)) << text;
    }
}

TEST(ZoneRule, AgreesWithTheListedChangesOfTheZoneDatabase) {
    std::size_t compared = 0;
    for (const char* zone : {"Europe/Berlin", "Europe/Dublin", "America/New_York", "America/Havana",
                             "America/Nuuk", "America/Santiago", "Australia/Sydney",
                             "Pacific/Auckland", "Asia/Jerusalem", "Africa/Cairo"}) {
        std::ifstream file(std::string("/usr/share/zoneinfo/") + zone, std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(file), {}};
        const auto calendar = ProjectCalendar::open(zone);
        ASSERT_TRUE(calendar && bytes.size() > 2) << zone;
        const std::size_t start = bytes.rfind('\n', bytes.size() - 2) + 1;
        const auto rule = ZoneRule::parse(bytes.substr(start, bytes.size() - 1 - start));
        ASSERT_TRUE(rule) << zone;
        for (std::int64_t year = 2030; year < 2037; ++year) {
            for (const OffsetChange& change : rule->changesOf(year)) {
                const std::int64_t local = (change.at + change.offset) / kHour;
                EXPECT_EQ(calendar->localHour(change.at * 1000), local) << zone << " " << year;
                EXPECT_NE(calendar->localHour((change.at - 1) * 1000), local - 1)
                    << zone << " " << year << ": no change here";
                ++compared;
            }
        }
    }
    EXPECT_EQ(compared, 140U);
}
