// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/schema.h"
#include "core/store/writer_lock.h"
#include "tests/core/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <limits>
#include <sys/wait.h>
#include <unistd.h>

using namespace shardscope::store;
using shardscope::base::ErrorCode;
using shardscope::tests::TemporaryFolder;
using testing::HasSubstr;

namespace {

Database create(const std::string& path) {
    auto database = Database::open(path, Database::Mode::Create);
    EXPECT_TRUE(database) << describe(database.error());
    return std::move(*database);
}

} // namespace

TEST(Database, BindsAndReadsEveryKindOfValue) {
    const TemporaryFolder folder;
    const Database database = create(folder.path("x"));
    ASSERT_TRUE(database.execute("CREATE TABLE t(a, b, c, d)"));
    const std::string bytes("\0\xff'", 3);
    Statement insert = database.prepare("INSERT INTO t VALUES(?, ?, ?, ?)");
    ASSERT_TRUE(insert.bind(1, std::numeric_limits<std::int64_t>::min())
                    .bindBytes(2, bytes)
                    .bindText(3, "text")
                    .bindNull(4)
                    .run());
    EXPECT_EQ(database.lastRowId(), 1);
    Statement select = database.prepare("SELECT a, b, c, d FROM t");
    ASSERT_TRUE(select.step());
    EXPECT_EQ(select.integer(0), std::numeric_limits<std::int64_t>::min());
    EXPECT_EQ(select.bytes(1), bytes);
    EXPECT_EQ(select.text(2), "text");
    EXPECT_TRUE(select.isNull(3));
    EXPECT_FALSE(select.isNull(0));
    EXPECT_FALSE(select.step());
    EXPECT_FALSE(select.failed());
}

TEST(Database, KeepsEmptyBytesApartFromNull) {
    const TemporaryFolder folder;
    const Database database = create(folder.path("x"));
    ASSERT_TRUE(database.execute("CREATE TABLE t(a NOT NULL)"));
    EXPECT_TRUE(database.prepare("INSERT INTO t VALUES(?)").bindBytes(1, {}).run());
    EXPECT_TRUE(database.prepare("INSERT INTO t VALUES(?)").bindBytes(1, "").run());
    EXPECT_EQ(database.integer("SELECT count(*) FROM t").value(), 2);
}

TEST(Database, RemembersFailuresOfStatements) {
    const TemporaryFolder folder;
    const Database database = create(folder.path("x"));
    ASSERT_TRUE(database.execute("CREATE TABLE t(a UNIQUE)"));
    Statement insert = database.prepare("INSERT INTO t VALUES(1)");
    EXPECT_TRUE(insert.run());
    EXPECT_FALSE(insert.run());
    EXPECT_TRUE(insert.failed());
    const auto checked = database.check(insert);
    ASSERT_FALSE(checked);
    EXPECT_THAT(checked.error().what, HasSubstr("UNIQUE"));
    Statement wrong = database.prepare("SELECT nothing FROM nowhere");
    EXPECT_FALSE(wrong.step());
    EXPECT_TRUE(wrong.failed());
    EXPECT_FALSE(database.integer("SELECT nothing FROM nowhere"));
}

TEST(Database, TakesATransactionBackUnlessCommitted) {
    const TemporaryFolder folder;
    const Database database = create(folder.path("x"));
    ASSERT_TRUE(database.execute("CREATE TABLE t(a)"));
    {
        const auto transaction = Transaction::begin(database, Transaction::Kind::Write);
        ASSERT_TRUE(transaction);
        ASSERT_TRUE(database.execute("INSERT INTO t VALUES(1)"));
    }
    EXPECT_EQ(database.integer("SELECT count(*) FROM t").value(), 0);
    {
        auto transaction = Transaction::begin(database, Transaction::Kind::Write);
        ASSERT_TRUE(transaction);
        ASSERT_TRUE(database.execute("INSERT INTO t VALUES(1)"));
        ASSERT_TRUE(transaction->commit());
    }
    EXPECT_EQ(database.integer("SELECT count(*) FROM t").value(), 1);
}

