// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/detect/limit_survey.h"
#include "core/store/database.h"

#include <stop_token>

namespace shardscope::store {

/// Counts of every key by day, as a curve and the highest keys; Cancelled when asked to stop.
[[nodiscard]] base::Result<detect::LimitSurvey> surveyLimits(const Database& database,
                                                             std::stop_token stop);

} // namespace shardscope::store
