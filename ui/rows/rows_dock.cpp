// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/rows_dock.h"

#include "ui/rows/json_view.h"
#include "ui/rows/row_actions.h"
#include "ui/rows/rows_bar.h"
#include "ui/rows/rows_model.h"
#include "ui/text/display_text.h"
#include "ui/text/size_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/job_line.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/state_pane.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

constexpr qsizetype kMostColumns = 60; ///< of properties offered
constexpr int kLeastHeight = 176;      ///< of the table: five events

} // namespace

RowsDock::RowsDock(QWidget* parent)
    : QDockWidget(tr("Raw events"), parent),
      m_bar(new RowsBar),
      m_columns(new QToolButton),
      m_columnMenu(new QMenu(this)),
      m_copy(new QToolButton),
      m_source(new QPushButton(themedIcon(Icon::File), tr("Open source"))),
      m_job(new JobLine),
      m_missing(new Notice),
      m_changed(new Notice),
      m_stack(new QStackedWidget),
      m_state(new StatePane),
      m_model(new RowsModel(this)),
      m_filter(new RowsFilter(*m_model, this)),
      m_table(new DataTable(tr("Raw events"))),
      m_json(new JsonView),
      m_actions(new RowActions(*m_table, this)) {
    setObjectName(u"rawEvents"_s);
    build();
    buildMenus();
    connectParts();
    forget();
}

void RowsDock::connectParts() {
    connect(m_bar, &RowsBar::searched, m_filter, &RowsFilter::search);
    connect(m_bar, &RowsBar::sampleRequested, this, [this] {
        m_seed += m_page ? 0 : 1;
        m_page.reset();
        ask();
    });
    connect(m_bar, &RowsBar::inOrderRequested, this, [this] { turnTo(0); });
    connect(m_bar, &RowsBar::backRequested, this, [this] { turnTo(m_page.value_or(1) - 1); });
    connect(m_bar, &RowsBar::nextRequested, this, [this] { turnTo(m_page.value_or(0) + 1); });
    connect(m_bar, &RowsBar::anyValueRequested, this, [this] {
        RowsTarget target = m_target;
        target.property.reset();
        setTarget(target);
    });
    connect(m_source, &QPushButton::clicked, m_actions, &RowActions::sourceRequested);
    connect(m_table, &QTableView::doubleClicked, m_actions, &RowActions::sourceRequested);
    connect(m_job, &JobLine::stopRequested, this, &RowsDock::stopRequested);
    connect(m_state, &StatePane::actionRequested, this, &RowsDock::ask);
    connect(m_changed, &Notice::actionRequested, this, &RowsDock::ask);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RowsDock::showCurrent);
    const auto tell = [this](void (RowsDock::*signal)(const store::NoteSubject&)) {
        if (const EventRow* row = currentRow()) {
            Q_EMIT(this->*signal)(row->subject());
        }
    };
    connect(m_actions, &RowActions::sourceRequested, this,
            [tell] { tell(&RowsDock::sourceRequested); });
    connect(m_actions, &RowActions::noteRequested, this,
            [tell] { tell(&RowsDock::noteRequested); });
    connect(m_actions, &RowActions::bookmarkRequested, this,
            [tell] { tell(&RowsDock::bookmarkRequested); });
    connect(m_actions, &RowActions::copyRequested, this, [this] { copy(RowFormat::Json); });
}

