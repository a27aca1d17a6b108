// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/case_fixture.h"

#include <gmock/gmock.h>

namespace shardscope::session {
namespace {

using detect::DayCount;
using detect::LimitCurve;
using detect::LimitSurvey;

constexpr std::int64_t kMonday = 1'700'438'400; // 2023-11-20 00:00 UTC
constexpr std::int32_t kMondayNumber = 19'681;
constexpr std::int64_t kDay = 86'400;

class LimitSurveys : public CaseFixture {
protected:
    [[nodiscard]] std::shared_ptr<CaseSession> session() const {
        const auto opened = CaseSession::open(casePath());
        EXPECT_TRUE(opened) << describe(opened.error());
        return opened.value_or(nullptr);
    }
};

TEST_F(LimitSurveys, TellExactlyWhatAnyLimitWouldMakeHot) {
    (void)write("a.ndjson", events("busy", 30, kMonday, "a", R"(,"company":"Acme")") +
                                events("busy", 12, kMonday + kDay, "b") +
                                events("calm", 5, kMonday, "c", R"(,"company":"Acme")"));
    (void)import({.groupKeys = {"company"}, .userLimit = 20, .groupLimit = 100});
    const auto survey = session()->surveyLimits({});
    ASSERT_TRUE(survey);
    EXPECT_FALSE(survey->empty);
    EXPECT_EQ(survey->users.caseLimit, 20U);
    EXPECT_EQ(survey->users.curve.at(4), (LimitCurve::Point{4, 3, 2, 26 + 8 + 1}));
    EXPECT_EQ(survey->users.curve.at(12), (LimitCurve::Point{12, 1, 1, 18}));
    EXPECT_EQ(survey->groups.curve.at(20), (LimitCurve::Point{20, 1, 1, 15}));
    ASSERT_EQ(survey->users.keys.size(), 2U);
    EXPECT_EQ(survey->users.keys[0].key.id, "busy");
    EXPECT_EQ(survey->users.keys[0].highest, 30U);
    EXPECT_THAT(
        survey->users.keys[0].days,
        testing::ElementsAre(DayCount{{kMondayNumber}, 30}, DayCount{{kMondayNumber + 1}, 12}));
    EXPECT_EQ(survey->groups.keys.at(0).key,
              (events::ShardKey{events::KeyKind::Group, "company", "Acme"}));
}

TEST_F(LimitSurveys, OfAnEmptyCaseAndStopsWhenAskedTo) {
    (void)write("a.ndjson", events("busy", 3, kMonday, "a"));
    (void)import({});
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = session()->surveyLimits(stop.get_token());
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, base::ErrorCode::Cancelled);
}

TEST_F(LimitSurveys, MomentsTellTheLimitFromTheFirstRenamedEvent) {
    // 1,200 events a second apart; from the 1,001st on they are renamed, but number 1,005 is not.
    std::string text;
    for (int number = 0; number < 1'200; ++number) {
        const std::string processed =
            R"(,"mp_processing_time_ms":)" + std::to_string((kMonday + number) * 1000);
        const bool renamed = number >= 1'000 && number != 1'005;
        text += EventLine{.id = renamed ? "" : "hot",
                          .time = kMonday + number,
                          .insertId = std::to_string(number % 1'100),
                          .event = renamed ? "$hotshard_events" : "Ping",
                          .more = processed + (renamed ? R"(,"mp_original_distinct_id":"hot",)"
                                                         R"("mp_original_event_name":"Ping")"
                                                       : "")}
                    .text();
    }
    (void)write("a.ndjson", text + events("few", 3, kMonday, "f"));
    (void)import({});
    const events::Day monday{kMondayNumber};
    const auto moments =
        session()->moments({{{events::KeyKind::User, "", "hot"}, monday, 1'200},
                            {{events::KeyKind::User, "", "few"}, monday, 3},
                            {{events::KeyKind::User, "", "unknown"}, monday, 1'200},
                            {{events::KeyKind::User, "", "hot"}, monday, 1'300}},
                           {});
    ASSERT_TRUE(moments);
    ASSERT_EQ(moments->size(), 4U);
    ASSERT_TRUE((*moments)[0]);
    EXPECT_EQ((*moments)[0]->beforeFirstRename, 1'000U);
    EXPECT_EQ((*moments)[0]->firstRenameMs, (kMonday + 1'000) * 1000);
    EXPECT_EQ((*moments)[0]->deduplicated, 1'200U) << "other seconds, so other events";
    EXPECT_EQ((*moments)[0]->busiestMinute, 60U);
    EXPECT_EQ((*moments)[0]->busiestMinuteMs, kMonday * 1000);
    EXPECT_FALSE((*moments)[1]) << "too few events for the import to keep each";
    EXPECT_FALSE((*moments)[2]);
    EXPECT_FALSE((*moments)[3]) << "the case holds fewer events than were asked about";
}

} // namespace
} // namespace shardscope::session
