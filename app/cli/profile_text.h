// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/key_profile.h"

#include <string>

namespace shardscope::cli {

/// The profile as docs/cli.md shapes it.
[[nodiscard]] std::string profileJson(const session::KeyProfile& profile);

/// The days, and for the properties that tell most their most frequent values.
[[nodiscard]] std::string profileText(const session::KeyProfile& profile, bool colour);

} // namespace shardscope::cli
