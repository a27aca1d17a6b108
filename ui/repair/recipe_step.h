// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/session/repair_preview.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListView;

namespace shardscope::ui {

class AdviceModel;
class Card;
class ElidedLabel;
class SegmentedSwitch;
class TimezoneCombo;

/// The second step: how the events are repaired.
class RecipeStep : public QWidget {
    Q_OBJECT

public:
    explicit RecipeStep(QWidget* parent = nullptr);

    void setFlow(session::RepairFlow flow);
    /// The flow is not part of it.
    [[nodiscard]] session::RepairRequest request() const;
    void showLoading();
    void show(const session::RepairOutline& outline);
    void showError(const base::Error& error);
    void clear();

Q_SIGNALS:
    /// Anything that makes another repair.
    void changed();
    void retryRequested();

private:
    void build();
    [[nodiscard]] QWidget* buildChoices();
    [[nodiscard]] QWidget* buildCommon();
    [[nodiscard]] QListView* listOf(AdviceModel* model, const QString& name);

    session::RepairFlow m_flow = session::RepairFlow::User;
    AdviceModel* m_rules;
    AdviceModel* m_common;
    Card* m_card;
    QLineEdit* m_owner;
    SegmentedSwitch* m_days;
    QLabel* m_daysCaption;
    QCheckBox* m_localTime;
    TimezoneCombo* m_zone;
    ElidedLabel* m_keys;
    QTimer m_typed; ///< since the person typed
};

} // namespace shardscope::ui
