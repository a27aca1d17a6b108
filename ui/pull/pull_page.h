// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pull/pull_draft.h"
#include "ui/shell/case_status.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QStackedWidget;

namespace shardscope::ui {

class ConnectStep;
class Notice;
class PlanStep;
class RunStep;
class SegmentedSwitch;

/// "Pull from Mixpanel": from a service account to whole days in a case, step by step. It only
/// shows values; the steps ask, and PullController answers.
class PullPage : public QWidget {
    Q_OBJECT

public:
    enum Step { Connect, Plan, Run };

    explicit PullPage(QWidget* parent = nullptr);

    [[nodiscard]] ConnectStep& connectStep() { return *m_connect; }
    [[nodiscard]] PlanStep& planStep() { return *m_plan; }
    [[nodiscard]] RunStep& runStep() { return *m_run; }

    void showStep(Step step);
    [[nodiscard]] Step step() const;
    /// What the steps say together.
    [[nodiscard]] PullDraft draft() const;
    void setDraft(const PullDraft& draft);
    /// A pull that was not finished, offered above the steps; nothing takes the offer away.
    void offerResume(const std::optional<PullDraft>& draft);
    /// Another pull cannot begin meanwhile.
    void setRunning(bool running);

Q_SIGNALS:
    /// The page is seen: time to look into the keychain.
    void shown();
    void stepShown(int step);
    /// The first step is done with.
    void connected();
    void startRequested();
    void resumeOfferTaken();

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* buildHeader();
    void updateNext();

    bool m_running = false;
    SegmentedSwitch* m_steps;
    QPushButton* m_next;
    Notice* m_resume;
    QStackedWidget* m_stack;
    ConnectStep* m_connect;
    PlanStep* m_plan;
    RunStep* m_run;
};

} // namespace shardscope::ui
