// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/events/day.h"
#include "core/store/counted_source.h"
#include "core/store/database.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace shardscope::store {

/// The rows of one source in every table of a case. All of it within the caller's transaction.
class SourceRows {
public:
    explicit SourceRows(const Database& database) : m_database(database) {}

    [[nodiscard]] base::Result<void> insert(CountedSource& counted, std::int64_t id);
    [[nodiscard]] base::Result<void> removeAll(std::int64_t id);
    /// What is counted of one day; the source's own counts become less by it.
    [[nodiscard]] base::Result<void> removeDay(std::int64_t id, events::Day day);
    /// A source of which a newer export replaced every day has nothing left to tell.
    [[nodiscard]] base::Result<void> removeIfEmpty(std::int64_t id);

private:
    [[nodiscard]] base::Result<void> insertSource(const CountedSource& counted, std::int64_t id);
    [[nodiscard]] base::Result<void> insertDays(CountedSource& counted, std::int64_t id);
    [[nodiscard]] base::Result<void> insertCells(const CountedSource& counted, std::int64_t id);
    [[nodiscard]] base::Result<void> insertIndex(const CountedSource& counted, std::int64_t id);
    [[nodiscard]] base::Result<void> insertBlocks(std::string_view sql,
                                                  const CountedSource& counted,
                                                  const std::vector<CountedSource::Block>& blocks,
                                                  std::int64_t id);
    [[nodiscard]] base::Result<void> insertSeries(const CountedSource& counted, std::int64_t id);
    [[nodiscard]] base::Result<void> insertRecords(const CountedSource& counted, std::int64_t id);
    [[nodiscard]] base::Result<void> insertQuarantine(const CountedSource& counted,
                                                      std::int64_t id);

    const Database& m_database;
};

} // namespace shardscope::store
