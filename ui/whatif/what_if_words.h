// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detect/limit_survey.h"
#include "ui/charts/chart_table.h"

#include <QString>

namespace shardscope::ui {

/// "At 150,000: 43 hot (key, day) pairs, 12 keys, 3.1M events over".
[[nodiscard]] QString whatIfReadout(const detect::LimitCurve::Point& point);

/// Whether and when a key passes the limit, with the arithmetic in the tool tip.
[[nodiscard]] TableCell growthCell(const detect::Growth& growth, std::uint64_t limit);

/// The keys that are hot at `limit` or at the case's limit, or near: highest first.
[[nodiscard]] ChartTable whatIfTable(const detect::LimitSurvey::Kind& kind, std::uint64_t limit);

} // namespace shardscope::ui
