// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/case_fixture.h"

#include <algorithm>
#include <thread>

namespace shardscope::session {
namespace {

constexpr std::int64_t kMonday = 1'700'438'400; // 2023-11-20 00:00 UTC
constexpr std::int64_t kDay = 86'400;

using ImportSession = CaseFixture;

const FileReport& fileNamed(const ImportReport& report, const std::string& name) {
    const auto file =
        std::find_if(report.files.begin(), report.files.end(),
                     [&name](const FileReport& each) { return each.path.ends_with("/" + name); });
    EXPECT_NE(file, report.files.end()) << name;
    return *file;
}

TEST_F(ImportSession, CountsAreTheSameWithAnyNumberOfThreads) {
    for (int file = 0; file < 6; ++file) {
        std::string text;
        for (int id = 0; id < 300; ++id) {
            text += events("user" + std::to_string(id % (50 + file)), 1 + id % 3,
                           kMonday + kDay * (file / 2) + id, std::to_string(file * 1000 + id),
                           R"(,"company":["C)" + std::to_string(id % 7) + R"(","D"])");
        }
        (void)write("part" + std::to_string(file) + ".ndjson", text);
    }
    (void)import({.groupKeys = {"company"}, .threads = 1});
    const auto alone = board();
    std::filesystem::remove(casePath());
    (void)import({.groupKeys = {"company"}, .threads = 4});
    EXPECT_EQ(*board(), *alone);
    EXPECT_EQ(alone->totals.events, 3600U);
    EXPECT_EQ(alone->totals.ids, 55U);
}

TEST_F(ImportSession, TheSameContentTwiceChangesNothing) {
    const auto first = write("a.ndjson", events("u", 5, kMonday, "a"));
    (void)import({});
    const auto before = board();
    (void)write("copy.ndjson", events("u", 5, kMonday, "a"));
    const ImportReport again = import({});
    EXPECT_EQ(fileNamed(again, "a.ndjson").state, FileState::AlreadyImported);
    EXPECT_EQ(fileNamed(again, "copy.ndjson").state, FileState::AlreadyImported);
    EXPECT_EQ(again.events, 0U);
    EXPECT_FALSE(again.hasSetAside());
    EXPECT_EQ(*board(), *before);
}

TEST_F(ImportSession, LeavesOutADayExportedAgainUnlessToldWhatToDo) {
    const auto first = write("monday.ndjson", events("u", 50, kMonday, "a"));
    (void)import({.paths = {first}});
    const auto late = write("monday-late.ndjson",
                            events("u", 50, kMonday, "a") + events("v", 5, kMonday, "late"));
    const ImportReport stopped = import({.paths = {late}});
    EXPECT_EQ(stopped.files.front().state, FileState::Failed);
    EXPECT_TRUE(stopped.files.front().overlaps);
    EXPECT_NE(stopped.files.front().reason.find("50 of 55 rows"), std::string::npos)
        << stopped.files.front().reason;
    EXPECT_TRUE(stopped.hasSetAside());
    EXPECT_EQ(board()->totals.events, 50U);

    const ImportReport replaced = import({.paths = {late}, .overlap = OverlapChoice::Replace});
    EXPECT_EQ(replaced.files.front().state, FileState::Imported);
    EXPECT_EQ(board()->totals.events, 55U);

    (void)import({.paths = {first}, .overlap = OverlapChoice::Add});
    EXPECT_EQ(board()->totals.events, 105U);
}

TEST_F(ImportSession, ReplacesOnlyTheDaysThatTheNewFileCovers) {
    const auto both = write("two-days.ndjson",
                            events("u", 50, kMonday, "a") + events("u", 40, kMonday + kDay, "b"));
    (void)import({.paths = {both}});
    const auto monday =
        write("monday.ndjson", events("u", 50, kMonday, "a") + events("v", 1, kMonday, "late"));
    (void)import({.paths = {monday}, .overlap = OverlapChoice::Replace});
    const auto counts = board();
    ASSERT_EQ(counts->days.size(), 2U);
    EXPECT_EQ(counts->days[0].volume, 51U);
    EXPECT_EQ(counts->days[1].volume, 40U);
}

TEST_F(ImportSession, PartsOfOneDayDoNotOverlap) {
    (void)write("part1.ndjson", events("u", 50, kMonday, "a"));
    (void)write("part2.ndjson", events("u", 50, kMonday + 100, "b"));
    const ImportReport report = import({});
    EXPECT_FALSE(report.hasSetAside());
    EXPECT_EQ(board()->totals.events, 100U);
}

TEST_F(ImportSession, CountsAgainForAGroupKeyThatALaterRecordNames) {
    const auto first = write("a.ndjson", events("u", 3, kMonday, "a", R"(,"company":["Acme"])"));
    (void)import({.paths = {first}});
    EXPECT_EQ(board()->totals.groups, 0U);
    const auto record =
        write("b.ndjson", R"({"event":"$hotshard_record","properties":{"time":1700438400,)"
                          R"("hotshard_distinct_id":"Acme","hotshard_group_key":"company",)"
                          R"("hotshard_group_display_name":"Acme Inc."}})"
                          "\n");
    (void)import({.paths = {record}});
    const auto counts = board();
    ASSERT_EQ(counts->groups.size(), 1U);
    EXPECT_EQ(counts->groups[0].volume, 3U);
    EXPECT_EQ(counts->groups[0].displayName, "Acme Inc.");
    EXPECT_EQ(counts->totals.records, 1U);
    EXPECT_EQ(counts->totals.events, 3U);
    EXPECT_FALSE(observer.notes.empty());
}

TEST_F(ImportSession, SaysWhenAFileIsGoneThatWouldHaveToBeCountedAgain) {
    const auto first = write("a.ndjson", events("u", 3, kMonday, "a", R"(,"company":"Acme")"));
    (void)import({.paths = {first}});
    std::filesystem::remove(first);
    const auto second = write("b.ndjson", events("u", 3, kMonday + kDay, "b"));
    const ImportReport report = import({.paths = {second}, .groupKeys = {"company"}});
    EXPECT_TRUE(report.rescanFailed);
    EXPECT_TRUE(report.hasSetAside());
    EXPECT_EQ(board()->totals.events, 6U) << "what was counted before stays";
}

TEST_F(ImportSession, StopsSoonAndKeepsCompleteFiles) {
    for (int file = 0; file < 40; ++file) {
        (void)write("f" + std::to_string(file) + ".ndjson",
                    events("u" + std::to_string(file), 3000, kMonday + kDay * file, "x"));
    }
    class StopAfterFirst final : public ImportObserver {
    public:
        explicit StopAfterFirst(std::stop_source stop) : m_stop(std::move(stop)) {}
        void started(const std::vector<FileReport>&) override {}
        void fileChanged(std::size_t, const FileReport& file) override {
            if (file.state == FileState::Imported) {
                m_stop.request_stop();
            }
        }
        void note(const std::string&) override {}

    private:
        std::stop_source m_stop;
    };
    std::stop_source stop;
    StopAfterFirst stopper(stop);
    const auto report =
        importFiles(casePath(), {.paths = {folder}, .threads = 2}, stopper, stop.get_token());
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->cancelled);
    std::uint64_t kept = 0;
    for (const FileReport& file : report->files) {
        ASSERT_TRUE(file.state == FileState::Imported || file.state == FileState::Cancelled)
            << static_cast<int>(file.state) << ": " << file.reason;
        kept += file.state == FileState::Imported ? 3000U : 0U;
    }
    EXPECT_GT(kept, 0U);
    EXPECT_LT(kept, 40U * 3000U);
    EXPECT_EQ(board()->totals.events, kept);
    (void)import({});
    EXPECT_EQ(board()->totals.events, 40U * 3000U) << "the next import goes on";
}

TEST_F(ImportSession, ShowsABoardThatFillsWhileFilesAreRead) {
    constexpr int kFiles = 4;
    constexpr int kEvents = 150'000;
    for (int file = 0; file < kFiles; ++file) {
        (void)write("f" + std::to_string(file) + ".ndjson",
                    events("u" + std::to_string(file), kEvents, kMonday + kDay * 2 * file, "x"));
    }
    const auto editor = CaseEditor::open(casePath(), CaseEditor::Missing::Create);
    ASSERT_TRUE(editor);
    const auto session = CaseSession::open(casePath());
    ASSERT_TRUE(session);
    const std::shared_ptr<LiveCounts> live = makeLiveCounts();
    (*session)->showLive(live);
    std::vector<std::uint64_t> seen;
    std::jthread watcher([&](const std::stop_token& stop) {
        while (!stop.stop_requested()) {
            const auto counts = (*session)->board({.scope = store::Scope::All}, {});
            ASSERT_TRUE(counts) << describe(counts.error());
            if ((*counts)->partial) {
                seen.push_back((*counts)->totals.events);
            }
        }
    });
    (void)import({.threads = 2, .live = live, .editor = *editor});
    watcher.request_stop();
    watcher.join();
    ASSERT_FALSE(seen.empty());
    EXPECT_TRUE(std::is_sorted(seen.begin(), seen.end())) << "no event is lost or counted twice";
    EXPECT_LE(seen.back(), std::uint64_t{kFiles} * kEvents);
    const auto whole = (*session)->board({.scope = store::Scope::All}, {});
    ASSERT_TRUE(whole);
    EXPECT_FALSE((*whole)->partial);
    EXPECT_EQ((*whole)->totals.events, std::uint64_t{kFiles} * kEvents);
}

TEST_F(ImportSession, KeepsTheTimeZoneOfTheFirstImport) {
    const auto path = write("a.ndjson", events("u", 1, kMonday, "a"));
    (void)import({.paths = {path}, .timezone = "Asia/Tokyo"});
    const auto conflict =
        importFiles(casePath(), {.paths = {path}, .timezone = "UTC"}, observer, {});
    ASSERT_FALSE(conflict);
    EXPECT_EQ(conflict.error().code, base::ErrorCode::Usage);
    EXPECT_EQ(board()->timezone, "Asia/Tokyo");
}

TEST_F(ImportSession, LeavesNoCaseBehindWhenThereWasNothingToRead) {
    const auto nothing = importFiles(casePath(), {.paths = {folder / "no-such"}}, observer, {});
    ASSERT_FALSE(nothing);
    EXPECT_EQ(nothing.error().code, base::ErrorCode::NotFound);
    EXPECT_FALSE(std::filesystem::exists(casePath()));
}

TEST_F(ImportSession, RefusesASecondWriter) {
    const auto path = write("a.ndjson", events("u", 1, kMonday, "a"));
    const auto editor = CaseEditor::open(casePath(), CaseEditor::Missing::Create);
    ASSERT_TRUE(editor);
    const auto second = importFiles(casePath(), {.paths = {path}}, observer, {});
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, base::ErrorCode::Locked);
    EXPECT_TRUE(CaseSession::open(casePath())) << "readers are never locked out";
}

