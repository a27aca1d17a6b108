// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/view/view_history.h"

#include <QUndoCommand>

#include <utility>

namespace shardscope::ui {

namespace {
constexpr int kSteps = 200;
}

class ViewHistory::Step : public QUndoCommand {
public:
    Step(ViewHistory& history, ViewState before, ViewState after)
        : m_history(history), m_before(std::move(before)), m_after(std::move(after)) {}

    void undo() override { m_history.set(m_before); }
    void redo() override { m_history.set(m_after); }

private:
    ViewHistory& m_history;
    ViewState m_before;
    ViewState m_after;
};

ViewHistory::ViewHistory(QObject* parent) : QObject(parent) {
    m_stack.setUndoLimit(kSteps);
}

void ViewHistory::go(const ViewState& state) {
    if (state == m_state) {
        return;
    }
    ViewState sameButFocus = m_state;
    sameButFocus.focus = state.focus;
    if (sameButFocus == state) {
        set(state);
        return;
    }
    m_stack.push(new Step(*this, m_state, state)); // the stack takes ownership and calls redo()
}

void ViewHistory::restart(const ViewState& state) {
    m_stack.clear();
    set(state);
}

void ViewHistory::set(const ViewState& state) {
    if (state == m_state) {
        return;
    }
    m_state = state;
    Q_EMIT changed(m_state);
}

} // namespace shardscope::ui
