// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/select/history_step.h"

#include "ui/select/history_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

HistoryStep::HistoryStep(QWidget* parent)
    : QWidget(parent),
      m_card(new Card(tr("Proved selectors"))),
      m_model(new HistoryModel(this)),
      m_table(new DataTable(tr("Proved selectors"))),
      m_open(new QPushButton(themedIcon(Icon::ArrowRight), tr("Work on it again"))),
      m_remove(new QPushButton(themedIcon(Icon::Trash), tr("Delete"))),
      m_comparisonCard(new Card(tr("Comparison"))),
      m_comparison(new ComparisonModel(this)),
      m_comparisonTable(new DataTable(tr("Comparison"))) {
    build();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HistoryStep::followSelection);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryStep::followSelection);
    const auto open = [this] {
        if (const std::vector<int> rows = chosenRows(); rows.size() == 1) {
            Q_EMIT opened(m_model->at(rows.front()).kept);
        }
    };
    connect(m_open, &QPushButton::clicked, this, open);
    connect(m_table, &QTableView::activated, this, open);
    const auto remove = [this] {
        std::vector<store::KeptSelector> chosen;
        for (const int row : chosenRows()) {
            chosen.push_back(m_model->at(row).kept);
        }
        if (!chosen.empty() && m_readOnly.isEmpty()) {
            Q_EMIT removeRequested(chosen);
        }
    };
    connect(m_remove, &QPushButton::clicked, this, remove);
    auto* keys = new QShortcut(QKeySequence::Delete, m_table);
    keys->setContext(Qt::WidgetShortcut);
    connect(keys, &QShortcut::activated, this, remove);
    show({});
}

void HistoryStep::build() {
    m_table->setModel(m_model);
    m_table->setObjectName(u"selectorHistory"_s);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setColumnWidths({44, 176, DataTable::kRest, 104, 150, 88, 116});
    m_table->setItemDelegateForColumn(HistoryModel::Verdict, new IconTextDelegate(
                                                                 [this](const QModelIndex& index) {
                                                                     return HistoryModel::verdict(
                                                                         m_model->at(index.row()));
                                                                 },
                                                                 m_table));
    m_open->setObjectName(u"openKept"_s);
    m_remove->setObjectName(u"removeKept"_s);
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(spacing::kSmall, 0, spacing::kSmall, 0);
    tools->setSpacing(spacing::kSmall);
    tools->addWidget(m_open);
    tools->addStretch(1);
    tools->addWidget(m_remove);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kSmall);
    column->addWidget(m_table, 1);
    column->addLayout(tools);
    m_card->setContent(content);
    m_card->setContentMargins({spacing::kSmall, spacing::kTight, spacing::kSmall, spacing::kSmall});
    m_comparisonTable->setModel(m_comparison);
    m_comparisonTable->setObjectName(u"selectorComparison"_s);
    m_comparisonTable->setColumnWidths({DataTable::kRest, 190, 190});
    m_comparisonCard->setContent(m_comparisonTable);
    m_comparisonCard->setContentMargins(
        {spacing::kSmall, spacing::kTight, spacing::kSmall, spacing::kSmall});
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(spacing::kMedium);
    page->addWidget(m_card, 3);
    page->addWidget(m_comparisonCard, 2);
}

void HistoryStep::show(const std::vector<HistoryEntry>& entries) {
    m_model->show(entries);
    if (entries.empty()) {
        m_card->showState({.icon = Icon::List,
                           .tint = Tint::Muted,
                           .sentence = tr("No selector was proved yet"),
                           .detail = tr("Every proof is kept here with its selector."),
                           .action = {}});
    } else {
        m_card->showContent();
    }
    followSelection();
}

void HistoryStep::showError(const QString& reason) {
    m_card->showState({.icon = Icon::Cross,
                       .tint = Tint::Hot,
                       .sentence = tr("The history could not be read"),
                       .detail = reason,
                       .action = {}});
}

void HistoryStep::setReadOnly(const QString& reason) {
    m_readOnly = reason;
    followSelection();
}

std::vector<int> HistoryStep::chosenRows() const {
    std::vector<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        rows.push_back(index.row());
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void HistoryStep::followSelection() {
    const std::vector<int> rows = chosenRows();
    m_open->setEnabled(rows.size() == 1);
    m_remove->setEnabled(!rows.empty() && m_readOnly.isEmpty());
    m_remove->setToolTip(m_readOnly);
    if (rows.size() == 2) {
        // The older one first: what came after is read from left to right.
        m_comparison->show(m_model->at(rows.back()), m_model->at(rows.front()));
        m_comparisonCard->showContent();
    } else {
        m_comparison->clear();
        m_comparisonCard->showState({.icon = Icon::Layers,
                                     .tint = Tint::Muted,
                                     .sentence = tr("Choose two to compare them"),
                                     .detail = tr("Ctrl+click adds a second one."),
                                     .action = {}});
    }
}

} // namespace shardscope::ui
