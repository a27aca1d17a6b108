// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/record_splitter.h"
#include "core/ingest/seek_point.h"

namespace shardscope::ingest {

/// A piece of an export that can be read by itself: the records from `start` to where the next
/// segment starts.
struct Segment {
    /// Text between two seek points, about.
    static constexpr std::uint64_t kTextBytes = 2 << 20U;

    SeekPoint point; ///< at or before `start`
    RecordPlace start;

    bool operator==(const Segment&) const = default;
};

} // namespace shardscope::ingest
