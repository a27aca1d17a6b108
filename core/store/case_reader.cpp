// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/case_reader.h"

#include "core/store/case_header.h"
#include "core/store/schema.h"

#include <algorithm>
#include <utility>

namespace shardscope::store {

base::Result<Database> openForReading(const std::string& path) {
    if (base::Result<void> header = checkCaseHeader(path); !header) {
        return base::fail(header.error());
    }
    base::Result<Database> database = Database::open(path, Database::Mode::ReadOnly);
    if (!database) {
        return database;
    }
    if (!database->integer("SELECT COUNT(*) FROM sqlite_schema") &&
        database->lastError().code == base::ErrorCode::Failed) {
        // In a folder that cannot be written there is no place for the shared memory of the
        // write-ahead log; nobody can be writing there either, so the file may be taken as it is.
        database = Database::open(path, Database::Mode::Immutable);
        if (!database) {
            return database;
        }
    }
    if (base::Result<void> ours = checkIsCase(*database); !ours) {
        return base::fail(ours.error());
    }
    return database;
}

base::Result<CaseSettings> readSettings(const Database& database) {
    CaseSettings settings;
    Statement meta = database.prepare("SELECT key, value FROM meta");
    while (meta.step()) {
        const std::string key = meta.text(0);
        if (key == "timezone") {
            settings.timezone = meta.text(1);
        } else if (key == "user_limit") {
            settings.limits.user = meta.count(1);
        } else if (key == "group_limit") {
            settings.limits.group = meta.count(1);
        } else if (key == "demo_limits") {
            settings.demoLimits = meta.integer(1) != 0;
        }
    }
    Statement keys = database.prepare("SELECT key FROM group_keys ORDER BY key");
    while (keys.step()) {
        settings.groupKeys.push_back(keys.text(0));
    }
    if (meta.failed() || keys.failed()) {
        return base::fail(database.lastError());
    }
    return settings;
}

base::Result<std::uint64_t> readGeneration(const Database& database) {
    return database.integer("SELECT value FROM meta WHERE key = 'generation'")
        .map([](std::int64_t value) { return static_cast<std::uint64_t>(value); });
}

base::Result<std::vector<SourceRecord>> readSources(const Database& database) {
    std::vector<SourceRecord> sources;
    std::map<std::int64_t, std::size_t> placeOf;
    Statement select = database.prepare(
        "SELECT id, path, bytes, hash, state, reason, events, records, remediated, quarantined, "
        "blank, group_keys, imported_ms, strict, modified_ns FROM sources ORDER BY id");
    while (select.step()) {
        SourceRecord source{.id = select.integer(0),
                            .path = select.text(1),
                            .bytes = select.count(2),
                            .contentHash = select.text(3),
                            .state = select.integer(4) == 0 ? SourceState::Complete
                                                            : SourceState::Incomplete,
                            .reason = select.text(5),
                            .events = select.count(6),
                            .records = select.count(7),
                            .remediated = select.count(8),
                            .quarantined = select.count(9),
                            .blank = select.count(10),
                            .importedAtMs = select.integer(12),
                            .modifiedNs = select.integer(14)};
        base::Result<std::vector<std::string>> keys = decodeTexts(select.bytes(11));
        if (!keys) {
            return base::fail(keys.error());
        }
        source.groupKeys = std::move(*keys);
        source.strict = select.integer(13) != 0;
        placeOf[source.id] = sources.size();
        sources.push_back(std::move(source));
    }
    Statement days = database.prepare("SELECT source, day FROM source_days ORDER BY source, day");
    while (days.step()) {
        if (const auto place = placeOf.find(days.integer(0)); place != placeOf.end()) {
            sources[place->second].days.push_back({static_cast<std::int32_t>(days.integer(1))});
        }
    }
    if (select.failed() || days.failed()) {
        return base::fail(database.lastError());
    }
    return sources;
}

base::Result<std::optional<std::int64_t>> readLastProcessed(const Database& database) {
    Statement select = database.prepare("SELECT MAX(processed_ms) FROM sources");
    const bool found = select.step() && !select.isNull(0);
    if (select.failed()) {
        return base::fail(database.lastError());
    }
    return found ? std::optional(select.integer(0)) : std::nullopt;
}

base::Result<std::vector<SourceDay>> readSourceDays(const Database& database) {
    std::vector<SourceDay> result;
    Statement select = database.prepare(
        "SELECT source, day, events, renamed FROM source_days ORDER BY day, source");
    while (select.step()) {
        result.push_back({select.integer(0),
                          {static_cast<std::int32_t>(select.integer(1))},
                          select.count(2),
                          select.count(3)});
    }
    if (select.failed()) {
        return base::fail(database.lastError());
    }
    return result;
}

base::Result<detect::OverlapSample> readSample(const Database& database, std::int64_t source,
                                               events::Day day) {
    Statement select = database.prepare(
        "SELECT sample_shift, sample FROM source_days WHERE source = ? AND day = ?");
    select.bind(1, source).bind(2, day.number);
    if (!select.step()) {
        return select.failed()
                   ? base::Result<detect::OverlapSample>(base::fail(database.lastError()))
                   : detect::OverlapSample{};
    }
    return detect::OverlapSample(static_cast<unsigned>(select.integer(0)),
                                 decodeHashes(select.bytes(1)));
}

base::Result<std::vector<HotshardRecord>> readRecords(const Database& database) {
    std::vector<HotshardRecord> records;
    Statement select = database.prepare(
        "SELECT day, time_ms, group_key, id, display FROM records ORDER BY time_ms, source");
    while (select.step()) {
        HotshardRecord record{.day = {static_cast<std::int32_t>(select.integer(0))},
                              .timeMs = select.integer(1),
                              .groupKey = select.text(2),
                              .id = select.text(3)};
        if (!select.isNull(4)) {
            record.displayName = select.text(4);
        }
        records.push_back(std::move(record));
    }
    if (select.failed()) {
        return base::fail(database.lastError());
    }
    return records;
}

base::Result<std::vector<DayDuplicates>> readDuplicates(const Database& database,
                                                        events::DayRange range) {
    std::vector<DayDuplicates> result;
    Statement select =
        database.prepare("SELECT day, data FROM duplicates WHERE day BETWEEN ? AND ?");
    select.bind(1, range.first.number).bind(2, range.last.number);
    while (select.step()) {
        const events::Day day{static_cast<std::int32_t>(select.integer(0))};
        const base::Result<std::vector<DuplicateCount>> counts = decodeDuplicates(select.bytes(1));
        if (!counts) {
            return base::fail(counts.error());
        }
        for (const DuplicateCount& count : *counts) {
            result.push_back({count.id, day, count.count});
        }
    }
    if (select.failed()) {
        return base::fail(database.lastError());
    }
    std::sort(result.begin(), result.end(),
              [](const DayDuplicates& left, const DayDuplicates& right) {
                  return std::pair(left.id, left.day) < std::pair(right.id, right.day);
              });
    return result;
}

base::Result<QuarantineRows> readQuarantine(const Database& database, std::uint64_t skip,
                                            std::uint64_t count) {
    QuarantineRows rows;
    const base::Result<std::int64_t> total =
        database.integer("SELECT SUM(quarantined) FROM sources");
    const base::Result<std::int64_t> kept = database.integer("SELECT COUNT(*) FROM quarantine");
    Statement select = database.prepare(
        "SELECT s.path, q.line, q.offset, q.length, q.reason, q.text FROM quarantine q "
        "JOIN sources s ON s.id = q.source ORDER BY q.source, q.offset LIMIT ? OFFSET ?");
    select.bind(1, count).bind(2, skip);
    while (select.step()) {
        rows.lines.push_back({.path = select.text(0),
                              .line = select.count(1),
                              .offset = select.count(2),
                              .length = select.count(3),
                              .reason = select.text(4),
                              .text = select.text(5)});
    }
    if (!total || !kept || select.failed()) {
        return base::fail(database.lastError());
    }
    rows.total = static_cast<std::uint64_t>(*total);
    rows.kept = static_cast<std::uint64_t>(*kept);
    return rows;
}

base::Result<std::vector<StoredSeries>> readSeries(const Database& database, events::KeyKind kind,
                                                   std::uint32_t ref, events::Day day) {
    std::vector<StoredSeries> result;
    Statement select = database.prepare("SELECT source, events, first_renamed_ms, times, "
                                        "fingerprints FROM series "
                                        "WHERE kind = ? AND ref = ? AND day = ?");
    select.bind(1, static_cast<int>(kind)).bind(2, ref).bind(3, day.number);
    while (select.step()) {
        base::Result<std::vector<std::int64_t>> times = decodeAscending(select.bytes(3));
        if (!times) {
            return base::fail(times.error());
        }
        const auto firstRenamed =
            select.isNull(2) ? std::nullopt : std::optional(select.integer(2));
        result.push_back({select.integer(0), select.count(1), firstRenamed, std::move(*times),
                          decodeHashes(select.bytes(4))});
    }
    if (select.failed()) {
        return base::fail(database.lastError());
    }
    return result;
}

base::Result<std::optional<StoredFacts>> readFacts(const Database& database, events::KeyKind kind,
                                                   std::uint32_t ref, events::Day day) {
    Statement select = database.prepare("SELECT deduplicated, times FROM key_facts "
                                        "WHERE kind = ? AND ref = ? AND day = ?");
    select.bind(1, static_cast<int>(kind)).bind(2, ref).bind(3, day.number);
    if (!select.step()) {
        if (select.failed()) {
            return base::fail(database.lastError());
        }
        return std::optional<StoredFacts>{};
    }
    base::Result<std::vector<std::int64_t>> times = decodeAscending(select.bytes(1));
    if (!times) {
        return base::fail(times.error());
    }
    return StoredFacts{select.count(0), std::move(*times)};
}

} // namespace shardscope::store
