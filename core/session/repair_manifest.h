// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/repair_session.h"

#include <string>

namespace shardscope::session {

/// What manifest.json says of a repair: its run, its files with their hashes and batches, and its
/// books; docs/repair.md.
[[nodiscard]] std::string manifestJson(const RepairReport& report);

} // namespace shardscope::session
