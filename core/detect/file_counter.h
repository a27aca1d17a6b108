// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/flat_counter.h"
#include "core/base/locked_table.h"
#include "core/base/result.h"
#include "core/detect/count_sink.h"
#include "core/detect/counted_event.h"
#include "core/detect/group_series.h"
#include "core/detect/overlap_sample.h"
#include "core/detect/row_runs.h"
#include "core/events/day.h"
#include "core/events/shard_key.h"

#include <cstdint>
#include <map>
#include <span>
#include <stop_token>
#include <string_view>
#include <vector>

namespace shardscope::detect {

/// Numbers stand for group sets; this is what they mean: the group numbers as bytes.
[[nodiscard]] std::span<const std::uint32_t> groupsOfSet(std::string_view setText);

/// Counts the events of one file. Memory is bounded by RowRuns.
class FileCounter {
public:
    struct Options {
        RowRuns::Options rows;
        /// Keys with at least so many events on a day get a KeySeries.
        std::uint64_t seriesFrom = 1000;
    };

    /// `groupSets` gives the texts for CountedEvent::groupSet and must outlive this object.
    FileCounter(Options options, const base::LockedTable& groupSets);

    /// `overlapHash` identifies the row across exports: hash of ($insert_id, event).
    [[nodiscard]] base::Result<void> add(const CountedEvent& row, std::uint64_t overlapHash);
    /// Brings the memory near that add() will look at.
    void prefetch(const CountedEvent& row) const;
    /// Cancelled when asked to stop on the way.
    [[nodiscard]] base::Result<void> finish(CountSink& sink, const std::stop_token& stop);

private:
    struct DayTotals {
        std::uint64_t events = 0;
        std::uint64_t renamed = 0;
        OverlapSample sample;
    };

    void countGroups();
    void findBusyGroups();
    [[nodiscard]] base::Result<void> takeKey(std::span<CountedEvent> rows, CountSink& sink);
    void emitSegments(std::span<const CountedEvent> rows, CountSink& sink);
    void emitCells(std::span<CountedEvent> rows, CountSink& sink);
    void flushCells(CountSink& sink);
    void countDuplicates(std::span<const CountedEvent> rows, CountSink& sink);
    void endDay(CountSink& sink);

    Options m_options;
    const base::LockedTable& m_groupSets;
    RowRuns m_rows;
    std::map<events::Day, DayTotals> m_days;
    DayTotals* m_lastDay = nullptr; ///< events come mostly day by day
    events::Day m_lastDayNumber;
    base::FlatCounter m_setDays; ///< events by (group set, day), renamed ones in the upper half
    std::map<events::Day, std::vector<GroupCount>> m_groups;

    std::vector<Cell> m_cells;
    events::Day m_day;
    bool m_dayOpen = false;
    GroupSeries m_groupSeries;
    std::vector<std::uint64_t> m_fingerprints;
    std::vector<std::uint64_t> m_fingerprintSpace;
    std::vector<std::uint16_t> m_segments;
};

} // namespace shardscope::detect
