// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/export/board_tables.h"

#include <QString>

namespace shardscope::ui {

class BoardPage;
struct CaseStatus;

/// Writes the board as it is shown, then the notes of the case, on A4 pages: what was asked (case,
/// days, filter, limits), the key figures, every panel, and the lists of ids, events and groups
/// with up to kReportRows rows each. `whole` is the board counted without the screen's cut.
[[nodiscard]] base::Result<void> saveBoardReport(BoardPage& board, const CaseStatus& status,
                                                 const SharedSnapshot& whole, const QString& path);

inline constexpr std::size_t kReportRows = 1'000;

} // namespace shardscope::ui
