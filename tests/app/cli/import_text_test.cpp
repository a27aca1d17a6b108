// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_text.h"

#include "core/json/strict_check.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace shardscope::cli;
using shardscope::events::Day;
using shardscope::session::FileReport;
using shardscope::session::FileState;
using shardscope::session::ImportReport;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

FileReport imported() {
    FileReport file;
    file.path = "/exports/2023-09-01.json";
    file.bytes = 1'900;
    file.events = 12;
    file.records = 1;
    file.remediated = 5;
    file.quarantined = 2;
    file.blank = 3;
    file.days = {Day{19601}, Day{19602}};
    file.state = FileState::Imported;
    return file;
}

FileReport inState(const std::string& path, FileState state, const std::string& reason = "") {
    FileReport file;
    file.path = path;
    file.state = state;
    file.reason = reason;
    return file;
}

bool nothingTold(const std::string&) {
    return false;
}

ImportReport report() {
    ImportReport result;
    result.casePath = "/tmp/acme.shardcase";
    result.files = {imported()};
    result.events = 12;
    result.records = 1;
    result.remediated = 5;
    result.quarantined = 2;
    result.blank = 3;
    result.seconds = 0.25;
    return result;
}

} // namespace

TEST(ImportText, ShapesTheReportAsJson) {
    EXPECT_EQ(importJson(report()),
              R"({"case":"/tmp/acme.shardcase","files":[{"path":"/exports/2023-09-01.json",)"
              R"("bytes":1900,"events":12,"records":1,"remediated":5,"quarantined":2,"blank":3,)"
              R"("days":["2023-09-01","2023-09-02"],"state":"imported","reason":null,)"
              R"("overlaps":false}],"events":12,"records":1,"remediated":5,"quarantined":2,)"
              R"("blank":3,"seconds":0.25,"missing":[],"notes":[],"interrupted":false})"
              "\n");
}

TEST(ImportText, KeepsHostileNamesAndReasonsLegalJson) {
    ImportReport hostile = report();
    hostile.files[0].path = "/a\xFF\n\"\x1b.json";
    hostile.files[0].reason = std::string("\0\\", 2);
    hostile.missingPaths = {"\xED\xA0\x80"};
    const std::string json = importJson(hostile);
    EXPECT_EQ(shardscope::json::findDefect(json), std::nullopt) << json;
}

TEST(ImportText, NamesEveryFinalStateOfTheContract) {
    EXPECT_STREQ(stateName(FileState::Imported), "imported");
    EXPECT_STREQ(stateName(FileState::AlreadyImported), "already-imported");
    EXPECT_STREQ(stateName(FileState::Incomplete), "incomplete");
    EXPECT_STREQ(stateName(FileState::Failed), "failed");
    EXPECT_STREQ(stateName(FileState::Cancelled), "failed");
}

