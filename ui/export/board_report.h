// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace shardscope::ui {

class BoardPage;
struct CaseStatus;

/// Writes the board as it is shown, then the notes of the case, on A4 pages: what was asked (case,
/// days, filter, limits), the key figures and every panel, drawn in lines and letters.
[[nodiscard]] base::Result<void> saveBoardReport(BoardPage& board, const CaseStatus& status,
                                                 const QString& path);

} // namespace shardscope::ui
