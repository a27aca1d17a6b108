// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/source_trust.h"
#include "tests/core/session/case_fixture.h"

#include <gmock/gmock.h>

#include <chrono>

namespace shardscope::session {
namespace {

constexpr std::int64_t kMonday = 1'700'438'400; // 2023-11-20 00:00 UTC

class SourceHealthTest : public CaseFixture {
protected:
    [[nodiscard]] SourceHealth health() const {
        const auto files = (*CaseSession::open(casePath()))->sourceHealth();
        EXPECT_TRUE(files) << describe(files.error());
        EXPECT_EQ(files->size(), 1U);
        return files->front().health;
    }
    [[nodiscard]] base::Result<void> relocate(const std::filesystem::path& from,
                                              const std::filesystem::path& to) const {
        const auto editor = CaseEditor::open(casePath());
        EXPECT_TRUE(editor);
        return (*editor)->relocateSource(from.string(), to, {});
    }
    [[nodiscard]] store::SourceRecord source() const {
        return (*CaseSession::open(casePath()))->sources()->front();
    }
    static void touch(const std::filesystem::path& path) {
        using namespace std::chrono_literals;
        std::filesystem::last_write_time(path, std::filesystem::last_write_time(path) + 2h);
    }
    const std::string m_text = events("u", 20, kMonday, "a");
    const std::filesystem::path m_file = write("a.ndjson", m_text);
};

TEST_F(SourceHealthTest, AFileThatNobodyTouchedIsFine) {
    (void)import({});
    EXPECT_EQ(health(), SourceHealth::Ok);
}

TEST_F(SourceHealthTest, AMovedFileIsMissingUntilTheCaseIsToldWhereItLies) {
    (void)import({});
    const std::filesystem::path moved = folder / "moved" / "b.ndjson";
    std::filesystem::create_directory(folder / "moved");
    std::filesystem::rename(m_file, moved);
    EXPECT_EQ(health(), SourceHealth::Missing);

    const auto told = relocate(m_file, folder / "moved" / "." / "b.ndjson");
    ASSERT_TRUE(told) << describe(told.error());
    EXPECT_EQ(source().path, moved.string());
    EXPECT_EQ(health(), SourceHealth::Ok);
}

TEST_F(SourceHealthTest, AnotherContentIsRefusedAsTheNewPlace) {
    (void)import({});
    const auto other = write("other.ndjson", events("v", 20, kMonday, "a"));
    const auto told = relocate(m_file, other);
    ASSERT_FALSE(told);
    EXPECT_EQ(told.error().code, base::ErrorCode::Usage);
    EXPECT_EQ(told.error().where, other.string());
    EXPECT_EQ(source().path, m_file.string());

    EXPECT_EQ(relocate(m_file, folder / "nowhere").error().code, base::ErrorCode::NotFound);
    EXPECT_EQ(relocate(m_file, folder).error().code, base::ErrorCode::ReadFailed);
    EXPECT_EQ(relocate(folder / "unknown", m_file).error().code, base::ErrorCode::NotFound);
}

TEST_F(SourceHealthTest, AFileOfAnotherSizeHasChanged) {
    (void)import({});
    (void)write("a.ndjson", m_text + events("u", 1, kMonday, "b"));
    EXPECT_EQ(health(), SourceHealth::Changed);
}

TEST_F(SourceHealthTest, ATouchedFileIsReadOnceAndThenTrustedByEverySession) {
    (void)import({});
    touch(m_file);
    EXPECT_EQ(health(), SourceHealth::Unchecked);
    SourceTrust trust(casePath().string());
    EXPECT_TRUE(trust.check(source(), {}));
    EXPECT_EQ(health(), SourceHealth::Ok) << "the case has the new time of change";
}

TEST_F(SourceHealthTest, WhoMayNotWriteTheCaseRemembersForThemselves) {
    (void)import({});
    touch(m_file);
    const auto editor = CaseEditor::open(casePath());
    SourceTrust trust(casePath().string());
    EXPECT_TRUE(trust.check(source(), {}));
    EXPECT_EQ(trust.look(source()), SourceHealth::Ok);
    EXPECT_EQ(health(), SourceHealth::Unchecked) << "another session has not read it";
    touch(m_file);
    EXPECT_EQ(trust.look(source()), SourceHealth::Unchecked) << "touched again since";
}

TEST_F(SourceHealthTest, AnotherContentOfTheSameSizeIsFoundByReading) {
    (void)import({});
    (void)write("a.ndjson", events("v", 20, kMonday, "a"));
    touch(m_file);
    EXPECT_EQ(health(), SourceHealth::Unchecked);
    SourceTrust trust(casePath().string());
    const auto checked = trust.check(source(), {});
    ASSERT_FALSE(checked);
    EXPECT_EQ(checked.error().code, base::ErrorCode::Usage);
    EXPECT_EQ(checked.error().where, m_file.string());
    EXPECT_THAT(checked.error().what, testing::HasSubstr("has changed"));
    EXPECT_EQ(trust.look(source()), SourceHealth::Changed);
}

TEST_F(SourceHealthTest, AMissingFileIsToldByItsName) {
    (void)import({});
    std::filesystem::remove(m_file);
    SourceTrust trust(casePath().string());
    const auto checked = trust.check(source(), {});
    ASSERT_FALSE(checked);
    EXPECT_EQ(checked.error().code, base::ErrorCode::NotFound);
    EXPECT_EQ(checked.error().where, m_file.string());
    EXPECT_THAT(checked.error().what, testing::HasSubstr("not there any more"));
}

TEST_F(SourceHealthTest, FindingsAreCountedAgainFromATouchedFile) {
    (void)import({});
    touch(m_file);
    const DetectAnswer answer = detect({.userLimit = 10});
    EXPECT_TRUE(answer.complete);
    EXPECT_EQ(answer.findings.front().deduplicated, 20U);
    EXPECT_EQ(health(), SourceHealth::Ok);
}

TEST_F(SourceHealthTest, FindingsAreNotCountedAgainFromAChangedFile) {
    (void)import({});
    (void)write("a.ndjson", events("v", 20, kMonday, "a"));
    touch(m_file);
    EXPECT_EQ(detect({.userLimit = 10}).missing, std::vector{m_file.string()});
}

TEST_F(SourceHealthTest, ReadingAFileStopsWhenAsked) {
    (void)import({});
    touch(m_file);
    std::stop_source stop;
    stop.request_stop();
    SourceTrust trust(casePath().string());
    EXPECT_EQ(trust.check(source(), stop.get_token()).error().code, base::ErrorCode::Cancelled);
    EXPECT_EQ(trust.look(source()), SourceHealth::Unchecked);
}

} // namespace
} // namespace shardscope::session
