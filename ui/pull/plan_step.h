// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/pull/pull_draft.h"
#include "ui/shell/case_status.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QDateEdit;
class QLabel;
class QLineEdit;

namespace shardscope::ui {

class Card;
class DestinationSection;
class Notice;
class SegmentedSwitch;
class TimezoneCombo;

/// The second step: which events of which days go into which case, and what that takes.
class PlanStep : public QWidget {
    Q_OBJECT

public:
    explicit PlanStep(QWidget* parent = nullptr);

    void setCase(const CaseStatus& status);
    /// The day before which all days are over, by the clock of the engine.
    void setToday(events::Day today);
    void setProject(std::int64_t projectId);
    void setDraft(const PullDraft& draft);
    /// Fills in all but the connection.
    [[nodiscard]] PullDraft draft() const;
    [[nodiscard]] bool isComplete() const;

    void showLoading();
    void show(const session::PullPlan& plan, base::Clock::Time now);
    void showError(const base::Error& error);
    using QWidget::show;

Q_SIGNALS:
    /// Another draft: what it takes has to be found anew. Sent when typing pauses.
    void changed();

private:
    void build();
    [[nodiscard]] QWidget* buildChoice();
    [[nodiscard]] QWidget* buildPlan();
    void rangeChosen();
    void edited();
    void explain();

    CaseStatus m_status;
    events::Day m_today;
    QTimer m_later;
    SegmentedSwitch* m_what;
    QLabel* m_whatNote;
    SegmentedSwitch* m_range;
    QDateEdit* m_from;
    QDateEdit* m_to;
    TimezoneCombo* m_timezone;
    QLabel* m_timezoneNote;
    QLineEdit* m_groupKeys;
    DestinationSection* m_destination;
    Card* m_plan;
    std::vector<QLabel*> m_figures;
    Notice* m_planNote;
};

} // namespace shardscope::ui
