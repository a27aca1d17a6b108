// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/row_fields.h"

#include <gmock/gmock.h>

namespace shardscope::session {
namespace {

using testing::ElementsAre;

TEST(RowFields, AreDecodedAndTheLastOfANameWins) {
    const RowFields fields =
        rowFields(R"({"event":"e","properties":{"a":"\u0000x","b":[1, 2],"a":"\"last\""}})");
    ASSERT_EQ(fields.properties.size(), 3U);
    EXPECT_EQ(fields.properties[0].value, std::string("\0x", 2));
    EXPECT_EQ(fields.value("a"), "\"last\"");
    EXPECT_EQ(fields.value("b"), "[1, 2]");
    EXPECT_EQ(fields.value("none"), "");
}

TEST(RowFields, OfTheBeginningOfAnEventAreThoseThatAreWhole) {
    EXPECT_TRUE(rowFields(R"({"event":"e","properties":{"a":1,"b)").properties.empty());
    EXPECT_TRUE(rowFields("").properties.empty());
    EXPECT_TRUE(rowFields("{").properties.empty());
}

TEST(JsonLines, LayOutWithoutChangingATextOrANumber) {
    EXPECT_THAT(jsonLines(R"({"a":1.50,"b":{"c":[1,"x,{}"],"d":{}},"e":[ ]})"),
                ElementsAre("{", "  \"a\": 1.50,", "  \"b\": {", "    \"c\": [", "      1,",
                            "      \"x,{}\"", "    ],", "    \"d\": {}", "  },", "  \"e\": []",
                            "}"));
    EXPECT_THAT(jsonLines(R"("a \" b")"), ElementsAre(R"("a \" b")"));
}

TEST(JsonLines, TakeAnyText) {
    EXPECT_THAT(jsonLines(""), ElementsAre());
    EXPECT_THAT(jsonLines("\""), ElementsAre("\""));
    EXPECT_THAT(jsonLines("}}]"), testing::SizeIs(3));
    const std::vector<std::string> deep = jsonLines(std::string(100'000, '['));
    EXPECT_EQ(deep.size(), 100'000U);
    EXPECT_LE(deep.back().size(), 64U * 2 + 1);
}

} // namespace
} // namespace shardscope::session
