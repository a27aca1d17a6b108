// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detect/counted_event.h"
#include "core/detect/overlap_sample.h"
#include "core/events/day.h"
#include "core/events/shard_key.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace shardscope::detect {

/// What is kept of a key with many events on a day, so that any limit can be answered exactly.
struct KeySeries {
    events::KeyKind kind = events::KeyKind::User;
    std::uint32_t ref = 0; ///< id reference, or group number
    events::Day day;
    std::uint64_t events = 0;
    std::uint64_t renamed = 0;
    std::optional<std::int64_t> firstRenamedMs; ///< processing time of the first renamed event
    std::vector<std::int64_t> processedMs;      ///< of every event, ascending
    std::vector<std::uint64_t> fingerprints;    ///< distinct, ascending
};

/// Of rows that all belong to one key and day.
[[nodiscard]] KeySeries makeSeries(events::KeyKind kind, std::span<const CountedEvent> rows);

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

} // namespace shardscope::detect
