// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/view/view_state.h"

#include <QObject>
#include <QUndoStack>

namespace shardscope::ui {

/// The one ViewState and the way back: every change is a step on an undo stack, so that back,
/// forward, undo and redo are the same thing.
class ViewHistory : public QObject {
    Q_OBJECT

public:
    explicit ViewHistory(QObject* parent = nullptr);

    [[nodiscard]] const ViewState& state() const { return m_state; }
    /// A new state; nothing happens when it is the one shown. A change of focus alone is no step.
    void go(const ViewState& state);
    void back() { m_stack.undo(); }
    void forward() { m_stack.redo(); }
    /// Forgets all steps and starts at `state`, for instance when another case is opened.
    void restart(const ViewState& state = {});

    [[nodiscard]] bool canGoBack() const { return m_stack.canUndo(); }
    [[nodiscard]] bool canGoForward() const { return m_stack.canRedo(); }
    /// For actions with shortcuts.
    [[nodiscard]] QUndoStack& stack() { return m_stack; }

Q_SIGNALS:
    void changed(const shardscope::ui::ViewState& state);

private:
    class Step;
    void set(const ViewState& state);

    QUndoStack m_stack;
    ViewState m_state;
};

} // namespace shardscope::ui
