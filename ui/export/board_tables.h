// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/board_snapshot.h"
#include "ui/export/plain_table.h"

#include <memory>

namespace shardscope::ui {

/// The lists of a snapshot as tables, with all rows that it has. The tables keep it alive.
using SharedSnapshot = std::shared_ptr<const store::BoardSnapshot>;

[[nodiscard]] PlainTable idTable(const SharedSnapshot& snapshot);
[[nodiscard]] PlainTable eventTable(const SharedSnapshot& snapshot);
[[nodiscard]] PlainTable groupTable(const SharedSnapshot& snapshot);
/// One row per day and event name.
[[nodiscard]] PlainTable dayTable(const SharedSnapshot& snapshot);
/// One row per key and day with events.
[[nodiscard]] PlainTable heatTable(const SharedSnapshot& snapshot);
/// One row per hour of the key in focus; no rows when there is none.
[[nodiscard]] PlainTable hourTable(const SharedSnapshot& snapshot);

} // namespace shardscope::ui
