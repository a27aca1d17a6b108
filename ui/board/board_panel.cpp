// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_panel.h"

#include "ui/charts/chart_table_view.h"
#include "ui/widgets/badge.h"

#include <QStackedWidget>
#include <QToolButton>

namespace shardscope::ui {

BoardPanel::BoardPanel(const QString& title, QWidget* parent)
    : Card(title, parent), m_caveat(new Badge(Badge::Level::Warning)) {
    m_caveat->hide();
    addCornerWidget(m_caveat);
    auto* more = new QToolButton;
    more->setIcon(themedIcon(Icon::More, Tint::Muted));
    more->setIconSize(QSize(16, 16));
    more->setToolTip(tr("Copy or save this panel"));
    more->setAccessibleName(tr("Copy or save this panel"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setProperty("role", QStringLiteral("plain-menu"));
    auto* menu = new ExportMenu(more);
    more->setMenu(menu);
    connect(menu, &ExportMenu::copyRequested, this, &BoardPanel::copyRequested);
    connect(menu, &ExportMenu::saveTableRequested, this, &BoardPanel::saveTableRequested);
    connect(menu, &ExportMenu::savePictureRequested, this, &BoardPanel::savePictureRequested);
    setLastCornerWidget(more);
}

void BoardPanel::showLoading() {
    showAsking({Icon::Clock,
                Tint::Muted,
                tr("Counting …"),
                tr("The first numbers appear in a moment."),
                {}},
               Ask::Nothing);
}

void BoardPanel::showError(const QString& what) {
    showAsking({Icon::Cross, Tint::Hot, tr("This could not be read"), what, tr("Try again")},
               Ask::Retry);
}

bool BoardPanel::showContentOr(const store::BoardSnapshot& snapshot, const ViewState& state,
                               std::size_t rows, const QString& nothing) {
    if (rows > 0) {
        showContent();
        return true;
    }
    if (snapshot.empty && snapshot.partial) {
        showAsking({Icon::Clock,
                    Tint::Muted,
                    tr("Reading the files …"),
                    tr("This fills as soon as the first events are counted."),
                    {}},
                   Ask::Nothing);
    } else if (snapshot.empty) {
        showAsking({Icon::Import,
                    Tint::Muted,
                    tr("No events in this case yet"),
                    tr("Import exports to see which keys are hot."),
                    {}},
                   Ask::Nothing);
    } else if (!state.filter.empty()) {
        showAsking({Icon::Filter,
                    Tint::Accent,
                    tr("Nothing passes the filter"),
                    {},
                    tr("Clear the last level")},
                   Ask::ClearLevel);
    } else if (snapshot.scope == store::Scope::Remediated && snapshot.totals.events == 0) {
        showAsking({Icon::CheckCircle,
                    Tint::Good,
                    tr("The vendor renamed no event on these days"),
                    {},
                    tr("Show all events")},
                   Ask::AllEvents);
    } else {
        showAsking({Icon::Info, Tint::Muted, nothing, {}, {}}, Ask::Nothing);
    }
    return false;
}

void BoardPanel::setCaveat(const QString& text, const QString& explanation) {
    m_caveat->setText(text);
    m_caveat->setExplanation(explanation);
    m_caveat->setVisible(!text.isEmpty());
}

void BoardPanel::setChart(QWidget* chart) {
    m_pages = new QStackedWidget;
    m_pages->addWidget(chart);
    setContent(m_pages);
    m_tableButton = addCornerButton(Icon::Table, tr("Show as a table (F6)"));
    m_tableButton->setCheckable(true);
    connect(m_tableButton, &QToolButton::clicked, this, &BoardPanel::setTableShown);
}

bool BoardPanel::showsTable() const {
    return hasTable() && m_table != nullptr && m_pages->currentWidget() == m_table;
}

void BoardPanel::setTableShown(bool shown) {
    if (!hasTable()) {
        return;
    }
    if (shown && m_table == nullptr) {
        m_table = new ChartTableView(title());
        m_pages->addWidget(m_table);
        connect(m_table, &ChartTableView::picked, this, &BoardPanel::picked);
    }
    m_tableButton->setChecked(shown);
    if (m_table != nullptr) {
        m_pages->setCurrentIndex(shown ? 1 : 0);
        refreshTable();
    }
}

void BoardPanel::refreshTable() {
    if (showsTable()) {
        m_table->show(chartTable());
    }
}

QWidget* BoardPanel::chartOrTable(QWidget* chart) const {
    return showsTable() ? static_cast<QWidget*>(m_table) : chart;
}

void BoardPanel::showAsking(const PanelState& state, Ask ask) {
    if (!m_connected) {
        connect(this, &Card::stateActionRequested, this, &BoardPanel::answer);
        m_connected = true;
    }
    m_ask = ask;
    showState(state);
}

void BoardPanel::answer() {
    switch (m_ask) {
    case Ask::Nothing:
        break;
    case Ask::ClearLevel:
        Q_EMIT clearLevelRequested();
        break;
    case Ask::AllEvents:
        Q_EMIT allEventsRequested();
        break;
    case Ask::Retry:
        Q_EMIT retryRequested();
        break;
    }
}

} // namespace shardscope::ui
