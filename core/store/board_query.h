// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/board_background.h"
#include "core/store/board_cells.h"
#include "core/store/board_snapshot.h"
#include "core/store/database.h"
#include "core/store/id_lists.h"
#include "core/store/live_cells.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace shardscope::store {

class BoardCounters;

/// Answers board requests from one consistent state of a case. `live` may be null.
class BoardQuery {
public:
    BoardQuery(const Database& database, LiveCells* live) : m_database(database), m_live(live) {}

    [[nodiscard]] base::Result<std::shared_ptr<const BoardSnapshot>>
    run(const BoardRequest& request, std::stop_token stop);

    /// What an earlier query of the same state of the case left in memory; any of it may be null,
    /// and is read then.
    struct Kept {
        std::shared_ptr<const BoardBackground> background;
        std::shared_ptr<const BoardCells> cells;
        std::vector<std::shared_ptr<const KeptIdLists>> idLists; ///< the newest last
    };
    void useKept(Kept kept) { m_kept = std::move(kept); }
    /// After run(). Cells are kept by the first board of the whole case with facets, lists of ids
    /// by the last boards with facets: the next one, of other chosen ids, counts only those.
    [[nodiscard]] const Kept& kept() const { return m_kept; }
    /// Keeps cells when they take no more than so many bytes; none unless told.
    void keepCells(std::size_t mostBytes) { m_keepBytes = mostBytes; }
    /// As many as fit the case unless told.
    void useThreads(unsigned threads) { m_threads = threads; }

private:
    [[nodiscard]] std::shared_ptr<BoardCells> cellsToKeep(const BoardRequest& request,
                                                          events::DayRange range) const;
    /// Of an earlier board when they are this one's, too; else null.
    [[nodiscard]] std::shared_ptr<const KeptIdLists>
    knownIdLists(const BoardRequest& request) const;
    [[nodiscard]] base::Result<std::shared_ptr<const KeptIdLists>>
    countedIdLists(const BoardRequest& request, BoardCounters& counters);

    const Database& m_database;
    LiveCells* m_live;
    std::optional<unsigned> m_threads;
    std::size_t m_keepBytes = 0;
    Kept m_kept;
};

} // namespace shardscope::store
