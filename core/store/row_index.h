// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/events/day.h"
#include "core/ingest/segment.h"
#include "core/store/database.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace shardscope::store {

/// Segments of one file.
class SegmentSet {
public:
    SegmentSet();
    /// `segments` come from a decoded block, which has checked them.
    void add(std::span<const std::uint16_t> segments);

    [[nodiscard]] bool empty() const { return m_empty; }

    /// Segments that lie one behind the other, both ends included.
    struct Run {
        std::uint16_t first = 0;
        std::uint16_t last = 0;

        bool operator==(const Run&) const = default;
    };
    /// Ascending; a gap lies between any two.
    [[nodiscard]] std::vector<Run> runs() const;

private:
    std::vector<bool> m_holds;
    bool m_empty = true;
};

/// What to read of a file at one go.
struct Stretch {
    ingest::Segment first;
    std::uint64_t end = 0; ///< place in the text; ingest::SegmentReader::kToTheEnd after the last
};

/// The way from ids to their events in the files of a case.
class RowIndex {
public:
    explicit RowIndex(const Database& database) : m_database(database) {}

    /// Adds the segments of a source in which events of `ids`, ascending, begin on these days.
    [[nodiscard]] base::Result<void> findIds(std::int64_t source, events::DayRange days,
                                             std::span<const std::uint32_t> ids,
                                             SegmentSet& found) const;
    /// Adds those in which any event begins on these days.
    [[nodiscard]] base::Result<void> findAll(std::int64_t source, events::DayRange days,
                                             SegmentSet& found) const;
    /// Adds those of the ids that have events with one of these group sets, `sets[number]`, on
    /// these days: a few segments too many, never one too few.
    [[nodiscard]] base::Result<void> findGroupSets(std::int64_t source, events::DayRange days,
                                                   const std::vector<bool>& sets,
                                                   SegmentSet& found) const;

    /// Adds those in which the records at these offsets, ascending, begin.
    [[nodiscard]] base::Result<void> findPlaces(std::int64_t source,
                                                std::span<const std::uint64_t> offsets,
                                                SegmentSet& found) const;

    /// About how much text each segment of the source has, by its number, in bytes.
    [[nodiscard]] base::Result<std::vector<std::uint64_t>> lengths(std::int64_t source) const;

    [[nodiscard]] base::Result<Stretch> stretch(std::int64_t source, SegmentSet::Run run) const;

private:
    using BlockVisitor = std::function<base::Result<void>(std::string_view data)>;
    [[nodiscard]] base::Result<void> forEachBlock(std::string_view sql, std::int64_t source,
                                                  events::DayRange days,
                                                  const BlockVisitor& visit) const;

    const Database& m_database;
};

} // namespace shardscope::store
