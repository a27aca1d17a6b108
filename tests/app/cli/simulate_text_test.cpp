// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/simulate_text.h"

#include <gmock/gmock.h>

namespace shardscope::cli {
namespace {

using events::Day;
using events::KeyKind;
using session::LimitSimulation;
using session::SimulatedKey;
using testing::HasSubstr;
using testing::Not;

SimulatedKey key(const std::string& id, std::uint64_t events, std::uint64_t renamed) {
    SimulatedKey made;
    made.key.id = id;
    made.day = Day{19601};
    made.events = events;
    made.wouldRename = events - 200'000;
    made.renamed = renamed;
    made.dayEvents = 1'000'000;
    return made;
}

LimitSimulation simulation() {
    LimitSimulation made;
    made.timezone = "UTC";
    made.empty = false;
    made.range = {Day{19601}, Day{19602}};
    made.effect = {200'000, 2, 2, 150'000};
    made.presets = {{100'000, 3, 4, 460'000}, {200'000, 2, 2, 150'000}};
    made.caseLimit = 200'000;
    made.events = 1'500'000;
    made.renamed = 100'000;
    made.keys = {key("user_id", 300'000, 100'000), key("po\nd", 250'000, 0)};
    made.keys[0].recorded = true;
    made.keys[0].crossedAtMs = 1'693'540'800'123;
    made.days = {{Day{19601}, 1'000'000, 150'000, 100'000}};
    return made;
}

TEST(SimulateText, ShapesASimulationAsJson) {
    EXPECT_EQ(simulateJson(simulation()),
              R"({"scope":"user","group_key":null,"limit":200000,"from":"2023-09-01",)"
              R"("to":"2023-09-02","timezone":"UTC","totals":{"events":1500000,"keys":2,)"
              R"("key_days":2,"would_rename":150000,"remediated":100000},"keys":[{"id":"user_id",)"
              R"("date":"2023-09-01","events":300000,"would_rename":100000,"remediated":100000,)"
              R"("day_events":1000000,"recorded":true,"crossed_at_ms":1693540800123,)"
              R"("comparison":"same"},{"id":"po\nd","date":"2023-09-01","events":250000,)"
              R"("would_rename":50000,"remediated":0,"day_events":1000000,"recorded":false,)"
              R"("crossed_at_ms":null,"comparison":"key-not-renamed"}],"days":[)"
              R"({"date":"2023-09-01","events":1000000,"would_rename":150000,)"
              R"("remediated":100000}],"presets":[{"limit":100000,"keys":3,"key_days":4,)"
              R"("would_rename":460000,"of_case":false},{"limit":200000,"keys":2,"key_days":2,)"
              R"("would_rename":150000,"of_case":true}],"complete":true,"missing":[]})"
              "\n");
}

TEST(SimulateText, TellsAGroupAndAnEmptyCaseInJson) {
    LimitSimulation group;
    group.storage = {KeyKind::Group, "company"};
    const std::string json = simulateJson(group);
    EXPECT_THAT(json, HasSubstr(R"("scope":"group","group_key":"company")"));
    EXPECT_THAT(json, HasSubstr(R"("from":null,"to":null)"));
}

TEST(SimulateText, PutsBothNumbersSideBySideAndExplainsTheDifference) {
    const std::string text = simulateText(simulation(), 30, false);
    EXPECT_THAT(text, HasSubstr("user_id  2023-09-01  300,000      30.0 %       100,000  100,000"));
    EXPECT_THAT(text, HasSubstr("po\\nd"));
    EXPECT_THAT(text, HasSubstr("2023-09-01 04:00:00"));
    EXPECT_THAT(text, HasSubstr("spared: others are renamed"));
    EXPECT_THAT(text, Not(HasSubstr("fewer:"))) << "only what occurs is explained";
    EXPECT_THAT(text, HasSubstr("150,000 of 1,500,000 events (10.0 %)"));
    EXPECT_THAT(text, HasSubstr("this case's limit"));
}

TEST(SimulateText, SaysWhenNothingWouldBeRenamed) {
    LimitSimulation calm = simulation();
    calm.keys.clear();
    EXPECT_THAT(simulateText(calm, 30, false),
                HasSubstr("No key of user analytics passes 200,000 events on a day: nothing would "
                          "be renamed."));
}

} // namespace
} // namespace shardscope::cli
