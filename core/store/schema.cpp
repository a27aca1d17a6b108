// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/store/case_header.h"

#include <array>

namespace shardscope::store {

namespace {

// One string per version, in order. Never change one that was released: add another.
constexpr std::array<const char*, kSchemaVersion> kMigrations{R"sql(
CREATE TABLE meta(key TEXT PRIMARY KEY, value) WITHOUT ROWID;
INSERT INTO meta VALUES('generation', 1);
CREATE TABLE group_keys(key BLOB PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE sources(
    id INTEGER PRIMARY KEY, path BLOB NOT NULL, bytes INTEGER NOT NULL, hash TEXT NOT NULL,
    state INTEGER NOT NULL, reason TEXT NOT NULL, events INTEGER NOT NULL,
    records INTEGER NOT NULL, remediated INTEGER NOT NULL, quarantined INTEGER NOT NULL,
    blank INTEGER NOT NULL, group_keys BLOB NOT NULL, imported_ms INTEGER NOT NULL,
    strict INTEGER NOT NULL, modified_ns INTEGER NOT NULL, processed_ms INTEGER);
CREATE INDEX sources_by_hash ON sources(hash);
CREATE TABLE source_days(
    source INTEGER NOT NULL, day INTEGER NOT NULL, events INTEGER NOT NULL,
    renamed INTEGER NOT NULL, sample_shift INTEGER NOT NULL, sample BLOB NOT NULL,
    PRIMARY KEY(source, day));
CREATE INDEX source_days_by_day ON source_days(day);
CREATE TABLE id_blocks(
    shard INTEGER NOT NULL, first INTEGER NOT NULL, count INTEGER NOT NULL,
    texts BLOB NOT NULL, hashes BLOB NOT NULL, PRIMARY KEY(shard, first));
CREATE TABLE text_blocks(
    kind INTEGER NOT NULL, first INTEGER NOT NULL, count INTEGER NOT NULL, texts BLOB NOT NULL,
    PRIMARY KEY(kind, first));
CREATE TABLE cells(
    shard INTEGER NOT NULL, day INTEGER NOT NULL, source INTEGER NOT NULL,
    first_id INTEGER NOT NULL, last_id INTEGER NOT NULL, data BLOB NOT NULL);
CREATE INDEX cells_by_shard ON cells(shard, day, source, first_id, last_id);
CREATE INDEX cells_by_source ON cells(source, day);
CREATE TABLE postings(
    shard INTEGER NOT NULL, day INTEGER NOT NULL, source INTEGER NOT NULL,
    first_id INTEGER NOT NULL, last_id INTEGER NOT NULL, data BLOB NOT NULL);
CREATE INDEX postings_by_shard ON postings(shard, source, day);
CREATE INDEX postings_by_source ON postings(source, day);
CREATE TABLE segments(
    source INTEGER NOT NULL, number INTEGER NOT NULL, record INTEGER NOT NULL,
    line INTEGER NOT NULL, in_array INTEGER NOT NULL, text INTEGER NOT NULL, kind INTEGER NOT NULL,
    bit INTEGER NOT NULL, window BLOB NOT NULL, PRIMARY KEY(source, number));
CREATE TABLE duplicates(
    source INTEGER NOT NULL, day INTEGER NOT NULL, data BLOB NOT NULL,
    PRIMARY KEY(source, day));
CREATE TABLE group_days(
    source INTEGER NOT NULL, day INTEGER NOT NULL, data BLOB NOT NULL,
    PRIMARY KEY(source, day));
CREATE TABLE series(
    kind INTEGER NOT NULL, ref INTEGER NOT NULL, day INTEGER NOT NULL, source INTEGER NOT NULL,
    events INTEGER NOT NULL, renamed INTEGER NOT NULL, first_renamed_ms INTEGER,
    times BLOB NOT NULL, fingerprints BLOB NOT NULL);
CREATE INDEX series_by_key ON series(kind, ref, day);
CREATE INDEX series_by_source ON series(source, day);
CREATE TABLE records(
    source INTEGER NOT NULL, day INTEGER NOT NULL, time_ms INTEGER NOT NULL,
    group_key BLOB NOT NULL, id BLOB NOT NULL, display BLOB);
CREATE INDEX records_by_source ON records(source);
CREATE TABLE quarantine(
    source INTEGER NOT NULL, line INTEGER NOT NULL, offset INTEGER NOT NULL,
    length INTEGER NOT NULL, reason TEXT NOT NULL, text BLOB NOT NULL,
    PRIMARY KEY(source, offset));
CREATE TABLE key_facts(
    kind INTEGER NOT NULL, ref INTEGER NOT NULL, day INTEGER NOT NULL,
    deduplicated INTEGER NOT NULL, times BLOB NOT NULL, PRIMARY KEY(kind, ref, day));
CREATE TABLE filters(place INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, line TEXT NOT NULL);
CREATE TABLE notes(
    kind INTEGER NOT NULL, storage INTEGER NOT NULL, group_key BLOB NOT NULL, name BLOB NOT NULL,
    place INTEGER NOT NULL, line INTEGER NOT NULL, path BLOB NOT NULL, text TEXT NOT NULL,
    bookmarked INTEGER NOT NULL, created_ms INTEGER NOT NULL, changed_ms INTEGER NOT NULL,
    PRIMARY KEY(kind, storage, group_key, name, place));
CREATE TABLE pulled_days(
    server TEXT NOT NULL, project INTEGER NOT NULL, query TEXT NOT NULL, day INTEGER NOT NULL,
    state INTEGER NOT NULL, reason TEXT NOT NULL, events INTEGER NOT NULL, bytes INTEGER NOT NULL,
    started_ms INTEGER NOT NULL, path BLOB NOT NULL, PRIMARY KEY(server, project, query, day))
    WITHOUT ROWID;
CREATE TABLE selectors(
    id INTEGER PRIMARY KEY AUTOINCREMENT, proof BLOB NOT NULL, waiver TEXT NOT NULL,
    waived_ms INTEGER NOT NULL);
CREATE TABLE repairs(
    id INTEGER PRIMARY KEY, plan TEXT NOT NULL UNIQUE, details TEXT NOT NULL,
    planned_ms INTEGER NOT NULL);
CREATE TABLE repair_ledger(
    repair INTEGER NOT NULL, number INTEGER NOT NULL, entry BLOB NOT NULL,
    PRIMARY KEY(repair, number)) WITHOUT ROWID;
)sql"};

} // namespace

base::Result<void> checkIsCase(const Database& database) {
    const base::Result<std::int64_t> application = database.integer("PRAGMA application_id");
    const base::Result<std::int64_t> version = database.integer("PRAGMA user_version");
    if (!application || !version) {
        base::Error error = application ? version.error() : application.error();
        error.code = error.code == base::ErrorCode::Locked ? error.code : base::ErrorCode::Damaged;
        error.what = "the case is damaged: " + error.what;
        return base::fail(std::move(error));
    }
    if (*application != kApplicationId) {
        return base::fail(notOurs(database.path()));
    }
    if (*version > kSchemaVersion) {
        return base::fail(tooNew(database.path(), *version));
    }
    return {};
}

base::Result<void> migrate(const Database& database) {
    base::Result<std::int64_t> version = database.integer("PRAGMA user_version");
    if (!version) {
        return base::fail(version.error());
    }
    for (auto next = static_cast<std::size_t>(*version); next < kMigrations.size(); ++next) {
        base::Result<Transaction> transaction =
            Transaction::begin(database, Transaction::Kind::Write);
        if (!transaction) {
            return base::fail(transaction.error());
        }
        base::Result<void> done =
            database.execute(std::string(kMigrations[next]) +
                             "PRAGMA application_id = " + std::to_string(kApplicationId) +
                             "; PRAGMA user_version = " + std::to_string(next + 1) + ";");
        if (done) {
            done = transaction->commit();
        }
        if (!done) {
            return done;
        }
    }
    return {};
}

} // namespace shardscope::store
