// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/view/step_history.h"

#include <algorithm>
#include <utility>

namespace shardscope::ui {

namespace {

constexpr std::size_t kMost = 200;

/// The last step of a kind; the end when there is none.
std::vector<Step>::const_iterator lastOf(const std::vector<Step>& steps, Step::Kind kind) {
    const auto found = std::find_if(steps.rbegin(), steps.rend(),
                                    [kind](const Step& step) { return step.kind == kind; });
    return found == steps.rend() ? steps.end() : std::prev(found.base());
}

} // namespace

void StepHistory::add(Step step) {
    if (m_done.size() == kMost) {
        m_done.erase(m_done.begin());
    }
    m_done.push_back(std::move(step));
    m_undone.clear();
    Q_EMIT changed();
}

void StepHistory::move(Steps& from, Steps::const_iterator step, Steps& to,
                       std::function<void()> Step::*act) {
    Step moved = *step;
    from.erase(step);
    to.push_back(moved);
    (moved.*act)(); // may look at the history, which is right again
    Q_EMIT changed();
}

void StepHistory::undo() {
    if (canUndo()) {
        move(m_done, std::prev(m_done.cend()), m_undone, &Step::undo);
    }
}

void StepHistory::redo() {
    if (canRedo()) {
        move(m_undone, std::prev(m_undone.cend()), m_done, &Step::redo);
    }
}

void StepHistory::back(Step::Kind kind) {
    if (const auto step = lastOf(m_done, kind); step != m_done.cend()) {
        move(m_done, step, m_undone, &Step::undo);
    }
}

void StepHistory::forward(Step::Kind kind) {
    if (const auto step = lastOf(m_undone, kind); step != m_undone.cend()) {
        move(m_undone, step, m_done, &Step::redo);
    }
}

void StepHistory::forget(Step::Kind kind) {
    const auto ofKind = [kind](const Step& step) { return step.kind == kind; };
    std::erase_if(m_done, ofKind);
    std::erase_if(m_undone, ofKind);
    Q_EMIT changed();
}

bool StepHistory::canGoBack(Step::Kind kind) const {
    return lastOf(m_done, kind) != m_done.cend();
}

bool StepHistory::canGoForward(Step::Kind kind) const {
    return lastOf(m_undone, kind) != m_undone.cend();
}

QString StepHistory::undoName() const {
    return canUndo() ? m_done.back().name : QString();
}

QString StepHistory::redoName() const {
    return canRedo() ? m_undone.back().name : QString();
}

} // namespace shardscope::ui
