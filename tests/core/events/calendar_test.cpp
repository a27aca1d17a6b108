// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/calendar.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdint>
#include <limits>
#include <random>
#include <string>

using shardscope::base::ErrorCode;
using shardscope::events::Day;
using shardscope::events::parseIsoDate;
using shardscope::events::ProjectCalendar;
using shardscope::events::toIsoDate;

namespace {

constexpr std::int64_t kHourMs = 3'600'000;
constexpr std::int64_t kDayMs = 24 * kHourMs;

ProjectCalendar calendarOf(const std::string& name) {
    auto calendar = ProjectCalendar::open(name);
    EXPECT_TRUE(calendar) << name;
    return *calendar;
}

Day day(const char* isoDate) {
    return parseIsoDate(isoDate).value();
}

/// UTC, for instance utc("2023-03-26", 1) is one o'clock in the morning.
std::int64_t utc(const char* isoDate, std::int64_t hour, std::int64_t minute = 0) {
    return day(isoDate).number * kDayMs + hour * kHourMs + minute * 60'000;
}

/// The hour of the local clock, as localHour counts.
std::int64_t local(const char* isoDate, std::int64_t hour) {
    return day(isoDate).number * 24 + hour;
}

} // namespace

TEST(ProjectCalendar, CountsUtcWithoutADatabase) {
    const ProjectCalendar calendar = calendarOf("UTC");
    EXPECT_EQ(calendar.name(), "UTC");
    EXPECT_EQ(calendar.localHour(0), 0);
    EXPECT_EQ(calendar.localHour(kHourMs - 1), 0);
    EXPECT_EQ(calendar.dayOf(utc("2023-09-01", 23, 59)), day("2023-09-01"));
    EXPECT_EQ(calendar.startOfDayMs(day("2023-09-01")), utc("2023-09-01", 0));
}

TEST(ProjectCalendar, RoundsDownBefore1970) {
    const ProjectCalendar calendar = calendarOf("UTC");
    EXPECT_EQ(calendar.localHour(-1), -1);
    EXPECT_EQ(calendar.localHour(-kHourMs), -1);
    EXPECT_EQ(calendar.localHour(-kHourMs - 1), -2);
    EXPECT_EQ(calendar.dayOf(-1), day("1969-12-31"));
    EXPECT_EQ(calendarOf("Europe/Berlin").dayOf(-1), day("1970-01-01"));
    EXPECT_EQ(calendarOf("Europe/Berlin").localHour(utc("1945-06-01", 12)), local("1945-06-01", 15))
        << "double summer time";
}

TEST(ProjectCalendar, SkipsTheHourThatSpringTakes) {
    const ProjectCalendar calendar = calendarOf("Europe/Berlin");
    EXPECT_EQ(calendar.localHour(utc("2023-03-26", 0, 59)), local("2023-03-26", 1));
    EXPECT_EQ(calendar.localHour(utc("2023-03-26", 1)), local("2023-03-26", 3));
    EXPECT_EQ(calendar.dayOf(utc("2023-03-26", 21, 59)), day("2023-03-26"));
    EXPECT_EQ(calendar.dayOf(utc("2023-03-26", 22)), day("2023-03-27"));
    EXPECT_EQ(*calendar.startOfDayMs(day("2023-03-27")) - *calendar.startOfDayMs(day("2023-03-26")),
              23 * kHourMs);
}

TEST(ProjectCalendar, RepeatsTheHourThatAutumnGives) {
    const ProjectCalendar calendar = calendarOf("America/New_York");
    EXPECT_EQ(calendar.localHour(utc("2023-11-05", 5, 30)), local("2023-11-05", 1));
    EXPECT_EQ(calendar.localHour(utc("2023-11-05", 6, 30)), local("2023-11-05", 1));
    EXPECT_EQ(calendar.localHour(utc("2023-11-05", 7)), local("2023-11-05", 2));
    EXPECT_EQ(*calendar.startOfDayMs(day("2023-11-06")) - *calendar.startOfDayMs(day("2023-11-05")),
              25 * kHourMs);
}

