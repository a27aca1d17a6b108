// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/session/selector_scope.h"
#include "ui/select/selector_draft.h"
#include "ui/shell/case_status.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;

namespace shardscope::ui {

class BoundField;
class Card;
class DataTable;
class KeyChoiceModel;
class SegmentedSwitch;

/// The first step: whose events, of which days, processed until when, and in what form.
class ScopeStep : public QWidget {
    Q_OBJECT

public:
    explicit ScopeStep(QWidget* parent = nullptr);

    void setCase(const CaseStatus& status);
    /// Just these keys, hot or not, when show() brings them.
    void choose(const std::vector<events::ShardKey>& keys);
    void showLoading();
    void show(const session::SelectorScope& scope);
    void showError(const base::Error& error);

    [[nodiscard]] ScopeChoice choice() const;
    /// Asks the engine for what can be chosen on these days.
    [[nodiscard]] session::ScopeRequest request() const;

Q_SIGNALS:
    /// Other days: what is hot has to be found anew.
    void rangeChanged();
    /// Anything else.
    void changed();
    void retryRequested();

private:
    void build();
    [[nodiscard]] QWidget* buildKeys();
    [[nodiscard]] QWidget* buildTerms();
    [[nodiscard]] QWidget* buildLimits();
    void offerDays(const CaseStatus& status);
    void countChosen();
    void dayChosen(QComboBox* chosen);

    std::vector<events::Day> m_days;     ///< of the case, as in the boxes
    std::optional<std::int64_t> m_bound; ///< that the person chose
    KeyChoiceModel* m_model;
    Card* m_keys;
    DataTable* m_table;
    QLabel* m_chosen;
    QComboBox* m_from;
    QComboBox* m_to;
    BoundField* m_before;
    SegmentedSwitch* m_form;
    SegmentedSwitch* m_users;
    SegmentedSwitch* m_split;
};

} // namespace shardscope::ui
