// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/key_moments.h"
#include "core/store/board_snapshot.h"
#include "ui/charts/chart_table.h"

#include <QString>

namespace shardscope::ui {

/// Why the vendor's word on a key and day is not ours, in a few words and in a sentence or two;
/// plain text. Nothing for a row that agrees.
[[nodiscard]] QString disagreementText(store::Disagreement disagreement);
[[nodiscard]] QString explainDisagreement(const store::KeyDayRow& row,
                                          const store::ServerWord& word);

/// "29 of 31 keys and days agree", with what the vendor's renames tell about its limits.
[[nodiscard]] QString serverSummary(const store::BoardSnapshot& board);

/// What the import kept of the rows' single events, in their order; none where it did not.
using MomentsOfRows = std::vector<std::optional<session::KeyDayMoments>>;

/// Our verdict beside the vendor's, one row for each key and day.
[[nodiscard]] ChartTable serverTable(const store::BoardSnapshot& board,
                                     const MomentsOfRows& moments);
/// Keys on the days on which they are over the limit, in the order of the days.
[[nodiscard]] ChartTable hotDayTable(const store::BoardSnapshot& board);
/// Keys and days with events sent more than once, most repeats first.
[[nodiscard]] ChartTable repeatsTable(const store::BoardSnapshot& board,
                                      const MomentsOfRows& moments);

} // namespace shardscope::ui