TEST(ImportText, SaysInJsonThatAStopKeptAFileOut) {
    ImportReport stopped = report();
    stopped.cancelled = true;
    stopped.files = {inState("/b", FileState::Cancelled)};
    const std::string json = importJson(stopped);
    EXPECT_THAT(json, HasSubstr(R"("state":"failed","reason":"the import was stopped)"));
    EXPECT_THAT(json, HasSubstr(R"("interrupted":true)"));
}

TEST(ImportText, ShowsFilesInATable) {
    EXPECT_EQ(importText(report(), "/exports", false),
              "File               Size  Events  Records  Bad  Days            State\n"
              "2023-09-01.json  1.9 KB      12        1    2  2023-09-01..02  imported\n"
              "\n"
              "1 file: 12 events (5 remediated), 1 record, 2 bad lines, 3 blank lines in 0.2 s\n"
              "Case: /tmp/acme.shardcase\n");
}

TEST(ImportText, ShowsStatesAndHostilePathsSafely) {
    ImportReport mixed = report();
    mixed.files = {inState("/\x1b[2J.json", FileState::Failed, "permission denied"),
                   inState("/b.gz", FileState::Incomplete, "the gzip stream ends early"),
                   inState("/c.gz", FileState::Cancelled),
                   inState("/d.gz", FileState::Failed, "overlaps")};
    mixed.files.back().overlaps = true;
    const std::string text = importText(mixed, "/", false);
    EXPECT_THAT(text, HasSubstr("\n\\x1b[2J.json  "));
    EXPECT_THAT(text, HasSubstr("  failed\n"));
    EXPECT_THAT(text, HasSubstr("  incomplete\n"));
    EXPECT_THAT(text, HasSubstr("  stopped\n"));
    EXPECT_THAT(text, HasSubstr("  left out (overlap)\n"));
}

TEST(ImportText, TellsNothingWhenNothingWasSetAside) {
    ImportReport clean = report();
    clean.files[0].quarantined = 0;
    clean.quarantined = 0;
    EXPECT_THAT(setAsideLines(clean, nothingTold), IsEmpty());
}

TEST(ImportText, TellsEverythingThatWasSetAside) {
    ImportReport mixed = report();
    mixed.missingPaths = {"gone.json"};
    mixed.files.push_back(inState("b", FileState::Failed, "permission denied"));
    mixed.files.push_back(inState("c", FileState::Incomplete, "terminated early"));
    FileReport old = imported();
    old.path = "d";
    old.state = FileState::AlreadyImported;
    mixed.files.push_back(old);
    EXPECT_THAT(setAsideLines(mixed, nothingTold),
                ElementsAre("gone.json: no such file or folder",
                            "/exports/2023-09-01.json: 2 bad lines set aside",
                            "b: not counted: permission denied",
                            "c: incomplete: terminated early; what could be read is counted"));
}

TEST(ImportText, DoesNotRepeatWhyAFileWasLeftOut) {
    ImportReport told = report();
    told.missingPaths = {"gone.json"};
    told.files.push_back(inState("b", FileState::Failed, "overlaps"));
    EXPECT_THAT(setAsideLines(told, [](const std::string&) { return true; }),
                ElementsAre("/exports/2023-09-01.json: 2 bad lines set aside"));
}

namespace {

shardscope::store::QuarantinedLine badLine(const std::string& path, std::uint64_t number) {
    shardscope::store::QuarantinedLine line;
    line.path = path;
    line.line = number;
    line.offset = 420;
    line.reason = "not an object";
    line.text = "[1,2\x1b,3]";
    return line;
}

} // namespace

TEST(ImportText, ShowsTheFirstBadLinesWithTheirPlace) {
    EXPECT_THAT(
        badLineLines(report(), {badLine("/old.json", 1), badLine("/exports/2023-09-01.json", 7)}),
        ElementsAre("  /exports/2023-09-01.json, line 7, byte 420: not an object: [1,2\\x1b,3]",
                    "  and 1 more bad line"));
    EXPECT_THAT(badLineLines(report(), {}), IsEmpty());
}

TEST(ImportText, ShowsBadLinesOfSeveralFiles) {
    ImportReport many = report();
    many.files[0].quarantined = 50;
    many.files.push_back(many.files[0]);
    many.files[1].path = "/b";
    many.quarantined = 100;
    std::vector<shardscope::store::QuarantinedLine> lines;
    for (std::uint64_t number = 1; number <= 100; ++number) {
        lines.push_back(badLine(number <= 50 ? many.files[0].path : "/b", number));
    }
    const auto shown = badLineLines(many, lines);
    ASSERT_EQ(shown.size(), 5U);
    EXPECT_THAT(shown[1], HasSubstr("2023-09-01.json, line 2,"));
    EXPECT_THAT(shown[2], HasSubstr("/b, line 51,"));
    EXPECT_EQ(shown[4], "  and 96 more bad lines");
}

TEST(ImportText, SaysWhatAStopLeftUndone) {
    ImportReport stopped = report();
    EXPECT_EQ(remainsText(stopped), "interrupted: 1 of 1 file are done and kept");
    stopped.files.push_back(inState("/b", FileState::Cancelled));
    EXPECT_EQ(remainsText(stopped), "interrupted: 1 of 2 files are done and kept, 1 not counted: "
                                    "/b; the same command goes on where this one stopped");
    stopped.files.push_back(inState("/c", FileState::Waiting));
    EXPECT_THAT(remainsText(stopped), HasSubstr("2 not counted: /b and 1 more; "));
}
