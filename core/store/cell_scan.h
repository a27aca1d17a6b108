// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/detect/counted_event.h"
#include "core/events/day.h"
#include "core/store/database.h"
#include "core/store/live_cells.h"
#include "core/store/text_source.h"

#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace shardscope::store {

/// Walks the counts of a case id by id. Ids lie in 64 shards; one shard is in memory at a time.
class CellScan {
public:
    /// `live` may be null, and so may `databaseInUse`, which is held while the database is read:
    /// give it to scans of several threads. All must outlive the scan.
    CellScan(const Database& database, TextSource& texts, LiveCells* live, events::DayRange range,
             std::mutex* databaseInUse = nullptr)
        : m_database(database),
          m_texts(texts),
          m_live(live),
          m_range(range),
          m_databaseInUse(databaseInUse) {}

    /// Gives every id of the shard with its cells, ascending by day; the events that are not
    /// attributed come last, with CountedEvent::kNoId.
    using Visitor = std::function<void(std::uint32_t id, std::span<const detect::Cell>)>;
    [[nodiscard]] base::Result<void> shard(std::uint32_t shard, const Visitor& visit);

    /// All cells of the shard; valid until the next look.
    [[nodiscard]] base::Result<std::span<const detect::Cell>> inAnyOrder(std::uint32_t shard);

    /// Numbers that cells may hold, exclusive. A case whose cells hold others is damaged; live
    /// cells that do are newer than the texts, and wait for the next look.
    struct Numbers {
        std::size_t events = 0;
        std::size_t groupSets = 0;
    };
    void expect(const Numbers& numbers) { m_expected = numbers; }

    /// Every shard in turn; Cancelled when asked to stop.
    [[nodiscard]] base::Result<void> everything(const Visitor& visit, std::stop_token stop);

    /// The cells of one id, ascending by day.
    [[nodiscard]] base::Result<std::vector<detect::Cell>> ofId(std::uint32_t id);

private:
    [[nodiscard]] base::Result<void> readBlocks(std::uint32_t shard);
    [[nodiscard]] base::Result<void> load(std::uint32_t shard);
    [[nodiscard]] bool isExpected(const detect::Cell& cell) const {
        return !m_expected ||
               (cell.event < m_expected->events && cell.groupSet < m_expected->groupSets);
    }
    [[nodiscard]] base::Result<void> check(std::span<const detect::Cell> cells) const;
    void groupById(std::uint32_t idCount);

    const Database& m_database;
    TextSource& m_texts;
    LiveCells* m_live;
    events::DayRange m_range;
    std::mutex* m_databaseInUse;
    std::optional<Numbers> m_expected;
    struct Block {
        events::Day day;
        std::string data;
    };
    std::vector<Block> m_blocks; ///< of the present shard, as they lie in the case
    std::vector<detect::Cell> m_loaded;
    std::vector<detect::Cell> m_grouped;
    std::vector<std::uint32_t> m_starts; ///< by id number, then the unattributed, then the end
};

} // namespace shardscope::store