void RowsDock::build() {
    m_table->setObjectName(u"rowsTable"_s);
    m_table->setModel(m_filter);
    m_table->setColumnWidths({160, 150, 150, 170, DataTable::kRest});
    auto* split = new QSplitter(Qt::Horizontal);
    split->addWidget(m_table);
    split->addWidget(m_json);
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 3);
    split->setChildrenCollapsible(false);
    m_stack->addWidget(split);
    m_stack->addWidget(m_state);
    m_stack->setMinimumHeight(kLeastHeight);
    m_missing->setLevel(Notice::Level::Warning);
    m_changed->setLevel(Notice::Level::Info);
    m_changed->setObjectName(u"rowsChanged"_s);
    m_changed->setText(tr("The case has changed since these events were read."));
    m_changed->setAction(tr("Read again"));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(spacing::kMedium, spacing::kTight, spacing::kMedium,
                               spacing::kSmall);
    column->setSpacing(spacing::kTight);
    column->addWidget(m_bar);
    column->addWidget(m_job);
    column->addWidget(m_missing);
    column->addWidget(m_changed);
    column->addWidget(m_stack, 1);
    setWidget(content);
}

void RowsDock::buildMenus() {
    m_source->setToolTip(tr("Shows the event among the lines of its file"));
    m_source->setObjectName(u"openSource"_s);
    m_bar->addTool(m_columns);
    m_bar->addTool(m_copy);
    m_bar->addTool(m_source);
    m_columns->setText(tr("Columns"));
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setMenu(m_columnMenu);
    m_columns->setPopupMode(QToolButton::InstantPopup);
    connect(m_columnMenu, &QMenu::aboutToShow, this, &RowsDock::fillColumns);
    auto* menu = new QMenu(this);
    const auto add = [&](const QString& text, RowFormat format) {
        menu->addAction(text, this, [this, format] { copy(format); });
    };
    add(tr("As &JSON, line by line"), RowFormat::Json);
    add(tr("As &CSV"), RowFormat::Csv);
    add(tr("For a &spreadsheet"), RowFormat::Tsv);
    add(tr("As &Markdown"), RowFormat::Markdown);
    m_copy->setText(tr("Copy"));
    m_copy->setObjectName(u"copyRows"_s);
    m_copy->setAccessibleName(tr("Copy the chosen events, or all when none is chosen"));
    m_copy->setToolTip(m_copy->accessibleName());
    m_copy->setMenu(menu);
    m_copy->setPopupMode(QToolButton::InstantPopup);
}

void RowsDock::forget() {
    m_hasTarget = false;
    m_stale = true;
    m_missing->hide();
    m_changed->hide();
    m_model->show({});
    m_bar->showNothing();
    showState(tr("No case is open"), tr("Open one to look at its raw events."), false);
}

void RowsDock::setTarget(const RowsTarget& target) {
    if (m_hasTarget && target == m_target) {
        return;
    }
    m_target = target;
    m_hasTarget = true;
    m_stale = true;
    m_page = target.proof ? std::optional<std::uint64_t>(0) : std::nullopt;
    askWhenSeen();
}

void RowsDock::turnTo(std::uint64_t page) {
    m_page = page;
    ask();
}

void RowsDock::showChanged() {
    if (m_model->rowCount() > 0 && !m_stale) {
        m_changed->show(); // somebody may be reading: nothing is pulled away
    } else {
        m_stale = true;
        askWhenSeen();
    }
}

void RowsDock::showNotes(const std::vector<store::CaseNote>& notes) {
    m_model->setNotes(notes);
}

void RowsDock::setReadOnly(bool readOnly, const QString& reason) {
    m_actions->setReadOnly(readOnly, reason);
}

QMenu* RowsDock::rowMenu() const {
    return m_actions->menu();
}

void RowsDock::showEvent(QShowEvent* event) {
    QDockWidget::showEvent(event);
    askWhenSeen();
}

void RowsDock::askWhenSeen() {
    if (m_stale && m_hasTarget && isVisible()) {
        ask();
    }
}

void RowsDock::ask() {
    if (m_hasTarget) {
        m_stale = false;
        m_changed->hide();
        Q_EMIT asked({.target = m_target,
                      .sampleSeed = m_page ? std::nullopt : std::optional(m_seed),
                      .page = m_page.value_or(0)});
    }
}

