// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/events/day.h"
#include "core/events/shard_key.h"
#include "core/store/board_background.h"
#include "core/store/board_cells.h"
#include "core/store/board_snapshot.h"
#include "core/store/cell_scan.h"
#include "core/store/database.h"
#include "core/store/live_cells.h"
#include "core/store/text_source.h"

#include <functional>
#include <map>
#include <stop_token>
#include <vector>

namespace shardscope::store {

/// What a board shows by the hour: the line of the key in focus, and the heat map of a few days.
/// Kept cells know no hours; they tell in which parts of the case it is worth looking.
class BoardHours {
public:
    /// `live` and `kept` may be null. All must outlive this.
    struct Source {
        const Database& database;
        TextSource& texts;
        LiveCells* live;
        const BoardBackground& background;
        const BoardCells* kept;
    };
    explicit BoardHours(const Source& source) : m_source(source) {}

    /// Zeros for a key that the case does not know.
    [[nodiscard]] base::Result<Timeline>
    timeline(const events::ShardKey& key, events::DayRange range, const std::stop_token& stop);
    /// Of every row of the board's heat map.
    [[nodiscard]] base::Result<void> fillHeat(BoardSnapshot& board, events::DayRange days,
                                              const std::stop_token& stop);

private:
    using Visitor = std::function<void(const detect::Cell& cell)>;

    [[nodiscard]] base::Result<void> ofUser(std::string_view id, events::DayRange days,
                                            const Visitor& visit);
    /// Every cell whose set of groups is one of `sets`.
    [[nodiscard]] base::Result<void> ofSets(const std::vector<bool>& sets, events::DayRange days,
                                            const Visitor& visit, const std::stop_token& stop);
    [[nodiscard]] base::Result<void> fillGroups(BoardSnapshot& board, events::DayRange days,
                                                const std::stop_token& stop);
    [[nodiscard]] std::vector<events::DayRange>
    worthReading(std::uint32_t shard, const std::vector<bool>& sets, events::DayRange days) const;

    Source m_source;
};

} // namespace shardscope::store
