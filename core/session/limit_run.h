// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/session/limit_simulation.h"
#include "core/session/source_trust.h"
#include "core/store/database.h"

#include <stop_token>
#include <string>

namespace shardscope::session {

/// Tries a limit on a case. Counts come from the case, moments from what the import kept, else
/// from the files themselves.
[[nodiscard]] base::Result<LimitSimulation>
runLimit(const store::Database& database, SourceTrust& trust, const SimulationRequest& request,
         base::ProgressSink& progress, std::stop_token stop);

} // namespace shardscope::session
