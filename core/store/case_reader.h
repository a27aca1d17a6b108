// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/blob_codec.h"
#include "core/store/case_records.h"
#include "core/store/counted_source.h"
#include "core/store/database.h"
#include "core/store/text_source.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace shardscope::store {

[[nodiscard]] base::Result<CaseSettings> readSettings(const Database& database);
[[nodiscard]] base::Result<std::vector<SourceRecord>> readSources(const Database& database);
[[nodiscard]] base::Result<std::uint64_t> readGeneration(const Database& database);

/// Opens a case for reading, beside any writer. Works in read-only folders too.
[[nodiscard]] base::Result<Database> openForReading(const std::string& path);

/// The latest mp_processing_time_ms of all sources, Unix ms; none when no event has one.
[[nodiscard]] base::Result<std::optional<std::int64_t>> readLastProcessed(const Database& database);

/// What one source has of one day.
struct SourceDay {
    std::int64_t source = 0;
    events::Day day;
    std::uint64_t events = 0;
    std::uint64_t renamed = 0;
};
[[nodiscard]] base::Result<std::vector<SourceDay>> readSourceDays(const Database& database);
[[nodiscard]] base::Result<detect::OverlapSample> readSample(const Database& database,
                                                             std::int64_t source, events::Day day);

[[nodiscard]] base::Result<std::vector<HotshardRecord>> readRecords(const Database& database);

/// Duplicates of every id, summed over sources, ascending by id; of the days in range.
struct DayDuplicates {
    std::uint32_t id = 0;
    events::Day day;
    std::uint64_t count = 0;
};
[[nodiscard]] base::Result<std::vector<DayDuplicates>> readDuplicates(const Database& database,
                                                                      events::DayRange range);

struct QuarantineRows {
    std::uint64_t total = 0;
    std::uint64_t kept = 0;
    std::vector<QuarantinedLine> lines;
};
[[nodiscard]] base::Result<QuarantineRows> readQuarantine(const Database& database,
                                                          std::uint64_t skip, std::uint64_t count);

/// The series kept for a key on a day, one per source that kept one.
struct StoredSeries {
    std::int64_t source = 0;
    std::uint64_t events = 0;
    std::optional<std::int64_t> firstRenamedMs;
    std::vector<std::int64_t> processedMs;
    std::vector<std::uint64_t> fingerprints;
};
[[nodiscard]] base::Result<std::vector<StoredSeries>>
readSeries(const Database& database, events::KeyKind kind, std::uint32_t ref, events::Day day);

struct StoredFacts {
    std::uint64_t deduplicated = 0;
    std::vector<std::int64_t> processedMs;
};
[[nodiscard]] base::Result<std::optional<StoredFacts>>
readFacts(const Database& database, events::KeyKind kind, std::uint32_t ref, events::Day day);

/// The dictionaries of a case, read on demand.
class CaseTexts final : public TextSource {
public:
    explicit CaseTexts(const Database& database) : m_database(database) {}

    base::Result<std::uint32_t> idCount(std::uint32_t shard) override;
    base::Result<std::optional<std::uint32_t>> findId(std::string_view text) override;
    base::Result<std::vector<std::string>> idTexts(const std::vector<std::uint32_t>& refs) override;
    base::Result<void> forEachId(std::uint32_t shard, const IdVisitor& visit) override;
    base::Result<std::vector<std::string>> eventNames() override;
    base::Result<std::vector<events::GroupId>> groups() override;
    base::Result<std::vector<std::vector<std::uint32_t>>> groupSets() override;

private:
    [[nodiscard]] base::Result<std::vector<std::string>> allTexts(int kind);

    const Database& m_database;
};

} // namespace shardscope::store