TEST(ProjectCalendar, FloorsLocalTimeInHalfHourZones) {
    const ProjectCalendar india = calendarOf("Asia/Kolkata");
    EXPECT_EQ(india.localHour(utc("2023-09-01", 0)), local("2023-09-01", 5));
    EXPECT_EQ(india.localHour(utc("2023-09-01", 0, 30)), local("2023-09-01", 6));
    EXPECT_EQ(india.dayOf(utc("2023-09-01", 18, 29)), day("2023-09-01"));
    EXPECT_EQ(india.dayOf(utc("2023-09-01", 18, 30)), day("2023-09-02"));
    EXPECT_EQ(india.startOfDayMs(day("2023-09-02")), utc("2023-09-01", 18, 30));
    EXPECT_EQ(calendarOf("Asia/Kathmandu").localHour(utc("2023-09-01", 0, 14)),
              local("2023-09-01", 5));
    EXPECT_EQ(calendarOf("Australia/Lord_Howe").startOfDayMs(day("2023-09-02")),
              utc("2023-09-01", 13, 30));
}

TEST(ProjectCalendar, HandlesZonesFarFromUtc) {
    EXPECT_EQ(calendarOf("Pacific/Kiritimati").dayOf(utc("2023-09-01", 10)), day("2023-09-02"));
    EXPECT_EQ(calendarOf("Pacific/Pago_Pago").dayOf(utc("2023-09-01", 10, 59)), day("2023-08-31"));
    // POSIX spells Etc zones the other way round.
    EXPECT_EQ(calendarOf("Etc/GMT+12").localHour(utc("2023-09-01", 12)), local("2023-09-01", 0));
}

TEST(ProjectCalendar, StartsADayWithoutMidnightAtItsFirstMoment) {
    const ProjectCalendar calendar = calendarOf("America/Sao_Paulo");
    // 2018-11-04: the clock went from 23:59:59 to 01:00.
    EXPECT_EQ(calendar.startOfDayMs(day("2018-11-04")), utc("2018-11-04", 3));
    EXPECT_EQ(calendar.localHour(utc("2018-11-04", 3)), local("2018-11-04", 1));
}

TEST(ProjectCalendar, StartsADayWhoseMidnightIsTakenBackAnHourLater) {
    // 2018-02-18: at midnight the clock went back to 23:00 of the 17th.
    const ProjectCalendar calendar = calendarOf("America/Sao_Paulo");
    EXPECT_EQ(calendar.startOfDayMs(day("2018-02-18")), utc("2018-02-18", 3));
    EXPECT_EQ(calendar.dayOf(utc("2018-02-18", 2, 59)), day("2018-02-17"));
}

TEST(ProjectCalendar, HasNoStartForADayThatNeverWas) {
    const ProjectCalendar calendar = calendarOf("Pacific/Apia");
    EXPECT_EQ(calendar.startOfDayMs(day("2011-12-30")), std::nullopt);
    EXPECT_EQ(calendar.startOfDayMs(day("2011-12-31")), utc("2011-12-30", 10));
    EXPECT_EQ(calendar.dayOf(utc("2011-12-30", 9, 59)), day("2011-12-29"));
}

TEST(ProjectCalendar, KeepsSummerTimeAfterTheListedYears) {
    const ProjectCalendar calendar = calendarOf("America/New_York");
    EXPECT_EQ(calendar.localHour(utc("2045-07-01", 12)), local("2045-07-01", 8));
    EXPECT_EQ(calendar.localHour(utc("2045-12-01", 12)), local("2045-12-01", 7));
    EXPECT_EQ(calendar.localHour(utc("2099-03-08", 6, 59)), local("2099-03-08", 1));
    EXPECT_EQ(calendar.localHour(utc("2099-03-08", 7)), local("2099-03-08", 3));
    EXPECT_EQ(calendarOf("Asia/Kolkata").localHour(utc("2045-07-01", 12)), local("2045-07-01", 17));
}

TEST(ProjectCalendar, RefusesUnknownZonesAndSaysWhatToDo) {
    const auto wrongCase = ProjectCalendar::open("europe/berlin");
    ASSERT_FALSE(wrongCase);
    EXPECT_EQ(wrongCase.error().code, ErrorCode::Usage);
    EXPECT_EQ(wrongCase.error().where, "europe/berlin");
    EXPECT_EQ(wrongCase.error().hint, "did you mean Europe/Berlin?");
    for (const char* name : {"", "Mars/Olympus", "CEST", "+02:00", "../../etc/passwd", "localtime",
                             "Europe", "Europe/Berlin "}) {
        const auto calendar = ProjectCalendar::open(name);
        ASSERT_FALSE(calendar) << name;
        EXPECT_EQ(calendar.error().code, ErrorCode::Usage);
        EXPECT_THAT(calendar.error().hint, testing::HasSubstr("IANA"));
    }
}

