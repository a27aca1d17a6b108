// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/flat_counter.h"
#include "core/base/locked_table.h"
#include "core/base/result.h"
#include "core/detect/counted_event.h"
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

/// What is kept of a key with many events on a day, so that any limit can be answered exactly.
struct KeySeries {
    events::KeyKind kind = events::KeyKind::User;
    std::uint32_t ref = 0; ///< id reference, or group number
    events::Day day;
    std::uint64_t events = 0;
    std::uint64_t renamed = 0;
    std::vector<std::int64_t> processedMs;   ///< of every event, ascending
    std::vector<std::uint64_t> fingerprints; ///< distinct, ascending
};

/// Events of one group on a day, whatever their ids.
struct GroupCount {
    std::uint32_t group = 0;
    std::uint64_t events = 0;
    std::uint64_t renamed = 0;

    bool operator==(const GroupCount&) const = default;
};

/// Takes the counts of one file, day by day, in order of (day, id).
class CountSink {
public:
    virtual ~CountSink() = default;
    /// At most kCellsPerBlock cells of one day and one id shard, ascending by id.
    static constexpr std::size_t kCellsPerBlock = 2048;
    virtual void cells(events::Day day, std::span<const Cell> cells) = 0;
    /// In which segments of the file the events of an id begin, ascending; ids come in order,
    /// CountedEvent::kNoId last.
    virtual void segments(events::Day day, std::uint32_t id,
                          std::span<const std::uint16_t> segments) = 0;
    /// An id has this many events that repeat another one of the same file and day.
    virtual void duplicates(events::Day day, std::uint32_t id, std::uint64_t count) = 0;
    virtual void series(KeySeries series) = 0;
    /// Every group of the day, ascending; once a day, if there are any.
    virtual void groups(events::Day day, std::span<const GroupCount> counts) = 0;
    virtual void dayEnds(events::Day day, std::uint64_t events, std::uint64_t renamed,
                         OverlapSample sample) = 0;
};

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
    void findBigGroups();
    void takeKey(std::span<CountedEvent> rows, CountSink& sink);
    void emitSegments(std::span<const CountedEvent> rows, CountSink& sink);
    void emitCells(std::span<CountedEvent> rows, CountSink& sink);
    void flushCells(CountSink& sink);
    void countDuplicates(std::span<const CountedEvent> rows, CountSink& sink);
    void collectGroups(std::span<const CountedEvent> rows);
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
    /// Groups that get a series, by (day, group), and by set the big groups in it.
    std::map<std::pair<events::Day, std::uint32_t>, KeySeries> m_bigGroups;
    std::vector<std::vector<KeySeries*>> m_bigGroupsOfSet;
    base::FlatCounter m_bigSetDays; ///< (group set, day) with big groups: 1 + place above
    std::vector<std::uint64_t> m_fingerprints;
    std::vector<std::uint16_t> m_segments;
};

} // namespace shardscope::detect
