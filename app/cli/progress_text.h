// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/session/import_session.h"

#include <string>
#include <vector>

namespace shardscope::cli {

/// "3 of 14 files, 61% of 24.8 GB, 1.1M events/s, 1:12 left"; what is not known yet is left out.
/// Files that needed no reading count as done but not for the rate.
[[nodiscard]] std::string importProgressText(const std::vector<session::FileReport>& files,
                                             double seconds);

/// "counting: 61% of 24.8 GB, 1:12 left".
[[nodiscard]] std::string progressText(const base::Progress& progress, double seconds);

} // namespace shardscope::cli
