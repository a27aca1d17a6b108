// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace shardscope::cli {

// The contract with scripts; docs/cli.md says what each means.
inline constexpr int kExitDone = 0;
inline constexpr int kExitFailed = 1;
inline constexpr int kExitUsage = 2;
inline constexpr int kExitSetAside = 3;
inline constexpr int kExitHot = 4;
inline constexpr int kExitNotFound = 10;
inline constexpr int kExitLocked = 11;
inline constexpr int kExitCredentials = 12;
inline constexpr int kExitInterrupted = 130;

/// The exit code of a call that failed.
[[nodiscard]] int exitCodeOf(base::ErrorCode code);

} // namespace shardscope::cli
