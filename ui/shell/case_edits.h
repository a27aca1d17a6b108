// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detect/limits.h"
#include "core/store/case_records.h"
#include "ui/shell/case_controller.h"

#include <QObject>
#include <QString>

#include <vector>

namespace shardscope::ui {

class StepHistory;

/// Changes of the case that can be undone: each becomes a step once it is in the case. A change
/// that fails is told by the CaseController, and the steps of the case are forgotten, since what
/// they would lead back to is no longer certain.
class CaseEdits : public QObject {
    Q_OBJECT

public:
    using Change = CaseController::Change;

    CaseEdits(CaseController& openCase, StepHistory& steps, QObject* parent = nullptr);

    /// `name` comes behind "Undo", for instance "set limits".
    void perform(const QString& name, Change change, Change back);

    void setLimits(const detect::Limits& limits);
    void setSavedFilters(const std::vector<store::SavedFilter>& filters, const QString& name);

private:
    CaseController& m_case;
    StepHistory& m_steps;
};

} // namespace shardscope::ui
