// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/rows_dock.h"

#include "ui/rows/json_view.h"
#include "ui/rows/rows_model.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/text/size_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/job_line.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/state_pane.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <filesystem>
#include <utility>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

constexpr qsizetype kMostColumns = 60; ///< of properties offered

QString rowsText(std::uint64_t count) {
    return countText(count, QT_TRANSLATE_NOOP("Count", "%1 event"),
                     QT_TRANSLATE_N_NOOP("Count", "%1 events"));
}

} // namespace

RowsDock::RowsDock(QWidget* parent)
    : QDockWidget(tr("Raw events"), parent),
      m_about(new ElidedLabel),
      m_search(new QLineEdit),
      m_again(new QPushButton(themedIcon(Icon::Reset), tr("Sample again"))),
      m_more(new QPushButton(tr("First events"))),
      m_columns(new QToolButton),
      m_columnMenu(new QMenu(this)),
      m_copy(new QToolButton),
      m_source(new QPushButton(themedIcon(Icon::ExternalLink), tr("Open source"))),
      m_job(new JobLine),
      m_missing(new Notice),
      m_stack(new QStackedWidget),
      m_state(new StatePane),
      m_model(new RowsModel(this)),
      m_filter(new RowsFilter(*m_model, this)),
      m_table(new DataTable(tr("Raw events"))),
      m_json(new JsonView) {
    setObjectName(u"rawEvents"_s);
    build();
    buildMenus();
    forget();
    connect(m_search, &QLineEdit::textChanged, m_filter, &RowsFilter::search);
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_seed = m_all ? m_seed : m_seed + 1;
        m_all = false;
        m_most = RowsQuestion::kSample;
        ask();
    });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_most = m_all ? m_most + RowsQuestion::kPage : RowsQuestion::kPage;
        m_all = true;
        ask();
    });
    connect(m_source, &QPushButton::clicked, this, &RowsDock::openSource);
    connect(m_job, &JobLine::stopRequested, this, &RowsDock::stopRequested);
    connect(m_state, &StatePane::actionRequested, this, &RowsDock::ask);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RowsDock::showCurrent);
}

void RowsDock::build() {
    m_table->setObjectName(u"rowsTable"_s);
    m_table->setModel(m_filter);
    m_table->setColumnWidths({170, 170, 200, 170, DataTable::kRest});
    auto* split = new QSplitter(Qt::Horizontal);
    split->addWidget(m_table);
    split->addWidget(m_json);
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 3);
    split->setChildrenCollapsible(false);
    m_stack->addWidget(split);
    m_stack->addWidget(m_state);
    m_missing->setLevel(Notice::Level::Warning);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(spacing::kMedium, spacing::kTight, spacing::kMedium,
                               spacing::kSmall);
    column->setSpacing(spacing::kTight);
    column->addWidget(buildControls());
    column->addWidget(m_job);
    column->addWidget(m_missing);
    column->addWidget(m_stack, 1);
    setWidget(content);
}

QWidget* RowsDock::buildControls() {
    m_about->setObjectName(u"rowsAbout"_s);
    m_about->setProperty("role", u"muted"_s);
    m_search->setPlaceholderText(tr("Search these events"));
    m_search->setAccessibleName(tr("Search these events"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(220);
    m_search->setObjectName(u"rowsSearch"_s);
    m_again->setObjectName(u"sampleAgain"_s);
    m_more->setObjectName(u"moreRows"_s);
    m_source->setToolTip(tr("Copies the file and line, and opens the folder of the file"));
    m_source->setObjectName(u"openSource"_s);
    auto* controls = new QWidget;
    auto* row = new QHBoxLayout(controls);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kSmall);
    row->addWidget(m_about, 1);
    row->addWidget(m_search);
    row->addWidget(m_again);
    row->addWidget(m_more);
    row->addWidget(m_columns);
    row->addWidget(m_copy);
    row->addWidget(m_source);
    return controls;
}

void RowsDock::buildMenus() {
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
    auto* keys = new QShortcut(QKeySequence::Copy, m_table);
    keys->setContext(Qt::WidgetShortcut);
    connect(keys, &QShortcut::activated, this, [this] { copy(RowFormat::Json); });
}

void RowsDock::forget() {
    m_hasTarget = false;
    m_stale = true;
    m_missing->hide();
    m_model->show({});
    m_about->setText({});
    showState(tr("No case is open"), tr("Open one to look at its raw events."), false);
}

void RowsDock::setTarget(const RowsTarget& target) {
    if (m_hasTarget && target == m_target) {
        return;
    }
    m_target = target;
    m_hasTarget = true;
    m_stale = true;
    m_all = false;
    m_most = RowsQuestion::kSample;
    askWhenSeen();
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
        Q_EMIT asked({.target = m_target,
                      .sampleSeed = m_all ? std::nullopt : std::optional(m_seed),
                      .most = m_most});
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
    const bool full = count >= m_most;
    const QString whose = m_target.proof ? tr("behind a count of the proof")
                          : m_target.key ? tr("of %1").arg(shortText(m_target.key->id, 32))
                                         : tr("of all ids");
    m_about->setText((rows.sample ? tr("%1 %2, spread over the files")
                      : full      ? tr("The first %1 %2")
                                  : tr("All %1 %2"))
                         .arg(rowsText(count), whose));
    m_again->setEnabled(!m_target.proof); // there is no sample of a count
    m_more->setText(rows.sample ? tr("First events") : tr("More events"));
    m_more->setEnabled(rows.sample || (full && m_most < RowsQuestion::kMost));
    m_missing->setVisible(!rows.unreadable.empty());
    if (!rows.unreadable.empty()) {
        m_missing->setText(tr("Some files are gone or changed since the import, and their events "
                              "are missing: %1. The Data page says where to look.")
                               .arg(pathText(rows.unreadable.front().where)));
    }
    m_model->show(std::move(rows));
    if (count == 0) {
        showState(tr("No event passes"),
                  tr("The key has none on these days, or the filter leaves all out."), true);
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

void RowsDock::openSource() const {
    if (const EventRow* row = currentRow()) {
        QGuiApplication::clipboard()->setText(u"%1:%2"_s.arg(fromPath(row->path)).arg(row->line));
        QDesktopServices::openUrl(
            QUrl::fromLocalFile(fromPath(std::filesystem::path(row->path).parent_path())));
    }
}

} // namespace shardscope::ui
