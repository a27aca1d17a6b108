// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/session/case_session.h"
#include "core/session/source_trust.h"
#include "core/store/database.h"

#include <stop_token>
#include <string>

namespace shardscope::session {

/// The findings of a case at any limit. Counts come from the case; duplicates and crossing times
/// from what the import kept, else from the files themselves, and then they are remembered.
[[nodiscard]] base::Result<DetectAnswer>
findHotKeys(const store::Database& database, SourceTrust& trust, const DetectRequest& request,
            base::ProgressSink& progress, std::stop_token stop);

} // namespace shardscope::session
