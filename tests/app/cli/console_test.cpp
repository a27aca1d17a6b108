// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <gtest/gtest.h>

#include <sstream>

using namespace std::chrono_literals;
using shardscope::cli::Console;

namespace {

struct Fixture {
    std::ostringstream out;
    std::ostringstream err;
    std::chrono::steady_clock::time_point now{};

    Console console(Console::Traits traits) {
        return Console(out, err, traits, [this] { return now; });
    }
};

} // namespace

TEST(Console, WritesResultsToOneStreamAndMessagesToTheOther) {
    Fixture f;
    Console console(f.out, f.err, {});
    EXPECT_TRUE(console.result("{}\n"));
    console.warn("a bad line");
    console.note("a rescan");
    EXPECT_EQ(f.out.str(), "{}\n");
    EXPECT_EQ(f.err.str(), "shardscope-cli: a bad line\nshardscope-cli: a rescan\n");
}

TEST(Console, KeepsQuietAboutNotesAndProgressButNotAboutTrouble) {
    Fixture f;
    Console console(f.out, f.err, {.errIsTerminal = true, .quiet = true});
    console.note("a rescan");
    console.progress("50%");
    console.warn("a bad line");
    EXPECT_EQ(f.err.str(), "shardscope-cli: a bad line\n");
}

TEST(Console, EscapesHostileMessages) {
    Fixture f;
    Console console(f.out, f.err, {});
    console.warn("file \x1b[2J\n.json");
    EXPECT_EQ(f.err.str(), "shardscope-cli: file \\x1b[2J\\n.json\n");
}

TEST(Console, RedrawsOneLineOnATerminal) {
    Fixture f;
    Console console(f.out, f.err, {.errIsTerminal = true, .columns = 80}, [&f] { return f.now; });
    console.progress("1%");
    console.progress("2%");
    EXPECT_EQ(f.err.str(), "\r\x1b[K1%") << "the second came too soon";
    f.now += 100ms;
    console.progress("3%");
    EXPECT_EQ(f.err.str(), "\r\x1b[K1%\r\x1b[K3%");
    console.endProgress();
    EXPECT_EQ(f.err.str(), "\r\x1b[K1%\r\x1b[K3%\r\x1b[K");
}

TEST(Console, PutsMessagesAboveTheProgressLine) {
    Fixture f;
    Console console(f.out, f.err, {.errIsTerminal = true}, [&f] { return f.now; });
    console.progress("1%");
    console.warn("a bad line");
    EXPECT_EQ(f.err.str(), "\r\x1b[K1%\r\x1b[Kshardscope-cli: a bad line\n1%");
    console.endProgress();
    EXPECT_TRUE(f.err.str().ends_with("1%\r\x1b[K"));
}

TEST(Console, CutsProgressToTheTerminal) {
    Fixture f;
    Console console(f.out, f.err, {.errIsTerminal = true, .columns = 6}, [&f] { return f.now; });
    console.progress("0123456789");
    EXPECT_EQ(f.err.str(), "\r\x1b[K01\u2026"
                           "89");
}

TEST(Console, AddsALineEveryFiveSecondsToALog) {
    Fixture f;
    Console console(f.out, f.err, {}, [&f] { return f.now; });
    console.progress("1%");
    f.now += 4999ms;
    console.progress("2%");
    EXPECT_EQ(f.err.str(), "") << "short calls leave no progress in a log";
    f.now += 1ms;
    console.progress("3%");
    console.progress("4%");
    EXPECT_EQ(f.err.str(), "3%\n");
    f.now += 5s;
    console.progress("5%");
    EXPECT_EQ(f.err.str(), "3%\n5%\n");
}

TEST(Console, SaysWhenAResultCannotBeWritten) {
    Fixture f;
    f.out.setstate(std::ios::badbit);
    Console console(f.out, f.err, {});
    EXPECT_FALSE(console.result("{}\n"));
}
