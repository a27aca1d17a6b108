// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include "core/json/strict_check.h"
#include "core/session/case_session.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

using shardscope::session::CaseEditor;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

namespace {

namespace fs = std::filesystem;

struct Answer {
    int exitCode = -1;
    std::string out;
    std::string err;
};

Answer run(const std::vector<std::string>& words) {
    std::ostringstream out;
    std::ostringstream err;
    Answer answer;
    answer.exitCode = shardscope::cli::runProgram(words, {.out = out, .err = err});
    answer.out = out.str();
    answer.err = err.str();
    return answer;
}

void expectJson(const Answer& answer) {
    EXPECT_EQ(shardscope::json::findDefect(answer.out), std::nullopt) << answer.out;
    EXPECT_TRUE(answer.out.ends_with('\n'));
}

std::string event(const std::string& id, int number) {
    return R"({"event":"Ping","properties":{"time":)" + std::to_string(1'693'526'400 + number) +
           R"(,"distinct_id":")" + id + R"(","$insert_id":")" + id + std::to_string(number) +
           "\"}}\n";
}

/// A folder of its own for each test, with a small export in it.
class Program : public testing::Test {
protected:
    void SetUp() override {
        std::string name = (fs::temp_directory_path() / "shardscope-cli-XXXXXX").string();
        ASSERT_NE(mkdtemp(name.data()), nullptr);
        folder = name;
        std::string text;
        for (int i = 0; i < 30; ++i) {
            text += event("user_id", i);
        }
        text += event("other", 0);
        write("day.json", text);
    }
    void TearDown() override { fs::remove_all(folder); }

    std::string path(const std::string& name) const { return (folder / name).string(); }
    void write(const std::string& name, const std::string& text) const {
        std::ofstream(folder / name, std::ios::binary) << text;
    }
    std::string casePath() const { return path("acme.shardcase"); }
    Answer import(std::vector<std::string> words) const {
        words.insert(words.begin(), {"import", casePath()});
        return run(words);
    }

    fs::path folder;
};

} // namespace

TEST_F(Program, ImportsAndShowsTheBoard) {
    const Answer imported = import({path("day.json")});
    EXPECT_EQ(imported.exitCode, 0) << imported.err;
    EXPECT_THAT(imported.out, HasSubstr("1 file: 31 events in "));
    EXPECT_THAT(imported.err, IsEmpty());
    const Answer board = run({"board", casePath()});
    EXPECT_EQ(board.exitCode, 0) << board.err;
    EXPECT_THAT(board.out, StartsWith("2023-09-01 to 2023-09-01 (UTC), all events"));
    EXPECT_THAT(board.out, HasSubstr("user_id          30              1            1\n"));
    EXPECT_THAT(board.out, HasSubstr("Overall          31              1            1\n"));
}

TEST_F(Program, AnswersInJson) {
    const Answer imported = import({path("day.json"), "--json"});
    expectJson(imported);
    EXPECT_THAT(imported.out, HasSubstr(R"("state":"imported","reason":null)"));
    for (const char* command : {"board", "detect", "sources"}) {
        const Answer answer = run({"--json", command, casePath()});
        EXPECT_EQ(answer.exitCode, 0) << answer.err;
        expectJson(answer);
    }
}

TEST_F(Program, PassesOverTheSameContent) {
    EXPECT_EQ(import({path("day.json")}).exitCode, 0);
    fs::copy_file(path("day.json"), path("copy.json"));
    const Answer again = import({path("copy.json"), "--json"});
    EXPECT_EQ(again.exitCode, 0) << again.err;
    EXPECT_THAT(again.out, HasSubstr(R"("state":"already-imported")"));
    EXPECT_THAT(again.out, HasSubstr(R"(],"events":0,"records":0)"));
}

TEST_F(Program, TellsBadLinesWithTheirPlaceAndExitsWith3) {
    write("bad.json", event("a", 1) + "[1,2,3]\n" + event("a", 2));
    const Answer imported = import({path("bad.json")});
    EXPECT_EQ(imported.exitCode, 3);
    EXPECT_THAT(imported.err, HasSubstr("bad.json: 1 bad line set aside\n"));
    EXPECT_THAT(imported.err,
                HasSubstr("bad.json, line 2, byte " + std::to_string(event("a", 1).size()) + ": "));
    EXPECT_THAT(imported.err, HasSubstr(": [1,2,3]\n"));
    EXPECT_EQ(run({"board", casePath()}).exitCode, 0) << "old quarantine is not this call's";
    EXPECT_EQ(import({path("bad.json")}).exitCode, 0) << "nor is it a second time";
}

