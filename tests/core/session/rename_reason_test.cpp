// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/case_fixture.h"

namespace shardscope::session {
namespace {

constexpr std::int64_t kMonday = 1'700'438'400; // 2023-11-20 00:00 UTC

using RenameReasons = CaseFixture;

std::string renamed(const std::string& id, const std::string& userId, int number,
                    const std::string& more) {
    return R"({"event":"$hotshard_events","properties":{"time":)" + std::to_string(kMonday) +
           R"(,"distinct_id":")" + userId + R"(","$insert_id":"r)" + std::to_string(number) +
           R"(","mp_original_event_name":"Ping","mp_original_distinct_id":")" + id + "\"" + more +
           "}}\n";
}

store::RenameReason reasonOf(const store::BoardSnapshot& board, const std::string& id) {
    for (const store::IdRow& row : board.ids) {
        if (row.id == id) {
            return row.renameReason;
        }
    }
    ADD_FAILURE() << id << " is not on the board";
    return store::RenameReason::None;
}

TEST_F(RenameReasons, TellDuplicatesFromGroupsFromWhatNothingExplains) {
    std::string text = events("hot", 30, kMonday, "h");
    text += renamed("hot", "", 1, "");
    // The same event again and again: many arrive, few are left.
    for (int copy = 0; copy < 30; ++copy) {
        text += EventLine{.id = "stormy", .time = kMonday, .insertId = "same"}.text();
    }
    text += renamed("stormy", "", 2, "");
    // In the storage of the group Acme, which is over its limit with 30 other users.
    for (int user = 0; user < 30; ++user) {
        text += EventLine{.id = "user" + std::to_string(user),
                          .time = kMonday,
                          .insertId = std::to_string(user),
                          .more = R"(,"company":["Acme"])"}
                    .text();
    }
    text += renamed("Acme", "member", 3, R"(,"company":[""])");
    text += renamed("puzzling", "", 4, "");
    (void)write("a.ndjson", text);
    (void)import({.groupKeys = {"company"}, .userLimit = 20, .groupLimit = 25});
    const auto shown = board({.scope = store::Scope::Remediated, .top = 0});
    EXPECT_EQ(reasonOf(*shown, "hot"), store::RenameReason::None) << "visibly over its limit";
    EXPECT_EQ(reasonOf(*shown, "stormy"), store::RenameReason::Duplicates);
    EXPECT_EQ(reasonOf(*shown, "member"), store::RenameReason::GroupLimit);
    EXPECT_EQ(reasonOf(*shown, "puzzling"), store::RenameReason::Unknown);
}

TEST_F(RenameReasons, BlameAnIncompleteFileBeforeCallingItUnknown) {
    (void)write("a.ndjson", renamed("puzzling", "", 1, "") + "terminated early\n");
    (void)import({});
    const auto shown = board({.scope = store::Scope::Remediated, .top = 0});
    EXPECT_EQ(reasonOf(*shown, "puzzling"), store::RenameReason::PartialData);
}

} // namespace
} // namespace shardscope::session
