// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/display_text.h"

#include <gtest/gtest.h>

#include <random>
#include <set>
#include <string>

using shardscope::cli::displayText;
using shardscope::cli::displayWidth;
using shardscope::cli::elideMiddle;
using shardscope::cli::pathText;
using shardscope::cli::safeText;

TEST(DisplayText, LeavesPlainAndForeignTextAlone) {
    EXPECT_EQ(displayText("user_id"), "user_id");
    EXPECT_EQ(displayText("a \"b\" c"), "a \"b\" c");
    EXPECT_EQ(displayText("gr\xC3\xBC\xC3\x9F \xE4\xB8\xAD\xF0\x9F\x98\x80"),
              "gr\xC3\xBC\xC3\x9F \xE4\xB8\xAD\xF0\x9F\x98\x80");
}

TEST(DisplayText, EscapesWhatATerminalWouldActOn) {
    EXPECT_EQ(displayText("\x1b[31mred\x07"), "\\x1b[31mred\\x07");
    EXPECT_EQ(displayText("a\nb\r\tc\x7f"), "a\\nb\\r\\tc\\x7f");
    EXPECT_EQ(displayText(std::string("a\0b", 3)), "a\\x00b");
    EXPECT_EQ(displayText("\xC2\x9B"
                          "31m"),
              "\\u{9b}31m");
}

TEST(DisplayText, EscapesWhatHidesOrTurnsText) {
    EXPECT_EQ(displayText("abc\xE2\x80\xAE"
                          "def"),
              "abc\\u{202e}def");
    EXPECT_EQ(displayText("a\xE2\x80\x8B"
                          "b"),
              "a\\u{200b}b");
    EXPECT_EQ(displayText("\xEF\xBB\xBFid"), "\\u{feff}id");
}

TEST(DisplayText, EscapesBytesThatAreNoText) {
    EXPECT_EQ(displayText("a\xFFz\xE2\x82"), "a\\xffz\\xe2\\x82");
    EXPECT_EQ(displayText("\xED\xA0\x80"), "\\u{d800}");
}

TEST(DisplayText, QuotesWhatWouldNotBeSeen) {
    EXPECT_EQ(displayText(""), "\"\"");
    EXPECT_EQ(displayText(" "), "\" \"");
    EXPECT_EQ(displayText("id "), "\"id \"");
    EXPECT_EQ(displayText("\"\""), "\"\"\"\"");
}

TEST(DisplayText, ShowsNoTwoNamesAlike) {
    const std::set<std::string> shown = {displayText("a\nb"),
                                         displayText("a\\nb"),
                                         displayText("a\\\\nb"),
                                         displayText("a\\x0ab"),
                                         displayText("a\x0e"
                                                     "b"),
                                         displayText("a\\x0eb")};
    EXPECT_EQ(shown.size(), 6U);
}

TEST(SafeText, KeepsBackslashesAndQuotesOfMessages) {
    EXPECT_EQ(safeText("expected \\\" or \\\\\n\x1b"), "expected \\\" or \\\\\\n\\x1b");
    EXPECT_EQ(safeText(""), "");
}

TEST(PathText, IsRelativeBelowTheFolder) {
    EXPECT_EQ(pathText("/a/b/c.json", "/a/b"), "c.json");
    EXPECT_EQ(pathText("/a/b/c.json", "/a/b/"), "c.json");
    EXPECT_EQ(pathText("/a/bc.json", "/a/b"), "/a/bc.json");
    EXPECT_EQ(pathText("/a/b", "/a/b"), "/a/b");
    EXPECT_EQ(pathText("/c.json", "/"), "c.json");
    EXPECT_EQ(pathText("/a/\n", "/a"), "\\n");
    EXPECT_EQ(pathText("/" + std::string(100, 'x'), "").size(), 55 + std::string("\u2026").size());
}

TEST(DisplayWidth, CountsWideAndCombiningCharacters) {
    EXPECT_EQ(displayWidth("abc"), 3U);
    EXPECT_EQ(displayWidth("\xC3\xBC"), 1U);
    EXPECT_EQ(displayWidth("u\xCC\x88"), 1U) << "u with a combining diaeresis";
    EXPECT_EQ(displayWidth("\xE4\xB8\xAD\xE6\x96\x87"), 4U);
    EXPECT_EQ(displayWidth("\xF0\x9F\x98\x80"), 2U);
}

TEST(ElideMiddle, KeepsBothEndsOfLongText) {
    EXPECT_EQ(elideMiddle("short", 5), "short");
    EXPECT_EQ(elideMiddle("0123456789", 5), "01\u2026"
                                            "89");
    EXPECT_EQ(elideMiddle("0123456789", 6), "012\u2026"
                                            "89");
    EXPECT_EQ(elideMiddle("0123456789", 1), "\u2026");
    EXPECT_EQ(elideMiddle("0123456789", 0), "0123456789") << "no width, no cut";
}

TEST(ElideMiddle, NeverCutsACharacterAndNeverExceedsTheWidth) {
    std::mt19937 random(9);
    const std::vector<std::string> pieces = {"a", "\xC3\xBC", "\xE4\xB8\xAD", "\xF0\x9F\x98\x80",
                                             "u\xCC\x88"};
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        for (std::size_t left = random() % 30; left > 0; --left) {
            text += pieces[random() % pieces.size()];
        }
        const std::size_t width = 1 + random() % 20;
        const std::string elided = elideMiddle(text, width);
        ASSERT_LE(displayWidth(elided), width);
        ASSERT_EQ(safeText(elided), elided) << "a cut character would show as escaped bytes";
    }
}
