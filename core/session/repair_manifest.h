// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/repair_session.h"

#include <string>
#include <string_view>

namespace shardscope::session {

/// What manifest.json says of a repair: its run, its files with their hashes and batches, and its
/// books; docs/repair.md.
[[nodiscard]] std::string manifestJson(const RepairReport& report);

/// Reads it again. Damaged when it is none, or its batches do not fit its files.
[[nodiscard]] base::Result<RepairReport> readManifest(std::string_view json);

} // namespace shardscope::session
