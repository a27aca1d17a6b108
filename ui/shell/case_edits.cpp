// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/case_edits.h"

#include "ui/view/step_history.h"

#include <utility>

namespace shardscope::ui {

CaseEdits::CaseEdits(CaseController& openCase, StepHistory& steps, QObject* parent)
    : QObject(parent), m_case(openCase), m_steps(steps) {
    connect(&m_case, &CaseController::editFailed, this,
            [this] { m_steps.forget(Step::Kind::Case); });
}

void CaseEdits::perform(const QString& name, Change change, Change back) {
    Step step{.kind = Step::Kind::Case,
              .name = name,
              .undo = [this, back = std::move(back)] { m_case.edit(back); },
              .redo = [this, change] { m_case.edit(change); }};
    m_case.edit(std::move(change),
                [this, step = std::move(step)]() mutable { m_steps.add(std::move(step)); });
}

void CaseEdits::setLimits(const detect::Limits& limits) {
    const store::CaseSettings& before = m_case.status().settings;
    perform(
        tr("set limits"),
        [limits](session::CaseEditor& editor) { return editor.setLimits(limits, false); },
        [old = before.limits, demo = before.demoLimits](session::CaseEditor& editor) {
            return editor.setLimits(old, demo);
        });
}

void CaseEdits::setSavedFilters(const std::vector<store::SavedFilter>& filters,
                                const QString& name) {
    perform(
        name, [filters](session::CaseEditor& editor) { return editor.setSavedFilters(filters); },
        [before = m_case.status().filters](session::CaseEditor& editor) {
            return editor.setSavedFilters(before);
        });
}

} // namespace shardscope::ui
