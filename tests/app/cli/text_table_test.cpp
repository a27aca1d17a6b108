// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_table.h"

#include <gtest/gtest.h>

using shardscope::cli::Align;
using shardscope::cli::Cell;
using shardscope::cli::Ink;
using shardscope::cli::inked;
using shardscope::cli::TextTable;

TEST(TextTable, AlignsColumnsUnderTheirTitles) {
    TextTable table({{"Id"}, {"Volume", Align::Right}, {"State"}});
    table.addRow({"user_id", "1,920,331", "over"});
    table.addRow({"x", "7", "near"});
    EXPECT_EQ(table.text(false), "Id          Volume  State\n"
                                 "user_id  1,920,331  over\n"
                                 "x                7  near\n");
}

TEST(TextTable, LeavesNoSpacesAtLineEnds) {
    TextTable table({{"A"}, {"B"}});
    table.addRow({"x", ""});
    table.addRow({"", "long"});
    EXPECT_EQ(table.text(false), "A  B\nx\n   long\n");
}

TEST(TextTable, CountsTerminalColumnsNotBytes) {
    TextTable table({{"Id"}, {"N", Align::Right}});
    table.addRow({"\xE4\xB8\xAD\xE6\x96\x87", "1"});
    table.addRow({"\xC3\xBC", "2"});
    EXPECT_EQ(table.text(false), "Id    N\n\xE4\xB8\xAD\xE6\x96\x87  1\n\xC3\xBC     2\n");
}

TEST(TextTable, ColoursWithoutMovingColumns) {
    TextTable table({{"State"}, {"N"}});
    table.addRow({Cell("over", Ink::Hot), "1"});
    EXPECT_EQ(table.text(true), "\x1b[2mState\x1b[0m  \x1b[2mN\x1b[0m\n"
                                "\x1b[1;31mover\x1b[0m   1\n");
}

TEST(TextTable, InksOnlyWhenColoursAreWanted) {
    EXPECT_EQ(inked("a", Ink::Strong, false), "a");
    EXPECT_EQ(inked("a", Ink::Plain, true), "a");
    EXPECT_EQ(inked("a", Ink::Near, true), "\x1b[33ma\x1b[0m");
}
