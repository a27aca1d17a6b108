// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/session/key_profile.h"
#include "core/session/source_trust.h"
#include "core/store/database.h"

#include <stop_token>

namespace shardscope::session {

/// Reads the key's events again and compares them with the others; progress counts events.
[[nodiscard]] base::Result<KeyProfile> profileKey(const store::Database& database,
                                                  SourceTrust& trust, const ProfileRequest& request,
                                                  base::ProgressSink& progress,
                                                  std::stop_token stop);

} // namespace shardscope::session