TEST_F(Program, GoesOnWithoutAMissingPath) {
    const Answer imported = import({path("gone.json"), path("day.json")});
    EXPECT_EQ(imported.exitCode, 3);
    EXPECT_THAT(imported.err, HasSubstr("gone.json: no such file or folder\n"));
    EXPECT_THAT(imported.out, HasSubstr("31 events"));
}

TEST_F(Program, TellsAMissingPathOnce) {
    const std::string told = import({path("gone.json"), path("day.json")}).err;
    EXPECT_EQ(told.find("gone.json"), told.rfind("gone.json")) << told;
    const Answer quiet = import({path("gone.json"), path("day.json"), "--quiet"});
    EXPECT_EQ(quiet.exitCode, 3);
    EXPECT_THAT(quiet.err, HasSubstr("gone.json: no such file or folder\n"));
}

TEST_F(Program, SaysWhenAFolderHoldsNoExports) {
    fs::create_directory(path("empty"));
    EXPECT_THAT(import({path("empty")}).err, HasSubstr("no exports found"));
}

TEST_F(Program, LeavesAnOverlappingFileOutUntilToldWhatToDo) {
    EXPECT_EQ(import({path("day.json")}).exitCode, 0);
    std::string late = event("late", 5);
    for (int i = 0; i < 30; ++i) {
        late += event("user_id", i);
    }
    write("late.json", late);
    const Answer stopped = import({path("late.json")});
    EXPECT_EQ(stopped.exitCode, 3);
    EXPECT_THAT(stopped.out, HasSubstr("left out (overlap)"));
    EXPECT_THAT(stopped.err, HasSubstr("late.json"));
    const Answer replaced = import({path("late.json"), "--replace"});
    EXPECT_EQ(replaced.exitCode, 0) << replaced.err;
    EXPECT_THAT(run({"board", casePath(), "--json"}).out, HasSubstr(R"("overall":{"volume":31,)"));
}

TEST_F(Program, FailsOnHotKeysOnlyWhenAsked) {
    EXPECT_EQ(import({path("day.json"), "--user-limit", "20"}).exitCode, 0);
    const Answer hot = run({"detect", casePath()});
    EXPECT_EQ(hot.exitCode, 0);
    EXPECT_THAT(hot.out, HasSubstr("1 over, 0 near; limits: 20 a user"));
    EXPECT_EQ(run({"detect", casePath(), "--fail-on-hot"}).exitCode, 4);
    EXPECT_EQ(run({"detect", casePath(), "--fail-on-hot", "--user-limit", "30"}).exitCode, 0);
    const Answer near = run({"detect", casePath(), "--user-limit", "30", "--json"});
    EXPECT_THAT(near.out, HasSubstr(R"("events":30,"deduplicated":30,"remediated":0,"limit":30,)"
                                    R"("state":"near","recorded":false,"crossed_at_ms":null)"));
}

TEST_F(Program, RemovesSourcesAllOrNone) {
    write("more.json", event("a", 1));
    EXPECT_EQ(import({path("day.json"), path("more.json")}).exitCode, 0);
    const Answer none =
        run({"sources", casePath(), "--remove", path("day.json"), "--remove", path("no.json")});
    EXPECT_EQ(none.exitCode, 10);
    EXPECT_THAT(run({"board", casePath(), "--json"}).out, HasSubstr(R"("volume":32)"));
    const Answer removed = run({"sources", casePath(), "--remove", path("day.json"), "--json"});
    EXPECT_EQ(removed.exitCode, 0) << removed.err;
    EXPECT_THAT(removed.out, HasSubstr(R"("removed":[")" + path("day.json") + R"("])"));
    EXPECT_THAT(run({"board", casePath(), "--json"}).out, HasSubstr(R"("overall":{"volume":1,)"));
}

TEST_F(Program, FindsASourceByARelativePath) {
    EXPECT_EQ(import({path("day.json")}).exitCode, 0);
    const fs::path before = fs::current_path();
    fs::current_path(folder);
    const Answer removed = run({"sources", "acme.shardcase", "--remove", "./day.json"});
    fs::current_path(before);
    EXPECT_EQ(removed.exitCode, 0) << removed.err;
    EXPECT_THAT(removed.out, HasSubstr("The case has no sources."));
}

