// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/temporary_file.h"

#include "tests/core/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>

using namespace shardscope;
using base::TemporaryFile;

TEST(TemporaryFile, GivesBackWhatWasAppendedAndHasNoName) {
    const tests::TemporaryFolder folder;
    TemporaryFile file(folder.path().string());
    EXPECT_TRUE(file.isEmpty());
    const auto first = file.append("one");
    const auto second = file.append(std::string("\0two", 4));
    ASSERT_TRUE(first);
    ASSERT_TRUE(second);
    EXPECT_FALSE(file.isEmpty());
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
    std::string read(4, ' ');
    ASSERT_TRUE(file.read(*second, read.data(), 4));
    EXPECT_EQ(read, std::string("\0two", 4));
    ASSERT_TRUE(file.read(*first, read.data(), 3));
    EXPECT_EQ(read.substr(0, 3), "one");
}

TEST(TemporaryFile, NamesTheFolderThatCannotBeWritten) {
    TemporaryFile file("/nowhere/at/all");
    const auto failed = file.append("x");
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, base::ErrorCode::WriteFailed);
    EXPECT_EQ(failed.error().where, "/nowhere/at/all");
    EXPECT_FALSE(failed.error().hint.empty());
}

TEST(TemporaryFile, FailsToReadWhatWasNeverWritten) {
    const tests::TemporaryFolder folder;
    TemporaryFile file(folder.path().string());
    ASSERT_TRUE(file.append("one"));
    char space[8];
    const auto failed = file.read(1, space, sizeof space);
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, base::ErrorCode::ReadFailed);
}
