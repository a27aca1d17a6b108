// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/view/step_history.h"
#include "ui/view/view_state.h"

#include <QObject>

namespace shardscope::ui {

/// The one ViewState and the way back: every change is a step that can be undone.
class ViewHistory : public QObject {
    Q_OBJECT

public:
    explicit ViewHistory(QObject* parent = nullptr) : QObject(parent) {}

    [[nodiscard]] const ViewState& state() const { return m_state; }
    /// A new state; nothing happens when it is the one shown. A change of focus alone is no step.
    void go(const ViewState& state);
    void back() { m_steps.back(Step::Kind::View); }
    void forward() { m_steps.forward(Step::Kind::View); }
    /// Forgets all steps, those of the case too, and starts at `state`: another case is opened.
    void restart(const ViewState& state = {});

    [[nodiscard]] bool canGoBack() const { return m_steps.canGoBack(Step::Kind::View); }
    [[nodiscard]] bool canGoForward() const { return m_steps.canGoForward(Step::Kind::View); }
    /// All steps in one order; whoever changes the case adds to them.
    [[nodiscard]] StepHistory& steps() { return m_steps; }

Q_SIGNALS:
    void changed(const shardscope::ui::ViewState& state);

private:
    void set(const ViewState& state);

    StepHistory m_steps;
    ViewState m_state;
};

/// What led from one state to the other, in a few words: "filter", "days", "scope".
[[nodiscard]] QString stepName(const ViewState& before, const ViewState& after);

} // namespace shardscope::ui
