// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/case_header.h"

#include "core/store/new_case.h"
#include "core/store/schema.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>

using shardscope::base::ErrorCode;
using shardscope::store::checkCaseHeader;
using shardscope::store::makeNewCase;

namespace {

namespace fs = std::filesystem;

class CaseHeader : public testing::Test {
protected:
    void SetUp() override {
        std::string pattern = (fs::temp_directory_path() / "shardscope-XXXXXX").string();
        ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
        folder = pattern;
        path = (folder / "a.shardcase").string();
    }
    void TearDown() override { fs::remove_all(folder); }

    void write(const std::string& bytes) const {
        std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
    }
    [[nodiscard]] std::string bytesOf(const fs::path& file) const {
        std::ifstream in(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    [[nodiscard]] std::string newCase() const {
        EXPECT_TRUE(makeNewCase(path));
        return bytesOf(path);
    }
    [[nodiscard]] ErrorCode refusal() const {
        const auto checked = checkCaseHeader(path);
        EXPECT_FALSE(checked);
        return checked ? ErrorCode::Failed : checked.error().code;
    }
    [[nodiscard]] std::size_t filesInFolder() const {
        return static_cast<std::size_t>(
            std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
    }

    fs::path folder;
    std::string path;
};

} // namespace

TEST_F(CaseHeader, AcceptsANewCaseWhichIsASingleFile) {
    (void)newCase();
    EXPECT_TRUE(checkCaseHeader(path));
    EXPECT_EQ(filesInFolder(), 1U);
}

TEST_F(CaseHeader, TellsAMissingFile) {
    EXPECT_EQ(refusal(), ErrorCode::NotFound);
}

TEST_F(CaseHeader, RefusesWhatIsNoSqliteFile) {
    for (const char* bytes : {"", "x", "SQLite format 3", "{\"event\":\"x\"}\n"}) {
        write(bytes);
        EXPECT_EQ(refusal(), ErrorCode::NotACase) << bytes;
    }
}

TEST_F(CaseHeader, RefusesADatabaseOfAnotherProgram) {
    std::string bytes = newCase();
    bytes[71] = 'x';
    write(bytes);
    EXPECT_EQ(refusal(), ErrorCode::NotACase);
}

TEST_F(CaseHeader, RefusesANewerVersionWithoutTouchingIt) {
    std::string bytes = newCase();
    bytes[63] = static_cast<char>(shardscope::store::kSchemaVersion + 1);
    write(bytes);
    EXPECT_EQ(refusal(), ErrorCode::NewerVersion);
    EXPECT_EQ(bytesOf(path), bytes);
    EXPECT_EQ(filesInFolder(), 1U);
}

TEST_F(CaseHeader, TellsAFileThatEndsTooEarly) {
    const std::string bytes = newCase();
    for (const std::size_t left :
         {std::size_t{16}, std::size_t{99}, std::size_t{100}, bytes.size() / 2, bytes.size() - 1}) {
        write(bytes.substr(0, left));
        EXPECT_EQ(refusal(), ErrorCode::Damaged) << left;
    }
}

TEST_F(CaseHeader, LeavesALogToSqliteWhichMayHoldTheRest) {
    const std::string bytes = newCase();
    write(bytes.substr(0, bytes.size() / 2));
    std::ofstream(path + "-wal") << "frames";
    EXPECT_TRUE(checkCaseHeader(path));
}

TEST_F(CaseHeader, MakesACaseOverWhatAKilledProgramLeftUnfinished) {
    std::ofstream(path + "-new") << "half a case";
    std::ofstream(path + "-new-wal") << "half a log";
    (void)newCase();
    EXPECT_TRUE(checkCaseHeader(path));
    EXPECT_EQ(filesInFolder(), 1U);
}

TEST_F(CaseHeader, SaysWhereACaseCannotBeMade) {
    const std::string nowhere = (folder / "no" / "such.shardcase").string();
    const auto made = makeNewCase(nowhere);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::WriteFailed);
    EXPECT_EQ(made.error().where, nowhere);
}