TEST(Database, OpensImmutableFilesWithAnyName) {
    const TemporaryFolder folder;
    for (const char* name : {"a b?c#d%20.case", "\xC3\xB6\xE4\xB8\xAD", "q'\"&=;+"}) {
        ASSERT_TRUE(
            create(folder.path(name)).execute("CREATE TABLE t(a); INSERT INTO t VALUES(7)"));
        const auto database = Database::open(folder.path(name), Database::Mode::Immutable);
        ASSERT_TRUE(database) << name << ": " << describe(database.error());
        EXPECT_EQ(database->integer("SELECT a FROM t").value(), 7);
        EXPECT_FALSE(database->execute("INSERT INTO t VALUES(8)"));
    }
}

TEST(Database, ReportsWhatItCannotOpen) {
    const TemporaryFolder folder;
    EXPECT_EQ(Database::open(folder.path("no"), Database::Mode::ReadOnly).error().code,
              ErrorCode::ReadFailed);
    EXPECT_EQ(Database::open(folder.path("no/where"), Database::Mode::Create).error().code,
              ErrorCode::WriteFailed);
    EXPECT_FALSE(std::filesystem::exists(folder.path("no")));
}

TEST(Schema, BringsANewFileToTheNewestVersion) {
    const TemporaryFolder folder;
    const Database database = create(folder.path("x"));
    ASSERT_TRUE(migrate(database));
    EXPECT_EQ(database.integer("PRAGMA application_id").value(), kApplicationId);
    EXPECT_EQ(database.integer("PRAGMA user_version").value(), kSchemaVersion);
    EXPECT_TRUE(checkIsCase(database));
    EXPECT_TRUE(migrate(database)) << "a second time there is nothing to do";
}

TEST(Schema, RefusesOtherProgramsAndNewerVersions) {
    const TemporaryFolder folder;
    const Database other = create(folder.path("other"));
    ASSERT_TRUE(other.execute("CREATE TABLE t(a)"));
    EXPECT_EQ(checkIsCase(other).error().code, ErrorCode::NotACase);
    const Database newer = create(folder.path("newer"));
    ASSERT_TRUE(migrate(newer));
    ASSERT_TRUE(newer.execute("PRAGMA user_version = 999"));
    const auto checked = checkIsCase(newer);
    ASSERT_FALSE(checked);
    EXPECT_EQ(checked.error().code, ErrorCode::NewerVersion);
    EXPECT_THAT(checked.error().what, HasSubstr("999"));
}

TEST(Schema, CallsADamagedFileDamaged) {
    const TemporaryFolder folder;
    const std::string path =
        folder.write("x", std::string("SQLite format 3\0", 16) + std::string(4000, '\x7f'));
    const auto database = Database::open(path, Database::Mode::ReadOnly);
    ASSERT_TRUE(database);
    const auto checked = checkIsCase(*database);
    ASSERT_FALSE(checked);
    EXPECT_EQ(checked.error().code, ErrorCode::Damaged);
}

TEST(WriterLock, LetsOneWriterIn) {
    const TemporaryFolder folder;
    const std::string path = folder.path("x.shardcase");
    {
        const auto first = WriterLock::acquire(path);
        ASSERT_TRUE(first);
        const auto second = WriterLock::acquire(path);
        ASSERT_FALSE(second);
        EXPECT_EQ(second.error().code, ErrorCode::Locked);
    }
    EXPECT_TRUE(WriterLock::acquire(path)) << "given back";
    EXPECT_TRUE(std::filesystem::is_empty(folder.path())) << "and nothing left behind";
}

TEST(WriterLock, IsGivenBackWhenItsHolderDies) {
    const TemporaryFolder folder;
    const std::string path = folder.path("x.shardcase");
    const pid_t child = fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        const auto lock = WriterLock::acquire(path);
        _exit(lock ? 0 : 1); // without the destructor: the lock file stays
    }
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    ASSERT_EQ(WEXITSTATUS(status), 0);
    EXPECT_TRUE(std::filesystem::exists(path + "-lock"));
    EXPECT_TRUE(WriterLock::acquire(path));
}

TEST(WriterLock, SaysWhenTheFolderCannotBeWritten) {
    EXPECT_EQ(WriterLock::acquire("/nowhere/x.shardcase").error().code, ErrorCode::WriteFailed);
}
