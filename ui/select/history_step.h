// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/select/selector_draft.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace shardscope::ui {

class Card;
class ComparisonModel;
class DataTable;
class HistoryModel;

/// Every selector that was proved in this case, two of them side by side when two are chosen.
class HistoryStep : public QWidget {
    Q_OBJECT

public:
    explicit HistoryStep(QWidget* parent = nullptr);

    void show(const std::vector<HistoryEntry>& entries);
    void showError(const QString& reason);
    void setReadOnly(const QString& reason);

Q_SIGNALS:
    /// It shall be worked on again, and proved when it is stale.
    void opened(const shardscope::store::KeptSelector& kept);
    void removeRequested(const std::vector<shardscope::store::KeptSelector>& kept);

private:
    void build();
    void followSelection();
    [[nodiscard]] std::vector<int> chosenRows() const;

    QString m_readOnly;
    Card* m_card;
    HistoryModel* m_model;
    DataTable* m_table;
    QPushButton* m_open;
    QPushButton* m_remove;
    Card* m_comparisonCard;
    ComparisonModel* m_comparison;
    DataTable* m_comparisonTable;
};

} // namespace shardscope::ui
