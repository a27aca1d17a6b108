// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/cell_scan.h"
#include "core/store/key_day.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace shardscope::store {

/// The days on which an id has at least `from` events, in order of (id, day).
[[nodiscard]] base::Result<std::vector<KeyDay>> busyUserDays(CellScan& scan, std::uint64_t from,
                                                             std::stop_token stop);

} // namespace shardscope::store
