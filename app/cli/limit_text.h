// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/limit_stream.h"

#include <string>
#include <vector>

namespace shardscope::cli {

/// What there is to tell about lines that passed through because they are no events.
[[nodiscard]] std::vector<std::string> notEventLines(const session::LimitReport& report);

/// What was done, and how far the counts can be trusted.
[[nodiscard]] std::vector<std::string> limitSummary(const session::LimitReport& report,
                                                    const session::LimitOptions& options);

} // namespace shardscope::cli
