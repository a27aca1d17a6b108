// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/repair_session.h"
#include "tests/core/session/case_fixture.h"

#include <algorithm>
#include <optional>
#include <string>

namespace shardscope::session {

namespace {

constexpr std::int64_t kTime = 1'700'000'000; // seconds

class RepairForecastFixture : public CaseFixture {
protected:
    /// Events of "hot" that were renamed, with these further properties.
    static std::string renamed(int count, const std::string& more) {
        std::string text;
        for (int number = 0; number < count; ++number) {
            text += EventLine{.id = "",
                              .time = kTime + number,
                              .insertId = "r" + std::to_string(number),
                              .event = "$hotshard_events",
                              .more = R"(,"mp_original_event_name":"Search",)"
                                      R"("mp_original_distinct_id":"hot")" +
                                      more}
                        .text();
        }
        return text;
    }

    RepairReport repair(const std::string& exported, const RepairRequest& request,
                        std::vector<std::string> groupKeys = {}) {
        write("export.ndjson", exported);
        ImportOptions options;
        options.paths = {folder / "export.ndjson"};
        options.groupKeys = std::move(groupKeys);
        import(options);
        SilentProgress progress;
        const auto report = transformCase(casePath(), request, folder / "out", progress, {});
        EXPECT_TRUE(report) << base::describe(report.error());
        return report.value_or(RepairReport{});
    }

    static std::optional<ForecastFinding> find(const RepairReport& report, const std::string& id) {
        const auto found =
            std::find_if(report.after.begin(), report.after.end(),
                         [&id](const ForecastFinding& each) { return each.key.id == id; });
        return found == report.after.end() ? std::nullopt : std::optional(*found);
    }

    static RepairRequest request(RepairFlow flow, std::uint64_t limit) {
        RepairRequest request;
        request.flow = flow;
        request.distinctIdFrom = {"who"};
        request.userLimit = limit;
        request.groupLimit = limit;
        return request;
    }
};

} // namespace

TEST_F(RepairForecastFixture, AddsWhatIsSentToWhatIsThere) {
    const RepairReport report =
        repair(events("anna", 8, kTime, "a") + events("hot", 10, kTime, "h") +
                   renamed(5, R"(,"who":"anna")"),
               request(RepairFlow::User, 10));
    const auto anna = find(report, "anna");
    ASSERT_TRUE(anna);
    EXPECT_EQ(anna->existing, 8U);
    EXPECT_EQ(anna->sent, 5U);
    EXPECT_EQ(anna->state, detect::HeatState::Over);
    EXPECT_TRUE(anna->isNew);
    // The vendor counts the renamed ones for nobody, so the hot id is at its limit and not over.
    const auto hot = find(report, "hot");
    ASSERT_TRUE(hot);
    EXPECT_EQ(hot->events(), 10U);
    EXPECT_EQ(hot->state, detect::HeatState::Near);
    EXPECT_TRUE(report.staysHot());
}

TEST_F(RepairForecastFixture, FindsKeysThatTheCaseDoesNotKnow) {
    const RepairReport report =
        repair(renamed(20, R"(,"who":"ghost")"), request(RepairFlow::User, 10));
    const auto ghost = find(report, "ghost");
    ASSERT_TRUE(ghost);
    EXPECT_EQ(ghost->existing, 0U);
    EXPECT_EQ(ghost->sent, 20U);
    EXPECT_TRUE(ghost->isNew);
}

TEST_F(RepairForecastFixture, CountsTheFewEventsOfAKeyThatGetsMany) {
    const RepairReport report =
        repair(events("rare", 1, kTime, "a") + renamed(100, R"(,"who":"rare")"),
               request(RepairFlow::User, 100));
    const auto rare = find(report, "rare");
    ASSERT_TRUE(rare);
    EXPECT_EQ(rare->events(), 101U);
    EXPECT_EQ(rare->state, detect::HeatState::Over);
}

TEST_F(RepairForecastFixture, TakesAwayWhatTheGroupFlowDeletes) {
    const RepairReport report =
        repair(events("u", 8, kTime, "a", R"(,"company":"Acme")") +
                   events("v", 6, kTime, "b", R"(,"company":["Acme","B"])") +
                   events("w", 7, kTime, "c", R"(,"company":"B")"),
               request(RepairFlow::Group, 13), {"company"});
    EXPECT_EQ(report.books.total().written, 14U);
    EXPECT_FALSE(find(report, "Acme"));
    const auto other = find(report, "B");
    ASSERT_TRUE(other);
    EXPECT_EQ(other->existing, 7U);
    EXPECT_EQ(other->sent, 6U);
    EXPECT_EQ(other->state, detect::HeatState::Near);
    EXPECT_FALSE(report.staysHot());
}

TEST_F(RepairForecastFixture, LeavesOtherDaysAloneWhenToldTo) {
    RepairRequest onlyHot = request(RepairFlow::Group, 5);
    onlyHot.onlyHotDays = true;
    const RepairReport report =
        repair(events("u", 8, kTime, "a", R"(,"company":"Acme")") +
                   events("u", 3, kTime + 86'400, "b", R"(,"company":"Acme")"),
               onlyHot, {"company"});
    EXPECT_EQ(report.books.total(), (remediate::BookLine{11, 8, 3, 0}));
    EXPECT_EQ(report.outsideHotDays, 3U);
}

} // namespace shardscope::session
