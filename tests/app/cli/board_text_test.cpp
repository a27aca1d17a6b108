// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/board_text.h"

#include "core/json/strict_check.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace shardscope::cli;
using shardscope::events::Day;
using shardscope::store::BoardSnapshot;
using shardscope::store::Scope;
using testing::HasSubstr;
using testing::Not;

namespace {

BoardSnapshot board() {
    BoardSnapshot result;
    result.empty = false;
    result.scope = Scope::Remediated;
    result.from = Day{19601};
    result.to = Day{19602};
    result.timezone = "Europe/Berlin";
    result.totals = {2000, 1000, 3, 20, 2};
    result.ids.resize(1);
    result.ids[0].id = "user_id";
    result.ids[0].volume = 900;
    result.ids[0].uniqueEvents = 4;
    result.ids[0].uniqueDays = 2;
    result.overall = {1000, 5, 2};
    result.events = {{"Signed up", 1000, 7, 2}};
    result.groups.resize(2);
    result.groups[0].group = {"company", "Acme"};
    result.groups[0].displayName = "Company";
    result.groups[0].volume = 12;
    result.groups[0].uniqueEvents = 1;
    result.groups[0].uniqueDays = 1;
    result.groups[1].group = {"team", ""};
    result.days = {{Day{19601}, 400, 400}, {Day{19602}, 600, 600}};
    return result;
}

} // namespace

TEST(BoardText, ShapesTheBoardAsJson) {
    EXPECT_EQ(boardJson(board(), 12),
              R"({"scope":"remediated","from":"2023-09-01","to":"2023-09-02",)"
              R"("timezone":"Europe/Berlin","totals":{"events":2000,"remediated":1000,)"
              R"("records":3,"ids":20,"groups":2},"ids":[{"distinct_id":"user_id","volume":900,)"
              R"("unique_events":4,"unique_days":2}],"overall":{"volume":1000,)"
              R"("unique_events":5,"unique_days":2},"events":[{"event":"Signed up",)"
              R"("volume":1000,"unique_ids":7,"unique_days":2}],"groups":[{"group_key":"company",)"
              R"("group_display_name":"Company","group_id":"Acme","volume":12,"unique_events":1,)"
              R"("unique_days":1},{"group_key":"team","group_display_name":null,"group_id":"",)"
              R"("volume":0,"unique_events":0,"unique_days":0}],"days":[{"date":"2023-09-01",)"
              R"("volume":400,"remediated":400},{"date":"2023-09-02","volume":600,)"
              R"("remediated":600}]})"
              "\n");
}

TEST(BoardText, HasNoRangeInJsonWithoutEvents) {
    BoardSnapshot empty;
    empty.timezone = "UTC";
    const std::string json = boardJson(empty, 12);
    EXPECT_THAT(json, HasSubstr(R"({"scope":"all","from":null,"to":null,"timezone":"UTC")"));
    EXPECT_EQ(shardscope::json::findDefect(json), std::nullopt);
    EXPECT_EQ(boardText(empty, {}), "The case holds no events.\n");
}

TEST(BoardText, ShowsTheReviewBoard) {
    EXPECT_EQ(boardText(board(), {}),
              "2023-09-01 to 2023-09-02 (Europe/Berlin), remediated events under their original "
              "id and name\n"
              "2,000 events, 1,000 remediated, 3 records, 20 distinct ids, 2 groups\n"
              "\n"
              "Hotshard Distinct IDs (by Volume, Unique Events, Days)\n"
              "Distinct ID  Volume  Unique events  Unique days\n"
              "user_id         900              4            2\n"
              "Overall       1,000              5            2\n"
              "(1 of 20; --top 0 shows all)\n"
              "\n"
              "Events\n"
              "Event      Volume  Unique ids  Unique days\n"
              "Signed up   1,000           7            2\n"
              "(1 of 5; --top 0 shows all)\n"
              "\n"
              "Groups\n"
              "Group key  Name     Group ID  Volume  Unique events  Unique days\n"
              "company    Company  Acme          12              1            1\n"
              "team                \"\"             0              0            0\n"
              "\n"
              "Days\n"
              "Date        Volume  Remediated\n"
              "2023-09-01     400         400\n"
              "2023-09-02     600         600\n");
}

TEST(BoardText, CutsDaysLikeEveryOtherList) {
    EXPECT_THAT(boardJson(board(), 1), HasSubstr(R"("days":[{"date":"2023-09-01")"));
    EXPECT_THAT(boardJson(board(), 1), Not(HasSubstr(R"({"date":"2023-09-02")")));
    EXPECT_THAT(boardJson(board(), 0), HasSubstr(R"({"date":"2023-09-02")"));
    EXPECT_TRUE(boardText(board(), {.top = 1})
                    .ends_with("2023-09-01     400         400\n(1 of 2; --top 0 shows all)\n"));
    EXPECT_TRUE(boardText(board(), {.top = 0}).ends_with("2023-09-02     600         600\n"));
}

TEST(BoardText, ElidesAndEscapesHostileIds) {
    BoardSnapshot hostile = board();
    hostile.ids[0].id = std::string(5000, 'a') + "\x1b[2J" + std::string(5000, 'b');
    hostile.events[0].event = "two\nlines";
    const std::string text = boardText(hostile, {.idColumns = 24});
    EXPECT_THAT(text, HasSubstr(std::string(12, 'a') + "\u2026" + std::string(11, 'b') + "  "));
    EXPECT_THAT(text, HasSubstr("two\\nlines"));
    EXPECT_THAT(text, Not(HasSubstr("\x1b")));
    EXPECT_EQ(shardscope::json::findDefect(boardJson(hostile, 12)), std::nullopt);
}

TEST(BoardText, LeavesEmptyListsOutButNeverTheOverallRow) {
    BoardSnapshot bare = board();
    bare.ids.clear();
    bare.totals.ids = 0;
    bare.events.clear();
    bare.groups.clear();
    bare.days.clear();
    const std::string text = boardText(bare, {});
    EXPECT_THAT(text, HasSubstr("Overall"));
    EXPECT_THAT(text, Not(HasSubstr("Groups")));
    EXPECT_THAT(text, Not(HasSubstr("Days\n")));
}

TEST(BoardText, SaysThatTheCaseIsPartial) {
    BoardSnapshot partial = board();
    partial.figures.incompleteFiles = 2;
    EXPECT_THAT(boardText(partial, {}), HasSubstr("Partial: 2 incomplete files in this case\n"));
}

TEST(BoardText, UsesColoursOnlyWhenWanted) {
    EXPECT_THAT(boardText(board(), {.colour = true}), HasSubstr("\x1b[1mOverall\x1b[0m"));
    EXPECT_THAT(boardText(board(), {}), Not(HasSubstr("\x1b")));
}
