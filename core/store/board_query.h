// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/board_snapshot.h"
#include "core/store/database.h"
#include "core/store/group_days.h"
#include "core/store/live_cells.h"

#include <memory>
#include <stop_token>

namespace shardscope::store {

/// Answers board requests from one consistent state of a case. `live` may be null.
class BoardQuery {
public:
    BoardQuery(const Database& database, LiveCells* live) : m_database(database), m_live(live) {}

    [[nodiscard]] base::Result<std::shared_ptr<const BoardSnapshot>>
    run(const BoardRequest& request, std::stop_token stop);

    /// Counts of groups by day over the whole case, kept from an earlier query of the same
    /// generation; read when there are none.
    void useGroupDays(std::shared_ptr<const GroupDays> days) { m_groupDays = std::move(days); }
    /// As many as fit the case unless told.
    void useThreads(unsigned threads) { m_threads = threads; }
    [[nodiscard]] const std::shared_ptr<const GroupDays>& groupDays() const { return m_groupDays; }

private:
    const Database& m_database;
    LiveCells* m_live;
    std::optional<unsigned> m_threads;
    std::shared_ptr<const GroupDays> m_groupDays;
};

/// First and last day with events, of the case and of running imports; none when empty.
struct DaysOfCase {
    events::DayRange range;
    std::uint64_t events = 0;
    std::uint64_t renamed = 0;
    bool empty = true;
    bool sourcesShareDays = false; ///< some day is in more than one source
};
[[nodiscard]] base::Result<DaysOfCase> daysOfCase(const Database& database, LiveCells* live);

} // namespace shardscope::store
