// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/detect_text.h"

#include "core/json/strict_check.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace shardscope::cli;
using shardscope::detect::Finding;
using shardscope::detect::HeatState;
using shardscope::events::Day;
using shardscope::events::KeyKind;
using shardscope::session::DetectAnswer;
using testing::HasSubstr;

namespace {

Finding overUser() {
    Finding finding;
    finding.key = {KeyKind::User, "", "user_id"};
    finding.day = Day{19601};
    finding.events = 250'000;
    finding.deduplicated = 180'000;
    finding.remediated = 50'000;
    finding.limit = 200'000;
    finding.state = HeatState::Over;
    finding.recorded = true;
    finding.crossedAtMs = 1'693'540'800'123;
    return finding;
}

Finding nearGroup() {
    Finding finding;
    finding.key = {KeyKind::Group, "company", "Ac\nme"};
    finding.day = Day{19602};
    finding.events = 900'000;
    finding.deduplicated = 900'000;
    finding.limit = 1'000'000;
    return finding;
}

DetectAnswer answer() {
    DetectAnswer result;
    result.findings = {overUser(), nearGroup()};
    return result;
}

} // namespace

TEST(DetectText, ShapesFindingsAsJson) {
    EXPECT_EQ(detectJson(answer()),
              R"({"limits":{"user":200000,"group":1000000},"findings":[{"scope":"user",)"
              R"("group_key":null,"id":"user_id","date":"2023-09-01","events":250000,)"
              R"("deduplicated":180000,"remediated":50000,"limit":200000,"state":"over",)"
              R"("recorded":true,"crossed_at_ms":1693540800123},{"scope":"group",)"
              R"("group_key":"company","id":"Ac\nme","date":"2023-09-02","events":900000,)"
              R"("deduplicated":900000,"remediated":0,"limit":1000000,"state":"near",)"
              R"("recorded":false,"crossed_at_ms":null}],"complete":true,"missing":[]})"
              "\n");
}

TEST(DetectText, ShowsFindingsInATable) {
    EXPECT_EQ(detectText(answer(), 60, false),
              "Kind     ID       Date         Events  x limit  Deduplicated  Remediated  State  "
              "Recorded  Crossed at (UTC)\n"
              "user     user_id  2023-09-01  250,000    1.25x       180,000      50,000  over   "
              "yes       2023-09-01 04:00:00\n"
              "company  Ac\\nme   2023-09-02  900,000    0.90x       900,000           0  near   "
              "no\n"
              "\n"
              "1 over, 1 near; limits: 200,000 a user and day, 1,000,000 a group and day\n");
}

TEST(DetectText, SaysThatNothingWasFound) {
    EXPECT_EQ(detectText({}, 60, false), "No key is over or near its limit; limits: 200,000 a user "
                                         "and day, 1,000,000 a group and day\n");
}

TEST(DetectText, TellsHotFromNear) {
    EXPECT_TRUE(hasHotKey(answer()));
    DetectAnswer near;
    near.findings = {nearGroup()};
    EXPECT_FALSE(hasHotKey(near));
    EXPECT_FALSE(hasHotKey({}));
}

TEST(DetectText, ShowsMomentsOutsideTheCalendarInMilliseconds) {
    DetectAnswer far = answer();
    far.findings[0].crossedAtMs = -5;
    EXPECT_THAT(detectText(far, 60, false), HasSubstr("-5 ms\n"));
    far.findings[0].crossedAtMs = 9'000'000'000'000'000;
    EXPECT_THAT(detectText(far, 60, false), HasSubstr("9000000000000000 ms\n"));
}

TEST(DetectText, ListsSourcesThatCouldNotBeCountedAgain) {
    DetectAnswer partial = answer();
    partial.complete = false;
    partial.missing = {"/gone\xFF.gz"};
    const std::string json = detectJson(partial);
    EXPECT_THAT(json, HasSubstr(R"("complete":false,"missing":["/gone)"));
    EXPECT_EQ(shardscope::json::findDefect(json), std::nullopt);
}
