// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace shardscope::ui {

/// Something that was done and can be undone. Steps of different kinds do not touch each other,
/// so going back through the views leaves alone what was changed in the case meanwhile.
struct Step {
    enum class Kind { View, Case };

    Kind kind = Kind::View;
    QString name; ///< behind "Undo", for instance "set limits"
    std::function<void()> undo;
    std::function<void()> redo;
};

/// Everything that was done, in the order it was done: undo takes back the last step of all, back
/// the last step of a kind. A new step forgets what was undone.
class StepHistory : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// The step is done already.
    void add(Step step);
    void undo();
    void redo();
    void back(Step::Kind kind);
    void forward(Step::Kind kind);
    void forget(Step::Kind kind);

    [[nodiscard]] bool canUndo() const { return !m_done.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_undone.empty(); }
    [[nodiscard]] bool canGoBack(Step::Kind kind) const;
    [[nodiscard]] bool canGoForward(Step::Kind kind) const;
    /// What undo() and redo() would take back and do; empty when there is nothing.
    [[nodiscard]] QString undoName() const;
    [[nodiscard]] QString redoName() const;

Q_SIGNALS:
    void changed();

private:
    using Steps = std::vector<Step>;
    void move(Steps& from, Steps::const_iterator step, Steps& to, std::function<void()> Step::*act);

    Steps m_done;
    Steps m_undone; ///< the one undone last comes last
};

} // namespace shardscope::ui
