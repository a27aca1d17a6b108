// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/detect/limit_survey.h"
#include "ui/export/board_tables.h"

#include <QString>

#include <memory>

namespace shardscope::ui {

class BoardPage;
struct CaseStatus;

/// What a report lists, counted without the screen's cut.
struct ReportContent {
    SharedSnapshot board;
    std::shared_ptr<const detect::LimitSurvey> survey;
};

/// Writes the board as it is shown, then the notes of the case, on A4 pages: what was asked (case,
/// days, filter, limits), the key figures, every panel of the overview, and as lists with
/// up to kReportRows rows each the ids, groups and events and what the other sections are about.
[[nodiscard]] base::Result<void> saveBoardReport(BoardPage& board, const CaseStatus& status,
                                                 const ReportContent& content, const QString& path);

inline constexpr std::size_t kReportRows = 1'000;

} // namespace shardscope::ui