TEST_F(ImportSession, AddsUpWhateverTheLinesAre) {
    const auto path = write("a.ndjson", events("u", 2, kMonday, "a") + "\n  \nbad\n[1,2,3]\n" +
                                            events("u", 1, kMonday, "b") + "terminated early\n");
    const ImportReport report = import({.paths = {path}});
    const FileReport& file = report.files.front();
    EXPECT_EQ(file.events, 3U);
    EXPECT_EQ(file.blank, 2U);
    EXPECT_EQ(file.quarantined, 3U);
    EXPECT_EQ(file.state, FileState::Incomplete);
    const auto session = CaseSession::open(casePath());
    const auto lines = (*session)->quarantine(1, 1);
    ASSERT_TRUE(lines);
    EXPECT_EQ(lines->total, 3U);
    ASSERT_EQ(lines->lines.size(), 1U);
    EXPECT_EQ(lines->lines[0].line, 6U);
    EXPECT_EQ(lines->lines[0].text, "[1,2,3]");
}

TEST_F(ImportSession, PreviewsWhatAnImportWouldDo) {
    const auto path = write("a.ndjson", events("u", 20, kMonday, "a", R"(,"company":["Acme"])"));
    (void)write("notes.txt", "not an export");
    const auto before = previewImport({folder}, std::nullopt, "UTC", {});
    ASSERT_TRUE(before);
    ASSERT_EQ(before->files.size(), 1U);
    EXPECT_EQ(before->files[0].firstDay, events::parseIsoDate("2023-11-20"));
    EXPECT_EQ(before->skippedFiles.size(), 1U);
    ASSERT_EQ(before->groupKeys.size(), 1U);
    EXPECT_EQ(before->groupKeys[0].key, "company");
    EXPECT_EQ(before->groupKeys[0].seen, 20U);
    EXPECT_EQ(before->groupKeys[0].example, "Acme");
    EXPECT_EQ(before->suggestedCase.parent_path(), folder);
    (void)import({.paths = {path}});
    const auto after = previewImport({path}, casePath(), "UTC", {});
    ASSERT_TRUE(after);
    EXPECT_TRUE(after->files[0].alreadyInCase);
}

} // namespace
} // namespace shardscope::session
