// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/case_fixture.h"

namespace shardscope::session {
namespace {

using store::Disagreement;
using store::KeyDayRow;

constexpr std::int64_t kMonday = 1'700'438'400; // 2023-11-20 00:00 UTC
constexpr std::int32_t kMondayNumber = 19'681;
constexpr std::int64_t kDay = 86'400;

std::string renamed(const std::string& id, int count, std::int64_t time) {
    std::string text;
    for (int number = 0; number < count; ++number) {
        text += R"({"event":"$hotshard_events","properties":{"time":)" + std::to_string(time) +
                R"(,"distinct_id":"","$insert_id":"r)" + std::to_string(number) +
                R"(","mp_original_event_name":"Ping","mp_original_distinct_id":")" + id + "\"}}\n";
    }
    return text;
}

std::string record(const std::string& id, const std::string& groupKey, std::int64_t time) {
    return R"({"event":"$hotshard_record","properties":{"time":)" + std::to_string(time) +
           R"(,"hotshard_distinct_id":")" + id + R"(","hotshard_group_key":")" + groupKey +
           "\"}}\n";
}

class ServerWords : public CaseFixture {
protected:
    static KeyDayRow rowOf(const store::BoardSnapshot& board, const std::string& id, int day = 0) {
        for (const KeyDayRow& row : board.server.rows) {
            if (row.key.id == id && row.day.number == kMondayNumber + day) {
                return row;
            }
        }
        ADD_FAILURE() << id << " is not listed";
        return {};
    }
};

TEST_F(ServerWords, ExplainEveryDisagreement) {
    std::string text;
    // Over the limit of 100, and renamed from there on: three keys show the vendor's limit.
    for (const char* id : {"a", "b", "c"}) {
        text += events(id, 100, kMonday, id) + renamed(id, 20, kMonday);
    }
    text += events("missed", 103, kMonday, "m");
    text += events("ignored", 300, kMonday, "i");
    text += events("late", 300, kMonday, "l") + record("late", "", kMonday + kDay);
    text += events("late", 1, kMonday + kDay, "l2");
    text += record("gone", "", kMonday);
    text += events("noted", 10, kMonday, "n") + record("noted", "", kMonday);
    for (int copy = 0; copy < 30; ++copy) {
        text += EventLine{.id = "stormy", .time = kMonday, .insertId = "same"}.text();
    }
    text += renamed("stormy", 2, kMonday);
    (void)write("a.ndjson", text);
    (void)import({.userLimit = 100, .groupLimit = 1'000});
    const auto shown = board();
    EXPECT_EQ(rowOf(*shown, "a").disagreement, Disagreement::None);
    EXPECT_EQ(rowOf(*shown, "missed").disagreement, Disagreement::JustOver);
    EXPECT_EQ(rowOf(*shown, "ignored").disagreement, Disagreement::Unknown);
    EXPECT_EQ(rowOf(*shown, "late").disagreement, Disagreement::OtherDay);
    EXPECT_EQ(rowOf(*shown, "late", 1).disagreement, Disagreement::OtherDay);
    EXPECT_EQ(rowOf(*shown, "gone").disagreement, Disagreement::NoRows);
    EXPECT_EQ(rowOf(*shown, "noted").disagreement, Disagreement::Unknown);
    EXPECT_EQ(rowOf(*shown, "stormy").disagreement, Disagreement::Duplicates);
    EXPECT_EQ(shown->server.userLimit, 100U);
    EXPECT_EQ(shown->server.keyDays, 10U);
    EXPECT_EQ(shown->server.agreed, 3U);
}

TEST_F(ServerWords, SeeThatTheVendorCountedByAnotherLimit) {
    std::string text;
    for (const char* id : {"a", "b", "c"}) {
        text += events(id, 50, kMonday, id) + renamed(id, 20, kMonday);
    }
    (void)write("a.ndjson", text);
    (void)import({.userLimit = 100});
    const auto shown = board();
    EXPECT_EQ(shown->server.userLimit, 50U);
    EXPECT_EQ(rowOf(*shown, "a").disagreement, Disagreement::OtherLimit);
    EXPECT_EQ(shown->server.agreed, 0U);
}

TEST_F(ServerWords, SayThatNothingIsKnownOfTheVendorAtAll) {
    (void)write("a.ndjson", events("hot", 120, kMonday, "h"));
    (void)import({.userLimit = 100});
    EXPECT_EQ(rowOf(*board(), "hot").disagreement, Disagreement::NothingKnown);
}

TEST_F(ServerWords, FollowTheFilterAndKnowGroups) {
    (void)write("a.ndjson", events("u", 120, kMonday, "h", R"(,"company":"Acme")") +
                                record("Acme", "company", kMonday) +
                                record("Beta", "company", kMonday));
    (void)import({.groupKeys = {"company"}, .userLimit = 1'000, .groupLimit = 100});
    const auto all = board();
    EXPECT_TRUE(rowOf(*all, "Acme").agrees());
    EXPECT_EQ(rowOf(*all, "Beta").disagreement, Disagreement::NoRows);
    EXPECT_EQ(all->server.keyDays, 2U);
    EXPECT_EQ(all->server.agreed, 1U);
    store::BoardRequest request{.scope = store::Scope::All};
    request.filter.groups = {{"company", "Acme"}};
    EXPECT_EQ(board(request)->server.keyDays, 1U);
    request.filter.groups.clear();
    request.filter.ids = {"nobody"};
    EXPECT_EQ(board(request)->server.keyDays, 0U);
}

} // namespace
} // namespace shardscope::session
