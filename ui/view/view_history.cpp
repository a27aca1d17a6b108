// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/view/view_history.h"

namespace shardscope::ui {

QString stepName(const ViewState& before, const ViewState& after) {
    if (before.filter != after.filter) {
        return after.filter.empty() ? ViewHistory::tr("clear filter")
                                    : ViewHistory::tr("change filter");
    }
    return before.range != after.range ? ViewHistory::tr("change days")
                                       : ViewHistory::tr("change scope");
}

void ViewHistory::go(const ViewState& state) {
    if (state == m_state) {
        return;
    }
    ViewState sameButFocus = m_state;
    sameButFocus.focus = state.focus;
    if (sameButFocus != state) {
        m_steps.add({.kind = Step::Kind::View,
                     .name = stepName(m_state, state),
                     .undo = [this, before = m_state] { set(before); },
                     .redo = [this, state] { set(state); }});
    }
    set(state);
}

void ViewHistory::restart(const ViewState& state) {
    m_steps.forget(Step::Kind::View);
    m_steps.forget(Step::Kind::Case);
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
