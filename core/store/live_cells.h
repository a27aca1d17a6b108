// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detect/counted_event.h"
#include "core/events/day.h"
#include "core/store/text_source.h"

#include <cstdint>
#include <set>
#include <utility>
#include <vector>

namespace shardscope::store {

/// Counts of files that are still being read, for a board that fills while they are.
class LiveCells {
public:
    virtual ~LiveCells() = default;

    struct DayCount {
        events::Day day;
        std::uint64_t events = 0;
        std::uint64_t renamed = 0;
    };

    /// Fixes what the next calls show: the files of which no committed source is in
    /// `committed`, so that nothing counts twice and nothing is missed.
    virtual void freeze(const std::set<std::int64_t>& committed) = 0;
    [[nodiscard]] virtual bool running() const = 0;
    [[nodiscard]] virtual std::vector<DayCount> days() = 0;
    /// Appends the cells of one id shard, ascending by day.
    virtual void appendCells(std::uint32_t shard, events::DayRange range,
                             std::vector<detect::Cell>& out) = 0;
    [[nodiscard]] virtual TextSource& texts() = 0;
};

} // namespace shardscope::store
