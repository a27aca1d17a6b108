// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/generate/demo_event.h"

#include <string>
#include <vector>

namespace shardscope::generate {

/// Does to a day's events what the vendor does at ingestion: in order of processing, whatever
/// passes the demo's limits is renamed, duplicates counted. Returns the $hotshard_record lines.
[[nodiscard]] std::vector<std::string> applyLimits(std::vector<DemoEvent>& events);

/// What the vendor's storage does later: of events that were sent again (same name, id, day and
/// $insert_id) most copies disappear, so that fewer than the limit remain visible.
void compact(std::vector<DemoEvent>& events, const std::string& id);

} // namespace shardscope::generate
