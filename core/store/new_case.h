// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>

namespace shardscope::store {

/// Makes an empty case. The file gets its name once it is whole, so that nobody ever meets half
/// a case, not even after a kill. Only for the holder of the WriterLock.
[[nodiscard]] base::Result<void> makeNewCase(const std::string& path);

} // namespace shardscope::store
