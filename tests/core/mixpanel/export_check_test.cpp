// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mixpanel/export_check.h"

#include "tests/core/support/temporary_folder.h"
#include "tests/support/mixpanel_stand_in/gzip_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace shardscope::mixpanel {
namespace {

using testing::HasSubstr;

class ExportCheckTest : public testing::Test {
protected:
    ExportCheck check(const std::string& bytes) const {
        const auto found = checkExport(folder.write("day", bytes), {});
        EXPECT_TRUE(found);
        return found.value_or(ExportCheck{});
    }
    tests::TemporaryFolder folder;
};

TEST_F(ExportCheckTest, CountsTheLinesOfAWholeExport) {
    const std::string text = "{\"a\":1}\n\n  {\"b\":2}\r\n{\"c\":3}";
    EXPECT_EQ(check(text), (ExportCheck{.lines = 3, .textBytes = text.size()}));
    EXPECT_EQ(check(stand_in::gzip(text)), (ExportCheck{.lines = 3, .textBytes = text.size()}));
    EXPECT_EQ(check(""), ExportCheck{});
    EXPECT_EQ(check(stand_in::gzip("")), ExportCheck{});
}

TEST_F(ExportCheckTest, SeesEveryCut) {
    std::string text;
    for (int each = 0; each < 50; ++each) {
        text += "{\"event\":\"Ping\",\"properties\":{\"n\":" + std::to_string(each) + "}}\n";
    }
    const std::string whole = stand_in::gzip(text);
    for (std::size_t size = 1; size < whole.size(); ++size) {
        EXPECT_NE(check(whole.substr(0, size)).flaw, "") << size;
    }
    const std::size_t line = text.find('\n') + 1;
    for (std::size_t size = 1; size < line - 1; ++size) {
        EXPECT_NE(check(text.substr(0, size)).flaw, "") << size;
    }
    EXPECT_EQ(check(text.substr(0, line - 1)).flaw, "") << "only the last line end is missing";
}

TEST_F(ExportCheckTest, KnowsTheVendorsWordForAnEarlyEnd) {
    for (const char* const end :
         {"terminated early", "terminated early\n", "export terminated early\n\n"}) {
        const ExportCheck found = check(std::string("{\"a\":1}\n") + end);
        EXPECT_THAT(found.flaw, HasSubstr("early")) << end;
        EXPECT_EQ(found.lines, 1U);
    }
    EXPECT_EQ(check("{\"a\":\"terminated early\"}\n").flaw, "");
    EXPECT_EQ(check("terminated early\n{\"a\":1}\n").flaw, "") << "not at the end: a bad line";
}

TEST_F(ExportCheckTest, CountsLinesThatAreBroken) {
    const ExportCheck found = check("{\"a\":\"x\n y\"}\n{\"b\":2}\n");
    EXPECT_EQ(found.flaw, "");
    EXPECT_EQ(found.lines, 3U);
    EXPECT_EQ(found.brokenLines, 2U);
    const std::string large = "{\"a\":\"" + std::string(3'000'000, 'x') + "\"}\n";
    EXPECT_EQ(check(large + large).brokenLines, 0U);
    EXPECT_EQ(check(large + large).lines, 2U);
}

TEST_F(ExportCheckTest, TellsAFileThatCannotBeRead) {
    EXPECT_FALSE(checkExport(folder.path("nothing"), {}));
}

} // namespace
} // namespace shardscope::mixpanel
