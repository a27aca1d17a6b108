// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/board_cells.h"
#include "core/store/board_counters.h"
#include "core/store/cell_scan.h"
#include "core/store/filter_plan.h"
#include "core/store/text_source.h"

#include <atomic>
#include <cstdint>
#include <list>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

namespace shardscope::store {

/// Counts a board over all cells, the shards of ids shared out among threads: an id lies in one
/// shard, so that what each thread counts only needs to be added up.
class BoardCount {
public:
    /// Everything must outlive the count. `live` may be null.
    struct Question {
        const Database& database;
        TextSource& texts;
        LiveCells* live;
        const FilterPlan& plan;
        const FilterPlan::Vocabulary& vocabulary;
        const std::vector<DayDuplicates>& duplicates;
        const BoardCells* kept; ///< counted instead of the database's cells; may be null
        BoardCells* toKeep;     ///< gets all cells that are read; may be null
        BoardCounters::Frame frame;
    };

    BoardCount(const Question& question, unsigned threads);

    /// Cancelled when asked to stop.
    [[nodiscard]] base::Result<void> run(std::stop_token stop);
    /// After run().
    [[nodiscard]] BoardCounters& counters() { return m_workers.front().counters; }

    /// So many threads are worth it for a case of this many events.
    [[nodiscard]] static unsigned threadsFor(std::uint64_t events);

private:
    struct Worker {
        Worker(const Question& question, TextSource& texts, std::mutex& databaseInUse);

        FilterPlan plan; ///< of its own, since it holds the verdicts on the present shard
        CellScan scan;
        BoardCounters counters;
        base::Result<void> done;
    };

    void work(Worker& worker, const std::stop_token& stop);
    [[nodiscard]] base::Result<void> countShard(Worker& worker, std::uint32_t shard);

    Question m_question;
    std::mutex m_databaseInUse; ///< one connection serves all: it sees one state of the case
    std::unique_ptr<TextSource> m_texts;
    std::list<Worker> m_workers;
    std::atomic<std::uint32_t> m_nextShard = 0;
    std::atomic<bool> m_failed = false;
};

} // namespace shardscope::store