TEST_F(Program, TellsErrorsOnBothStreamsWhenJsonIsWanted) {
    const Answer missing = run({"board", path("no.shardcase"), "--json"});
    EXPECT_EQ(missing.exitCode, 10);
    expectJson(missing);
    EXPECT_THAT(missing.out, StartsWith(R"({"error":{"code":"not-found",)"));
    EXPECT_THAT(missing.err, StartsWith("shardscope-cli: "));
    EXPECT_THAT(run({"board", path("no.shardcase")}).out, IsEmpty());
}

TEST_F(Program, RefusesWhatContradictsItself) {
    EXPECT_EQ(import({path("day.json"), "--replace", "--add"}).exitCode, 2);
    EXPECT_EQ(import({path("day.json"), "--timezone", "Mars/Olympus"}).exitCode, 2);
    EXPECT_FALSE(fs::exists(casePath()));
    EXPECT_EQ(import({path("day.json")}).exitCode, 0);
    EXPECT_EQ(import({path("day.json"), "--timezone", "Europe/Berlin"}).exitCode, 2);
    for (const std::vector<std::string>& words :
         std::vector<std::vector<std::string>>{{"--from", "2023-09-02", "--to", "2023-09-01"},
                                               {"--scope", "some"},
                                               {"--top", "-1"},
                                               {"--filter", "day:x"},
                                               {"--from", "yesterday"}}) {
        std::vector<std::string> all = {"board", casePath(), "--json"};
        all.insert(all.end(), words.begin(), words.end());
        const Answer answer = run(all);
        EXPECT_EQ(answer.exitCode, 2) << words[0];
        EXPECT_THAT(answer.out, HasSubstr(R"("where":")" + words[words.size() - 2].substr(0, 3)));
    }
}

TEST_F(Program, KnowsALockedCaseAndStillReadsIt) {
    EXPECT_EQ(import({path("day.json")}).exitCode, 0);
    const auto editor = CaseEditor::open(casePath());
    ASSERT_TRUE(editor);
    EXPECT_EQ(import({path("day.json")}).exitCode, 11);
    EXPECT_EQ(run({"sources", casePath(), "--remove", path("day.json")}).exitCode, 11);
    EXPECT_EQ(run({"board", casePath()}).exitCode, 0);
}

TEST_F(Program, FailsOnWhatIsNoCase) {
    const Answer answer = run({"board", path("day.json"), "--json"});
    EXPECT_EQ(answer.exitCode, 1);
    EXPECT_THAT(answer.out, HasSubstr(R"("code":"not-a-case")"));
}

TEST_F(Program, CutsEveryListButNoSum) {
    EXPECT_EQ(import({path("day.json")}).exitCode, 0);
    const Answer board = run({"board", casePath(), "--top", "1", "--json"});
    EXPECT_THAT(board.out, HasSubstr(R"("ids":2,"groups":0)"));
    EXPECT_THAT(board.out, Not(HasSubstr(R"("distinct_id":"other")")));
    EXPECT_THAT(board.out, HasSubstr(R"("overall":{"volume":31,)"));
}

TEST_F(Program, FiltersTheBoard) {
    EXPECT_EQ(import({path("day.json")}).exitCode, 0);
    const Answer board = run({"board", casePath(), "--filter", "-id:user_id", "--json"});
    EXPECT_THAT(board.out, HasSubstr(R"("overall":{"volume":1,)"));
}

TEST(ProgramHelp, IsAResult) {
    for (const auto& words : std::vector<std::vector<std::string>>{
             {"--help"}, {"-h"}, {"import", "--help"}, {"detect", "-h", "--json"}}) {
        const Answer help = run(words);
        EXPECT_EQ(help.exitCode, 0);
        EXPECT_THAT(help.out, HasSubstr("Usage: shardscope-cli "));
        EXPECT_THAT(help.err, IsEmpty());
    }
    EXPECT_THAT(run({"--version"}).out, testing::MatchesRegex("shardscope-cli [0-9.]+\n"));
}

TEST(ProgramHelp, IsNotPrintedForMistakes) {
    const Answer answer = run({});
    EXPECT_EQ(answer.exitCode, 2);
    EXPECT_THAT(answer.out, IsEmpty());
    EXPECT_EQ(answer.err, "shardscope-cli: a command is missing (--help lists the commands)\n");
}
