// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/timeline_text.h"

#include <gmock/gmock.h>

namespace shardscope::cli {
namespace {

using events::Day;
using events::KeyKind;
using testing::HasSubstr;

const KeyTimeline kTimeline{{KeyKind::Group, "company", "a\x1b[31m"},
                            1000,
                            {{Day{19601}, 1500, 500}, {Day{19602}, 1000, 0}}};

TEST(TimelineText, ShapesTheDaysOfAKeyAsJson) {
    EXPECT_EQ(timelineJson(kTimeline),
              R"({"scope":"group","group_key":"company","id":"a\u001b[31m","limit":1000,)"
              R"("days":[{"date":"2023-09-01","events":1500,"remediated":500},)"
              R"({"date":"2023-09-02","events":1000,"remediated":0}]})"
              "\n");
    EXPECT_EQ(timelineJson({{KeyKind::User, "", "x"}, 1, {}}),
              R"({"scope":"user","group_key":null,"id":"x","limit":1,"days":[]})"
              "\n");
}

TEST(TimelineText, ShowsHowOftenADayFillsTheLimit) {
    const std::string text = timelineText(kTimeline, false);
    EXPECT_THAT(text, HasSubstr("2023-09-01   1,500         1.50x         500"));
    EXPECT_THAT(text, HasSubstr("2023-09-02   1,000         1.00x           0"));
}

TEST(TimelineText, MakesAnIdWithoutEventsSafeToShow) {
    const std::string text = timelineText({{KeyKind::User, "", "a\x1b[31m"}, 1, {}}, false);
    EXPECT_THAT(text, HasSubstr("No events of"));
    EXPECT_THAT(text, testing::Not(HasSubstr("\x1b")));
}

} // namespace
} // namespace shardscope::cli
