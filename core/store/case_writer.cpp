// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/case_writer.h"

#include "core/store/case_header.h"
#include "core/store/case_reader.h"
#include "core/store/new_case.h"
#include "core/store/schema.h"
#include "core/store/source_rows.h"

#include <sys/stat.h>
#include <unistd.h>

#include <utility>

namespace shardscope::store {

namespace {

bool exists(const std::string& path) {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0;
}

/// A write-ahead log that is not empty was left by a program that died while writing.
bool wasClosedUncleanly(const std::string& path) {
    struct stat status {};
    return ::stat((path + "-wal").c_str(), &status) == 0 && status.st_size > 0;
}

base::Result<void> quickCheck(const Database& database) {
    Statement check = database.prepare("PRAGMA quick_check(1)");
    if (!check.step() || check.bytes(0) != "ok") {
        return base::fail(base::ErrorCode::Damaged,
                          "the case is damaged: " +
                              (check.failed() ? database.lastError().what : check.text(0)),
                          database.path(), "import the exports again into a new case");
    }
    return {};
}

} // namespace

CaseWriter::CaseWriter(std::string path, WriterLock lock, Database database)
    : m_path(std::move(path)),
      m_lock(std::move(lock)),
      m_database(std::move(database)),
      m_dictionaries(std::make_shared<Dictionaries>()),
      m_dictionaryStore(m_database) {}

CaseWriter::~CaseWriter() {
    checkpoint();
}

void CaseWriter::checkpoint() {
    // A board that is reading just now keeps the log in use: never wait for it.
    (void)m_database.execute("PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(TRUNCATE); "
                             "PRAGMA busy_timeout = 10000;");
}

base::Result<std::unique_ptr<CaseWriter>> CaseWriter::open(const std::string& path,
                                                           Missing missing) {
    const bool create = missing == Missing::Create && !exists(path);
    if (base::Result<void> header = create ? base::Result<void>{} : checkCaseHeader(path);
        !header) {
        return base::fail(header.error());
    }
    base::Result<WriterLock> lock = WriterLock::acquire(path);
    if (!lock) {
        return base::fail(lock.error());
    }
    if (create && !exists(path)) { // nobody made it while we waited for the lock
        if (base::Result<void> made = makeNewCase(path); !made) {
            return base::fail(made.error());
        }
    }
    const bool unclean = wasClosedUncleanly(path);
    base::Result<Database> database = Database::open(path, Database::Mode::ReadWrite);
    if (!database) {
        return base::fail(database.error());
    }
    base::Result<void> good = checkIsCase(*database);
    if (good && unclean) {
        good = quickCheck(*database);
    }
    if (good) {
        // A case that lost its write-ahead mode cannot get it back while anybody reads it, this
        // very program included: no long wait for that.
        good = database->execute("PRAGMA busy_timeout = 500; PRAGMA journal_mode = WAL; "
                                 "PRAGMA busy_timeout = 10000; PRAGMA synchronous = NORMAL; "
                                 "PRAGMA foreign_keys = OFF;");
    }
    if (good) {
        good = migrate(*database);
    }
    if (!good) {
        return base::fail(good.error());
    }
    return std::unique_ptr<CaseWriter>(
        new CaseWriter(path, std::move(*lock), std::move(*database)));
}

base::Result<void> CaseWriter::loadDictionaries() {
    return m_dictionaryStore.load(*m_dictionaries);
}

base::Result<void> CaseWriter::noteChange() {
    return m_database.execute("UPDATE meta SET value = value + 1 WHERE key = 'generation'; "
                              "DELETE FROM key_facts;");
}

base::Result<std::int64_t> CaseWriter::nextSourceId() {
    // Never an id that was used before: live boards tell committed sources by it.
    base::Result<void> counted =
        m_database.execute("INSERT INTO meta VALUES('last_source', 1) "
                           "ON CONFLICT(key) DO UPDATE SET value = value + 1");
    if (!counted) {
        return base::fail(counted.error());
    }
    return m_database.integer("SELECT value FROM meta WHERE key = 'last_source'");
}

base::Result<void> CaseWriter::addSource(CountedSource& counted, std::int64_t id,
                                         const std::vector<Removal>& removals,
                                         std::optional<std::int64_t> replaces) {
    base::Result<Transaction> transaction =
        Transaction::begin(m_database, Transaction::Kind::Write);
    if (!transaction) {
        return base::fail(transaction.error());
    }
    SourceRows rows(m_database);
    base::Result<void> done = replaces ? rows.removeAll(*replaces) : base::Result<void>{};
    for (const Removal& removal : removals) {
        for (const events::Day day : removal.days) {
            if (done) {
                done = rows.removeDay(removal.source, day);
            }
        }
        if (done) {
            done = rows.removeIfEmpty(removal.source);
        }
    }
    if (done) {
        done = rows.insert(counted, id);
    }
    if (done) {
        done = m_dictionaryStore.append(*m_dictionaries);
    }
    if (done) {
        done = noteChange();
    }
    if (done) {
        done = transaction->commit();
    }
    if (done) {
        m_dictionaryStore.committed();
    }
    return done;
}

base::Result<void> CaseWriter::removeSource(std::int64_t id) {
    base::Result<Transaction> transaction =
        Transaction::begin(m_database, Transaction::Kind::Write);
    if (!transaction) {
        return base::fail(transaction.error());
    }
    base::Result<void> done = SourceRows(m_database).removeAll(id);
    if (done) {
        done = noteChange();
    }
    return done ? transaction->commit() : done;
}

base::Result<void> CaseWriter::noteModified(std::int64_t id, std::int64_t modifiedNs) {
    Statement update = m_database.prepare("UPDATE sources SET modified_ns = ? WHERE id = ?");
    update.bind(1, modifiedNs).bind(2, id);
    (void)update.run();
    return m_database.check(update);
}

base::Result<void> CaseWriter::placeSource(std::int64_t id, const std::string& path,
                                           std::int64_t modifiedNs) {
    base::Result<Transaction> transaction =
        Transaction::begin(m_database, Transaction::Kind::Write);
    if (!transaction) {
        return base::fail(transaction.error());
    }
    Statement update =
        m_database.prepare("UPDATE sources SET path = ?, modified_ns = ? WHERE id = ?");
    update.bindBytes(1, path).bind(2, modifiedNs).bind(3, id);
    (void)update.run();
    base::Result<void> done = m_database.check(update);
    if (done) {
        done = m_database.execute("UPDATE meta SET value = value + 1 WHERE key = 'generation'");
    }
    return done ? transaction->commit() : done;
}

base::Result<void> CaseWriter::saveSettings(const CaseSettings& settings) {
    base::Result<Transaction> transaction =
        Transaction::begin(m_database, Transaction::Kind::Write);
    if (!transaction) {
        return base::fail(transaction.error());
    }
    Statement set = m_database.prepare(
        "INSERT INTO meta VALUES(?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value");
    set.bindText(1, "timezone").bindText(2, settings.timezone);
    bool saved = set.run();
    saved = saved && set.bindText(1, "user_limit").bind(2, settings.limits.user).run();
    saved = saved && set.bindText(1, "group_limit").bind(2, settings.limits.group).run();
    saved = saved && set.bindText(1, "demo_limits").bind(2, settings.demoLimits ? 1 : 0).run();
    Statement key = m_database.prepare("INSERT OR IGNORE INTO group_keys VALUES(?)");
    for (const std::string& groupKey : settings.groupKeys) {
        saved = saved && key.bindBytes(1, groupKey).run();
    }
    if (!saved) {
        return base::fail(m_database.lastError());
    }
    base::Result<void> done =
        m_database.execute("UPDATE meta SET value = value + 1 WHERE key = 'generation'");
    return done ? transaction->commit() : done;
}

base::Result<void> CaseWriter::saveFacts(const std::vector<KeyFacts>& facts) {
    base::Result<Transaction> transaction =
        Transaction::begin(m_database, Transaction::Kind::Write);
    if (!transaction) {
        return base::fail(transaction.error());
    }
    Statement insert = m_database.prepare("INSERT OR REPLACE INTO key_facts VALUES(?, ?, ?, ?, ?)");
    for (const KeyFacts& fact : facts) {
        const std::string times = encodeAscending(fact.processedMs);
        insert.bind(1, static_cast<int>(fact.kind)).bind(2, fact.ref).bind(3, fact.day.number);
        insert.bind(4, fact.deduplicated).bindBytes(5, times);
        if (!insert.run()) {
            return base::fail(m_database.lastError());
        }
    }
    return transaction->commit();
}

} // namespace shardscope::store
