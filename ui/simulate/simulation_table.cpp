// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/simulate/simulation_table.h"

#include "ui/simulate/simulation_delegates.h"
#include "ui/simulate/simulation_model.h"
#include "ui/simulate/simulation_proxy.h"
#include "ui/simulate/simulation_words.h"
#include "ui/text/delimited_text.h"
#include "ui/text/number_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

SimulationTable::SimulationTable(QWidget* parent)
    : Card(tr("Keys over the limit"), parent),
      m_model(new SimulationModel(this)),
      m_proxy(new SimulationProxy(*m_model, this)),
      m_table(new DataTable(tr("Keys over the limit"))),
      m_copy(addCornerButton(Icon::Copy, tr("Copy the chosen rows, or all when none is chosen"))) {
    buildTable();
    buildCopying();
}

void SimulationTable::buildTable() {
    m_table->setObjectName(u"simulatedKeys"_s);
    m_table->setModel(m_proxy);
    m_table->setItemDelegateForColumn(
        SimulationModel::Id, new OnGround<NameDelegate>(NameDelegate::Face::Mono, m_table));
    for (const int column : {SimulationModel::WouldRename, SimulationModel::Renamed}) {
        m_table->setItemDelegateForColumn(column, new OnGround<NumberDelegate>(m_table));
    }
    const auto comparison = [this](const QModelIndex& index) {
        return comparisonLook(m_model->simulation(),
                              m_model->key(m_proxy->mapToSource(index).row()));
    };
    m_table->setItemDelegateForColumn(SimulationModel::Comparison,
                                      new IconTextDelegate(comparison, m_table));
    m_table->setColumnWidths({DataTable::kRest, 124, 86, 78, 118, 108, 172, 76, 156});
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(SimulationModel::WouldRename, Qt::DescendingOrder);
    setContent(m_table);
    setContentMargins({spacing::kSmall, 0, spacing::kSmall, spacing::kSmall});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SimulationTable::currentChanged);
    connect(m_table, &QTableView::activated, this, &SimulationTable::keyRequested);
}

void SimulationTable::buildCopying() {
    auto* menu = new QMenu(this);
    menu->addAction(tr("Copy for a &spreadsheet"), this, [this] { copy(u'\t'); });
    menu->addAction(tr("Copy as &CSV"), this, [this] { copy(u','); });
    m_copy->setObjectName(u"copySimulation"_s);
    m_copy->setMenu(menu);
    m_copy->setPopupMode(QToolButton::InstantPopup);
    auto* keys = new QShortcut(QKeySequence::Copy, m_table);
    keys->setContext(Qt::WidgetShortcut);
    connect(keys, &QShortcut::activated, this, [this] { copy(u'\t'); });
}

void SimulationTable::show(std::shared_ptr<const session::LimitSimulation> simulation) {
    m_model->setSimulation(simulation);
    m_copy->setEnabled(m_model->rowCount() > 0);
    setSubtitle({});
    if (!simulation) {
        return;
    }
    if (simulation->keys.empty()) {
        showNoKeys(*simulation);
        return;
    }
    const std::size_t listed = simulation->keys.size();
    const QString cut = listed < simulation->effect.keyDays
                            ? tr(" · the first %1").arg(fullNumber(listed))
                            : QString();
    setSubtitle(effectText(*simulation) + cut);
    showContent();
    m_table->setCurrentIndex(m_proxy->index(0, 0));
    m_table->scrollToTop();
}

void SimulationTable::showNoKeys(const session::LimitSimulation& simulation) {
    PanelState state{.icon = Icon::CheckCircle,
                     .tint = Tint::Good,
                     .sentence = tr("No key passes %1 events on a day: nothing would be renamed")
                                     .arg(fullNumber(simulation.effect.limit)),
                     .detail = {},
                     .action = {}};
    if (simulation.empty) {
        state = {.icon = Icon::Database,
                 .tint = Tint::Muted,
                 .sentence = tr("This case holds no events yet"),
                 .detail = tr("Add exports on the Data page."),
                 .action = {}};
    } else if (simulation.renamed > 0) {
        state.detail =
            tr("The data shows %1 renamed, under whatever limit was in force.")
                .arg(countText(simulation.renamed, QT_TRANSLATE_NOOP("Count", "%1 event"),
                               QT_TRANSLATE_N_NOOP("Count", "%1 events")));
    }
    showState(state);
}

const session::SimulatedKey* SimulationTable::currentKey() const {
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? &m_model->key(m_proxy->mapToSource(current).row()) : nullptr;
}

void SimulationTable::copy(QChar delimiter) const {
    QList<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end());
    QGuiApplication::clipboard()->setText(delimitedText(m_proxy->plainRows(rows), delimiter));
}

} // namespace shardscope::ui