void RowsDock::showState(const QString& sentence, const QString& detail, bool retry) {
    m_state->show({.icon = retry ? Icon::Info : Icon::List,
                   .tint = Tint::Muted,
                   .sentence = sentence,
                   .detail = detail,
                   .action = retry ? tr("Read again") : QString()});
    m_stack->setCurrentWidget(m_state);
}

void RowsDock::showRunning() {
    m_job->run(tr("Reading events…"));
    if (m_model->rowCount() == 0) {
        showState(tr("Reading events…"), {}, false);
    }
}

void RowsDock::showProgress(const base::Progress& progress) {
    m_job->run(displayText(progress.stage) + u'…');
}

void RowsDock::show(EventRows rows) {
    m_job->end();
    const std::size_t count = rows.rows.size();
    m_bar->show(m_target, m_page, count);
    m_missing->setVisible(!rows.unreadable.empty());
    if (!rows.unreadable.empty()) {
        m_missing->setText(tr("Some files are gone or changed since the import, and their events "
                              "are missing: %1. The Data page says where to look.")
                               .arg(pathText(rows.unreadable.front().where)));
    }
    m_model->show(std::move(rows));
    if (count == 0) {
        if (m_page.value_or(0) > 0) {
            showState(tr("No more events"), tr("The page before was the last one."), false);
        } else {
            showState(tr("No event passes"),
                      tr("The key has none on these days, or the filter leaves all out."), true);
        }
        return;
    }
    m_stack->setCurrentIndex(0);
    m_table->setCurrentIndex(m_filter->index(0, 0));
    showCurrent();
}

void RowsDock::showStopped() {
    m_job->end();
    if (m_model->rowCount() == 0) {
        showState(tr("Stopped"), tr("The events were not read to their end."), true);
    }
}

void RowsDock::showError(const base::Error& error) {
    m_job->end();
    showState(tr("The events could not be read"), displayText(base::describe(error)), true);
}

const EventRow* RowsDock::currentRow() const {
    const QModelIndex current = m_filter->mapToSource(m_table->currentIndex());
    return current.isValid() ? &m_model->row(current.row()) : nullptr;
}

void RowsDock::showCurrent() {
    const EventRow* row = currentRow();
    m_source->setEnabled(row != nullptr);
    m_actions->setEnabled(row != nullptr);
    if (row != nullptr) {
        m_json->show(row->text, row->cut);
    } else {
        m_json->clear();
    }
}

void RowsDock::fillColumns() {
    m_columnMenu->clear();
    const std::vector<std::string>& shown = m_model->properties();
    std::vector<std::string> names = m_model->propertyNames();
    names.resize(std::min(names.size(), static_cast<std::size_t>(kMostColumns)));
    for (const std::string& name : names) {
        QString text = shortText(name);
        QAction* action = m_columnMenu->addAction(text.replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(std::find(shown.begin(), shown.end(), name) != shown.end());
        connect(action, &QAction::toggled, this, [this, name](bool on) { toggleColumn(name, on); });
    }
    if (names.empty()) {
        m_columnMenu->addAction(tr("No properties"))->setEnabled(false);
    }
}

void RowsDock::toggleColumn(const std::string& name, bool shown) {
    std::vector<std::string> names = m_model->properties();
    std::erase(names, name);
    if (shown) {
        names.push_back(name);
    }
    m_model->setProperties(std::move(names));
    m_table->setCurrentIndex(m_filter->index(0, 0));
}

QList<int> RowsDock::chosenRows() const {
    QList<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        rows << m_filter->mapToSource(index).row();
    }
    if (rows.isEmpty()) {
        for (int row = 0; row < m_filter->rowCount(); ++row) {
            rows << m_filter->mapToSource(m_filter->index(row, 0)).row();
        }
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void RowsDock::copy(RowFormat format) const {
    QGuiApplication::clipboard()->setText(copiedRows(*m_model, chosenRows(), format));
}

} // namespace shardscope::ui
