// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rows_text.h"

#include <gtest/gtest.h>

using namespace shardscope::cli;
using shardscope::base::Error;
using shardscope::base::ErrorCode;
using shardscope::events::Day;
using shardscope::session::RawRow;

namespace {

const RawRow kRow{"/e/day.json", 3, 77, Day{19601}, "{\"event\":\r\n\"x\"}"};

} // namespace

TEST(RowsText, GivesEachEventOneLine) {
    std::string text = "before\n";
    appendRowLine(text, kRow);
    EXPECT_EQ(text, "before\n{\"event\":  \"x\"}\n");
}

TEST(RowsText, ShapesRowsAsJson) {
    EXPECT_EQ(RowsJson().finish({}), "{\"rows\":[],\"complete\":true,\"missing\":[]}\n");
    RowsJson json;
    json.add(kRow);
    json.add(kRow);
    const std::string row = R"({"path":"/e/day.json","line":3,"offset":77,"date":"2023-09-01",)"
                            R"("raw":"{\"event\":\r\n\"x\"}"})";
    EXPECT_EQ(json.finish({2, {Error{ErrorCode::NotFound, "gone", "/e/b.json", ""}}}),
              "{\"rows\":[" + row + "," + row +
                  "],\"complete\":false,\"missing\":[\"/e/b.json\"]}\n");
}
