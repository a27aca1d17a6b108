// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/interner.h"
#include "core/detect/counted_event.h"
#include "core/events/day.h"
#include "core/store/cell_scan.h"

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace shardscope::store {

/// The cells of one state of a case in memory, 8 bytes each: the next board of it need not read
/// and unpack them again. Hours are not kept, since the lists of a board are about days.
class BoardCells {
public:
    /// For cells of these days with numbers below these; keeps at most so many bytes.
    BoardCells(events::DayRange days, const CellScan::Numbers& numbers, std::size_t mostBytes);

    /// All cells of an id (or of the unattributed), ids of a shard one after another. Different
    /// shards may be added by different threads at a time.
    void add(std::uint32_t shard, std::uint32_t id, std::span<const detect::Cell> cells);
    /// Gives back what a shard took too much.
    void finish(std::uint32_t shard);

    /// Whether all that was added found room; if not, nothing here is of any use.
    [[nodiscard]] bool complete() const { return !m_full; }

    /// Every id of the shard that has events in `range`, in the order in which they were added,
    /// each with its cells, ascending by day. Their hour is the first of the day.
    void visit(std::uint32_t shard, events::DayRange range, const CellScan::Visitor& visit) const;

    /// The days on which the shard has cells with one of these sets of groups, ascending.
    [[nodiscard]] std::vector<events::Day> daysWith(std::uint32_t shard,
                                                    const std::vector<bool>& sets) const;

private:
    struct Shard {
        std::vector<std::uint64_t> words;
        std::vector<std::uint32_t> ids;
        std::vector<std::uint32_t> ends; ///< in `words`, by place in `ids`
    };

    [[nodiscard]] std::uint64_t packed(const detect::Cell& cell) const;
    void unpack(std::uint64_t word, detect::Cell& cell) const;
    void merge(Shard& shard, std::size_t first) const;

    // A word is, from its highest bits down: day, event, set of groups, renamed, count.
    events::DayRange m_days;
    int m_eventBits;
    int m_setBits;
    int m_countBits;
    std::size_t m_mostBytes;
    std::atomic<std::size_t> m_bytes = 0;
    std::atomic<bool> m_full = false;
    std::array<Shard, base::ShardedInterner::kShards> m_shards;
};

} // namespace shardscope::store
