// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remediate/property_change.h"

#include <gtest/gtest.h>

namespace shardscope::remediate {

using Kind = PropertyChange::Kind;

TEST(PropertyChange, TellsWhatBecameOfEachProperty) {
    const auto changes =
        compareProperties(R"({"event":"a","properties":{"x":1, "gone":[1,2],"y":"é"}})",
                          R"({"event":"b","properties":{"x":1,"y":"e","new":null}})");
    ASSERT_EQ(changes.size(), 5U);
    EXPECT_TRUE(changes[0].isEventName);
    EXPECT_EQ(changes[0].kind(), Kind::Changed);
    EXPECT_EQ(changes[0].before, R"("a")");
    EXPECT_EQ(changes[0].after, R"("b")");
    EXPECT_EQ(changes[1].kind(), Kind::Same);
    EXPECT_EQ(changes[2].kind(), Kind::Removed);
    EXPECT_EQ(changes[2].before, "[1,2]");
    EXPECT_EQ(changes[3].kind(), Kind::Changed);
    EXPECT_EQ(changes[4].name, "new");
    EXPECT_EQ(changes[4].kind(), Kind::Added);
}

TEST(PropertyChange, ComparesPropertiesThatAreGivenTwiceOneByOne) {
    const auto changes = compareProperties(R"({"event":"a","properties":{"x":1,"x":2}})",
                                           R"({"event":"a","properties":{"x":3,"x":2,"x":4}})");
    ASSERT_EQ(changes.size(), 4U);
    EXPECT_EQ(changes[1].after, "3");
    EXPECT_EQ(changes[2].kind(), Kind::Same);
    EXPECT_EQ(changes[3].kind(), Kind::Added);
}

TEST(PropertyChange, ChangesNothingWhereNothingIsSent) {
    for (const auto& change :
         compareProperties(R"({"event":"a","properties":{"event":"b","x":1}})", "")) {
        EXPECT_EQ(change.kind(), Kind::Same);
    }
}

} // namespace shardscope::remediate
