// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/board_snapshot.h"
#include "ui/import/import_controller.h"
#include "ui/shell/case_status.h"

#include <QStatusBar>

#include <optional>

class QLabel;
class QProgressBar;

namespace shardscope::ui {

class Badge;

/// The line at the bottom: events, what share of them the board shows, the running job, honesty
/// badges and the time zone all dates are in.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void showCase(const CaseStatus& status);
    void showBoard(const store::BoardSnapshot& snapshot);
    void showImport(const ImportProgress& progress);
    void hideImport();

private:
    void update();

    CaseStatus m_status;
    std::optional<std::uint64_t> m_shownEvents; ///< in the board's scope, range and filter
    bool m_partial = false;

    QLabel* m_events;
    QLabel* m_job;
    QProgressBar* m_jobBar;
    Badge* m_partialBadge;
    Badge* m_readOnlyBadge;
    Badge* m_demoBadge;
    QLabel* m_timezone;
};

} // namespace shardscope::ui
