// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/pull_session.h"

#include <string>
#include <vector>

namespace shardscope::cli {

/// The report as docs/cli.md shapes it.
[[nodiscard]] std::string pullJson(const session::PullReport& report);

/// A row for each day, then the import. Paths below `folder` are shown relative to it.
[[nodiscard]] std::string pullText(const session::PullReport& report, const std::string& folder,
                                   bool colour);

/// What is going to be asked for: "11 of 14 days, 11 requests (49 of 60 left this hour)".
[[nodiscard]] std::string planText(const session::PullPlan& plan, base::Clock::Time now);

/// Days that are not complete, each with its reason, one line for all of the same reason.
[[nodiscard]] std::vector<std::string> missingDayLines(const session::PullReport& report);

} // namespace shardscope::cli
