// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/case_writer.h"

#include "core/store/case_header.h"
#include "core/store/case_reader.h"
#include "core/store/new_case.h"
#include "core/store/schema.h"

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

base::Result<void> runFor(const Database& database, std::string_view sql, std::int64_t first,
                          std::optional<std::int64_t> second = std::nullopt) {
    Statement statement = database.prepare(sql);
    statement.bind(1, first);
    if (second) {
        statement.bind(2, *second);
    }
    (void)statement.run();
    return database.check(statement);
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
    base::Result<void> done = replaces ? deleteSource(*replaces) : base::Result<void>{};
    for (const Removal& removal : removals) {
        for (const events::Day day : removal.days) {
            if (done) {
                done = deleteDay(removal.source, day);
            }
        }
        if (done) {
            done = deleteIfEmpty(removal.source);
        }
    }
    using Step = base::Result<void> (CaseWriter::*)(const CountedSource&, std::int64_t);
    for (const Step step :
         {&CaseWriter::insertSource, &CaseWriter::insertCells, &CaseWriter::insertIndex,
          &CaseWriter::insertSeries, &CaseWriter::insertRecords, &CaseWriter::insertQuarantine}) {
        if (done) {
            done = (this->*step)(counted, id);
        }
    }
    if (done) {
        done = insertDays(counted, id);
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

base::Result<void> CaseWriter::insertSource(const CountedSource& counted, std::int64_t id) {
    const SourceRecord& source = counted.source;
    Statement insert = m_database.prepare(
        "INSERT INTO sources VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    std::vector<std::string_view> keys(source.groupKeys.begin(), source.groupKeys.end());
    const std::string groupKeys = encodeTexts(keys);
    insert.bind(1, id).bindBytes(2, source.path).bind(3, source.bytes);
    insert.bindText(4, source.contentHash).bind(5, static_cast<int>(source.state));
    insert.bindText(6, source.reason).bind(7, source.events).bind(8, source.records);
    insert.bind(9, source.remediated).bind(10, source.quarantined).bind(11, source.blank);
    insert.bindBytes(12, groupKeys).bind(13, source.importedAtMs).bind(14, source.strict ? 1 : 0);
    insert.bind(15, source.modifiedNs);
    if (counted.lastProcessedMs) {
        insert.bind(16, *counted.lastProcessedMs);
    } else {
        insert.bindNull(16);
    }
    (void)insert.run();
    return m_database.check(insert);
}

base::Result<void> CaseWriter::insertDays(CountedSource& counted, std::int64_t id) {
    Statement day = m_database.prepare("INSERT INTO source_days VALUES(?, ?, ?, ?, ?, ?)");
    Statement repeats = m_database.prepare("INSERT INTO duplicates VALUES(?, ?, ?)");
    Statement groups = m_database.prepare("INSERT INTO group_days VALUES(?, ?, ?)");
    for (CountedSource::Day& counts : counted.days) {
        const std::string sample = encodeHashes(counts.sample.hashes());
        day.bind(1, id).bind(2, counts.day.number).bind(3, counts.events).bind(4, counts.renamed);
        day.bind(5, std::uint64_t{counts.sample.shift()}).bindBytes(6, sample);
        if (!day.run()) {
            return base::fail(m_database.lastError());
        }
        if (!counts.groups.empty()) {
            groups.bind(1, id).bind(2, counts.day.number).bindBytes(3, counts.groups);
            if (!groups.run()) {
                return base::fail(m_database.lastError());
            }
        }
        if (!counts.duplicates.empty()) {
            repeats.bind(1, id).bind(2, counts.day.number).bindBytes(3, counts.duplicates);
            if (!repeats.run()) {
                return base::fail(m_database.lastError());
            }
        }
    }
    return {};
}

base::Result<void> CaseWriter::insertCells(const CountedSource& counted, std::int64_t id) {
    return insertBlocks("INSERT INTO cells VALUES(?, ?, ?, ?, ?, ?)", counted, counted.blocks, id);
}

base::Result<void> CaseWriter::insertIndex(const CountedSource& counted, std::int64_t id) {
    Statement insert = m_database.prepare("INSERT INTO segments VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)");
    int number = 0;
    std::string space;
    for (const auto& [segment, packed] : counted.pieces) {
        const base::Result<std::string_view> window = counted.blobs.get(packed, space);
        if (!window) {
            return base::fail(window.error());
        }
        insert.bind(1, id).bind(2, number++).bind(3, segment.start.offset);
        insert.bind(4, segment.start.line).bind(5, segment.start.inArray ? 1 : 0);
        insert.bind(6, segment.point.textOffset).bind(7, static_cast<int>(segment.point.kind));
        insert.bind(8, segment.point.fileBit).bindBytes(9, *window);
        if (!insert.run()) {
            return base::fail(m_database.lastError());
        }
    }
    return insertBlocks("INSERT INTO postings VALUES(?, ?, ?, ?, ?, ?)", counted, counted.postings,
                        id);
}

base::Result<void> CaseWriter::insertBlocks(std::string_view sql, const CountedSource& counted,
                                            const std::vector<CountedSource::Block>& blocks,
                                            std::int64_t id) {
    Statement insert = m_database.prepare(sql);
    std::string space;
    for (const CountedSource::Block& block : blocks) {
        const base::Result<std::string_view> data = counted.blobs.get(block.data, space);
        if (!data) {
            return base::fail(data.error());
        }
        insert.bind(1, base::ShardedInterner::shardOf(block.firstId));
        insert.bind(2, block.day.number).bind(3, id).bind(4, block.firstId).bind(5, block.lastId);
        insert.bindBytes(6, *data);
        if (!insert.run()) {
            return base::fail(m_database.lastError());
        }
    }
    return {};
}

base::Result<void> CaseWriter::insertSeries(const CountedSource& counted, std::int64_t id) {
    Statement insert = m_database.prepare("INSERT INTO series VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)");
    std::string timesSpace;
    std::string fingerprintsSpace;
    for (const CountedSource::Series& series : counted.keptSeries) {
        const base::Result<std::string_view> times = counted.blobs.get(series.times, timesSpace);
        const base::Result<std::string_view> fingerprints =
            counted.blobs.get(series.fingerprints, fingerprintsSpace);
        if (!times || !fingerprints) {
            return base::fail(times ? fingerprints.error() : times.error());
        }
        insert.bind(1, static_cast<int>(series.kind)).bind(2, series.ref);
        insert.bind(3, series.day.number).bind(4, id).bind(5, series.events);
        insert.bind(6, series.renamed).bindBytes(8, *times).bindBytes(9, *fingerprints);
        if (series.firstRenamedMs) {
            insert.bind(7, *series.firstRenamedMs);
        } else {
            insert.bindNull(7);
        }
        if (!insert.run()) {
            return base::fail(m_database.lastError());
        }
    }
    return {};
}

base::Result<void> CaseWriter::insertRecords(const CountedSource& counted, std::int64_t id) {
    Statement insert = m_database.prepare("INSERT INTO records VALUES(?, ?, ?, ?, ?, ?)");
    for (const HotshardRecord& record : counted.records) {
        insert.bind(1, id).bind(2, record.day.number).bind(3, record.timeMs);
        insert.bindBytes(4, record.groupKey).bindBytes(5, record.id);
        if (record.displayName) {
            insert.bindBytes(6, *record.displayName);
        } else {
            insert.bindNull(6);
        }
        if (!insert.run()) {
            return base::fail(m_database.lastError());
        }
    }
    return {};
}

base::Result<void> CaseWriter::insertQuarantine(const CountedSource& counted, std::int64_t id) {
    Statement insert = m_database.prepare("INSERT INTO quarantine VALUES(?, ?, ?, ?, ?, ?)");
    for (const QuarantinedLine& line : counted.quarantine) {
        insert.bind(1, id).bind(2, line.line).bind(3, line.offset).bind(4, line.length);
        insert.bindText(5, line.reason).bindBytes(6, line.text);
        if (!insert.run()) {
            return base::fail(m_database.lastError());
        }
    }
    return {};
}

base::Result<void> CaseWriter::deleteSource(std::int64_t id) {
    base::Result<void> done;
    for (const char* sql :
         {"DELETE FROM cells WHERE source = ?", "DELETE FROM postings WHERE source = ?",
          "DELETE FROM segments WHERE source = ?", "DELETE FROM series WHERE source = ?",
          "DELETE FROM duplicates WHERE source = ?", "DELETE FROM group_days WHERE source = ?",
          "DELETE FROM source_days WHERE source = ?", "DELETE FROM records WHERE source = ?",
          "DELETE FROM quarantine WHERE source = ?", "DELETE FROM sources WHERE id = ?"}) {
        if (done) {
            done = runFor(m_database, sql, id);
        }
    }
    return done;
}

base::Result<void> CaseWriter::deleteDay(std::int64_t source, events::Day day) {
    base::Result<void> done =
        runFor(m_database,
               "UPDATE sources SET "
               "events = events - (SELECT d.events FROM source_days d WHERE d.source = ?1 AND "
               "d.day = ?2), remediated = remediated - (SELECT d.renamed FROM source_days d "
               "WHERE d.source = ?1 AND d.day = ?2), records = records - (SELECT COUNT(*) FROM "
               "records r WHERE r.source = ?1 AND r.day = ?2) WHERE id = ?1",
               source, day.number);
    for (const char* sql : {"DELETE FROM cells WHERE source = ? AND day = ?",
                            "DELETE FROM postings WHERE source = ? AND day = ?",
                            "DELETE FROM series WHERE source = ? AND day = ?",
                            "DELETE FROM duplicates WHERE source = ? AND day = ?",
                            "DELETE FROM group_days WHERE source = ? AND day = ?",
                            "DELETE FROM records WHERE source = ? AND day = ?",
                            "DELETE FROM source_days WHERE source = ? AND day = ?"}) {
        if (done) {
            done = runFor(m_database, sql, source, day.number);
        }
    }
    return done;
}

/// A source of which a newer export replaced every day has nothing left to tell.
base::Result<void> CaseWriter::deleteIfEmpty(std::int64_t source) {
    Statement left = m_database.prepare("SELECT COUNT(*) FROM source_days WHERE source = ?");
    left.bind(1, source);
    const bool empty = left.step() && left.integer(0) == 0;
    if (left.failed()) {
        return base::fail(m_database.lastError());
    }
    return empty ? deleteSource(source) : base::Result<void>{};
}

base::Result<void> CaseWriter::removeSource(std::int64_t id) {
    base::Result<Transaction> transaction =
        Transaction::begin(m_database, Transaction::Kind::Write);
    if (!transaction) {
        return base::fail(transaction.error());
    }
    base::Result<void> done = deleteSource(id);
    if (done) {
        done = noteChange();
    }
    return done ? transaction->commit() : done;
}

base::Result<void> CaseWriter::noteModified(std::int64_t id, std::int64_t modifiedNs) {
    return runFor(m_database, "UPDATE sources SET modified_ns = ?2 WHERE id = ?1", id, modifiedNs);
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
