// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/case_records.h"
#include "core/store/database.h"

#include <vector>

namespace shardscope::store {

/// The filters that were given a name, in their order.
[[nodiscard]] base::Result<std::vector<SavedFilter>> readFilters(const Database& database);

/// Puts these in the place of all that are saved. Usage when one has no name, two have the same,
/// or there is too much of something. No count of the case changes.
[[nodiscard]] base::Result<void> writeFilters(const Database& database,
                                              const std::vector<SavedFilter>& filters);

} // namespace shardscope::store
