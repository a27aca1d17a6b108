// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/board_background.h"
#include "core/store/board_counters.h"
#include "core/store/board_snapshot.h"
#include "core/store/counted_source.h"

#include <cstdint>
#include <vector>

namespace shardscope::store {

/// Turns what was counted into the rows of a snapshot: names, order, cut-offs.
struct BoardAssembly {
    const BoardRequest& request;
    const FilterPlan::Vocabulary& vocabulary;
    const BoardBackground& background;
    TextSource& texts;
    const IdLists& lists;

    [[nodiscard]] base::Result<void> fill(BoardCounters& counters, BoardSnapshot& board) const;

private:
    void fillIds(BoardSnapshot& board) const;
    void fillEvents(const BoardCounters& counters, BoardSnapshot& board) const;
    void fillGroups(const BoardCounters& counters, BoardSnapshot& board) const;
    [[nodiscard]] std::vector<std::uint32_t> topGroups(const BoardCounters& counters) const;
    void fillDays(const BoardCounters& counters, BoardSnapshot& board) const;
    void fillDayHeat(const BoardCounters& counters, BoardSnapshot& board) const;
    void fillGroupShares(const BoardCounters& counters, BoardSnapshot& board) const;
    void fillEventDays(const BoardCounters& counters, BoardSnapshot& board) const;
    [[nodiscard]] base::Result<void> fillHeat(const BoardCounters& counters,
                                              BoardSnapshot& board) const;
    [[nodiscard]] std::uint64_t peakOfGroup(std::uint32_t group, const BoardSnapshot& board) const;
};

} // namespace shardscope::store
