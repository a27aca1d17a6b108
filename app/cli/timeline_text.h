// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/shard_key.h"
#include "core/store/key_timeline.h"

#include <cstdint>
#include <string>
#include <vector>

namespace shardscope::cli {

/// The days of one key, and the limit that applies to it.
struct KeyTimeline {
    events::ShardKey key;
    std::uint64_t limit = 0;
    std::vector<store::TimelineDay> days;
};

/// The timeline as docs/cli.md shapes it.
[[nodiscard]] std::string timelineJson(const KeyTimeline& timeline);

/// A table of the days; days over the limit stand out.
[[nodiscard]] std::string timelineText(const KeyTimeline& timeline, bool colour);

} // namespace shardscope::cli
