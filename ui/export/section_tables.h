// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detect/limit_survey.h"
#include "ui/export/board_tables.h"

#include <memory>

namespace shardscope::ui {

// What the board's other sections show, as tables with all rows.

/// One row per group key and number of largest groups.
[[nodiscard]] PlainTable groupSharesTable(const SharedSnapshot& snapshot);
/// One row per day: raw and deduplicated events, hot ids and groups.
[[nodiscard]] PlainTable dayHeatTable(const SharedSnapshot& snapshot);
/// One row per key and day that is hot by our count or by the vendor's word.
[[nodiscard]] PlainTable keyDayTable(const SharedSnapshot& snapshot);
/// One row per step of the curve; no rows without a survey.
[[nodiscard]] PlainTable limitCurveTable(const std::shared_ptr<const detect::LimitSurvey>& survey,
                                         events::KeyKind kind);

} // namespace shardscope::ui
