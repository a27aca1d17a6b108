// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "core/base/result.h"
#include "core/session/repair_session.h"

#include <vector>

namespace shardscope::cli {

/// The options that say how events are repaired, for the commands `transform` and `reimport`.
[[nodiscard]] std::vector<OptionSpec> repairOptions();

/// Reads them, the recipe's file included. Usage when one is malformed or --flow is missing.
[[nodiscard]] base::Result<session::RepairRequest> repairRequestOf(const Arguments& arguments);

} // namespace shardscope::cli
