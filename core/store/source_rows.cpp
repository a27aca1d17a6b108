// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/source_rows.h"

#include "core/base/interner.h"
#include "core/store/blob_codec.h"

#include <string>
#include <vector>

namespace shardscope::store {

namespace {

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

base::Result<void> SourceRows::insert(CountedSource& counted, std::int64_t id) {
    using Step = base::Result<void> (SourceRows::*)(const CountedSource&, std::int64_t);
    base::Result<void> done;
    for (const Step step :
         {&SourceRows::insertSource, &SourceRows::insertCells, &SourceRows::insertIndex,
          &SourceRows::insertSeries, &SourceRows::insertRecords, &SourceRows::insertQuarantine}) {
        if (done) {
            done = (this->*step)(counted, id);
        }
    }
    return done ? insertDays(counted, id) : done;
}

base::Result<void> SourceRows::insertSource(const CountedSource& counted, std::int64_t id) {
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

base::Result<void> SourceRows::insertDays(CountedSource& counted, std::int64_t id) {
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

base::Result<void> SourceRows::insertCells(const CountedSource& counted, std::int64_t id) {
    return insertBlocks("INSERT INTO cells VALUES(?, ?, ?, ?, ?, ?)", counted, counted.blocks, id);
}

base::Result<void> SourceRows::insertIndex(const CountedSource& counted, std::int64_t id) {
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

base::Result<void> SourceRows::insertBlocks(std::string_view sql, const CountedSource& counted,
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

base::Result<void> SourceRows::insertSeries(const CountedSource& counted, std::int64_t id) {
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

base::Result<void> SourceRows::insertRecords(const CountedSource& counted, std::int64_t id) {
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

base::Result<void> SourceRows::insertQuarantine(const CountedSource& counted, std::int64_t id) {
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

base::Result<void> SourceRows::removeAll(std::int64_t id) {
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

base::Result<void> SourceRows::removeDay(std::int64_t source, events::Day day) {
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

base::Result<void> SourceRows::removeIfEmpty(std::int64_t source) {
    Statement left = m_database.prepare("SELECT COUNT(*) FROM source_days WHERE source = ?");
    left.bind(1, source);
    const bool empty = left.step() && left.integer(0) == 0;
    if (left.failed()) {
        return base::fail(m_database.lastError());
    }
    return empty ? removeAll(source) : base::Result<void>{};
}

} // namespace shardscope::store
