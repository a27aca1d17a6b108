// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/interner.h"
#include "core/events/day.h"

#include <cstdint>

namespace shardscope::detect {

/// One counted event, every text replaced by its number. 32 bytes: there are millions.
struct CountedEvent {
    static constexpr std::uint32_t kNoId = base::ShardedInterner::kNone;
    static constexpr int kSegmentBits = 15;
    static constexpr std::uint16_t kLastSegment = (1U << kSegmentBits) - 1;

    std::uint32_t id = kNoId;   ///< reference into the ids, or kNoId
    std::uint32_t event = 0;    ///< number of the original event name
    std::uint32_t groupSet = 0; ///< number of its set of groups; 0: none
    /// Hours since 1970-01-01 00:00 local time, times two, plus one when renamed by the vendor.
    std::int32_t hourAndRename = 0;
    std::uint64_t fingerprint = 0; ///< of (event, distinct_id, time, $insert_id)
    /// See packProcessed().
    std::int64_t processedAndSegment = 0;

    /// mp_processing_time_ms, else the time.
    [[nodiscard]] std::int64_t processedMs() const { return processedAndSegment >> kSegmentBits; }
    /// The piece of the file in which its text begins (ingest::Segment).
    [[nodiscard]] std::uint16_t segment() const {
        return static_cast<std::uint16_t>(processedAndSegment & kLastSegment);
    }
    /// For times of the years 1 to 9999, the only ones that events have.
    [[nodiscard]] static std::int64_t packProcessed(std::int64_t ms, std::uint16_t segment) {
        return ms * (std::int64_t{1} << kSegmentBits) + segment;
    }

    [[nodiscard]] std::int32_t hour() const { return hourAndRename >> 1; }
    [[nodiscard]] bool renamed() const { return (hourAndRename & 1) != 0; }
    [[nodiscard]] events::Day day() const { return dayOfHour(hour()); }

    [[nodiscard]] static events::Day dayOfHour(std::int32_t hour) {
        return {(hour >= 0 ? hour : hour - 23) / 24};
    }
    [[nodiscard]] static std::int32_t packHour(std::int64_t hour, bool renamed) {
        return static_cast<std::int32_t>(hour * 2 + (renamed ? 1 : 0));
    }
};

static_assert(sizeof(CountedEvent) == 32);

/// Equal events of one id in one hour, counted: what the case file keeps.
struct Cell {
    std::uint32_t id = CountedEvent::kNoId;
    std::uint32_t event = 0;
    std::uint32_t groupSet = 0;
    std::int32_t hourAndRename = 0;
    std::uint32_t count = 0;

    bool operator==(const Cell&) const = default;
    [[nodiscard]] std::int32_t hour() const { return hourAndRename >> 1; }
    [[nodiscard]] bool renamed() const { return (hourAndRename & 1) != 0; }
};

} // namespace shardscope::detect
