// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/limit_simulation.h"

#include <cstddef>
#include <string>

namespace shardscope::cli {

/// The simulation as docs/cli.md shapes it.
[[nodiscard]] std::string simulateJson(const session::LimitSimulation& simulation);

/// The keys over the limit, and what the usual limits would do, as tables.
[[nodiscard]] std::string simulateText(const session::LimitSimulation& simulation,
                                       std::size_t idColumns, bool colour);

} // namespace shardscope::cli
