// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "core/base/result.h"
#include "core/session/selector_session.h"

#include <vector>

namespace shardscope::cli {

/// The options that say what a selector is about, for the commands `selector` and `prove`.
[[nodiscard]] std::vector<OptionSpec> scopeOptions();

/// Reads them. Usage when one is malformed.
[[nodiscard]] base::Result<session::ScopeRequest> scopeRequestOf(const Arguments& arguments);

/// --renamed-only
[[nodiscard]] select::UserRows userRowsOf(const Arguments& arguments);

} // namespace shardscope::cli