TEST(ProjectCalendar, AnswersTheSameWithEveryCursor) {
    const ProjectCalendar calendar = calendarOf("America/New_York");
    std::mt19937_64 random(3);
    ProjectCalendar::Cursor cursor;
    cursor.range = 1'000'000; // left over from another calendar
    for (int round = 0; round < 10'000; ++round) {
        const auto ms =
            static_cast<std::int64_t>(random() % 8'000'000'000'000ULL) - 4'000'000'000'000;
        ASSERT_EQ(calendar.localHour(ms, cursor), calendar.localHour(ms));
        ASSERT_EQ(calendar.dayOf(ms, cursor), calendar.dayOf(ms));
    }
}

TEST(ProjectCalendar, StartsEveryDayWhereDayOfChanges) {
    for (const char* zone : {"Europe/Berlin", "America/Sao_Paulo", "America/St_Johns",
                             "Pacific/Apia", "Asia/Kathmandu", "Africa/Casablanca"}) {
        const ProjectCalendar calendar = calendarOf(zone);
        for (Day d = day("1969-01-01"); d < day("2038-01-01"); ++d.number) {
            const auto start = calendar.startOfDayMs(d);
            if (start) {
                ASSERT_EQ(calendar.dayOf(*start), d) << zone << " " << toIsoDate(d);
                ASSERT_LT(calendar.dayOf(*start - 1), d) << zone << " " << toIsoDate(d);
            }
        }
    }
}

TEST(ProjectCalendar, StaysInBoundsForAnyTimeStamp) {
    const ProjectCalendar calendar = calendarOf("Asia/Kolkata");
    constexpr auto low = std::numeric_limits<std::int64_t>::min();
    constexpr auto high = std::numeric_limits<std::int64_t>::max();
    EXPECT_EQ(calendar.dayOf(high).number, std::numeric_limits<std::int32_t>::max());
    EXPECT_EQ(calendar.dayOf(low).number, std::numeric_limits<std::int32_t>::min());
    EXPECT_GT(calendar.localHour(high), 2'000'000'000'000);
    EXPECT_LT(calendar.localHour(low), -2'000'000'000'000);
    EXPECT_EQ(calendar.dayOf(utc("9999-12-31", 18, 30)), day("+10000-01-01"));
    const Day last{std::numeric_limits<std::int32_t>::max()};
    EXPECT_EQ(calendar.dayOf(*calendar.startOfDayMs(last)), last);
}

TEST(ProjectCalendar, FindsTheMomentOfATimeOnTheWallClock) {
    using Kind = ProjectCalendar::Moment::Kind;
    const ProjectCalendar calendar = calendarOf("America/New_York");
    constexpr std::int64_t kHourMs = 3'600'000;
    const auto momentOf = [&calendar](std::int64_t localMs) { return calendar.momentOf(localMs); };
    const std::int64_t winter = utc("2021-01-15", 12, 0);
    EXPECT_EQ(momentOf(winter).unixMs, winter + 5 * kHourMs);
    EXPECT_EQ(momentOf(winter).kind, Kind::Only);
    const std::int64_t twice = utc("2021-11-07", 1, 30); // the clock went back at 2:00
    EXPECT_EQ(momentOf(twice).unixMs, twice + 4 * kHourMs);
    EXPECT_EQ(momentOf(twice).kind, Kind::Earlier);
    const std::int64_t never = utc("2021-03-14", 2, 30); // and ahead at 2:00
    EXPECT_EQ(momentOf(never).unixMs, never + 5 * kHourMs);
    EXPECT_EQ(momentOf(never).kind, Kind::Skipped);
    EXPECT_EQ(momentOf(utc("2021-11-07", 2, 0)).kind, Kind::Only);
    EXPECT_EQ(momentOf(utc("2021-03-14", 3, 0)).kind, Kind::Only);
}
