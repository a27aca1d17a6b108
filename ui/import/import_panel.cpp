// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_panel.h"

#include "ui/import/import_display_proxy.h"
#include "ui/import/import_model.h"
#include "ui/import/import_words.h"
#include "ui/import/state_delegate.h"
#include "ui/text/number_text.h"
#include "ui/text/size_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/message_bar.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

constexpr int kTableHeight = 168;

} // namespace

ImportPanel::ImportPanel(ImportModel& model, QWidget* parent)
    : QFrame(parent),
      m_model(model),
      m_headline(new QLabel),
      m_figures(new QLabel),
      m_bar(new QProgressBar),
      m_badLines(new QPushButton(tr("Show bad lines"))),
      m_details(new QToolButton),
      m_cancel(new QPushButton(tr("Cancel"))),
      m_close(new QToolButton),
      m_messages(new MessageArea),
      m_table(new DataTable(tr("Files of the import"))) {
    setAccessibleName(tr("Import"));
    m_headline->setFont(fonts::bodyBold());
    for (QLabel* label : {m_headline, m_figures}) {
        label->setTextFormat(Qt::PlainText);
    }
    m_figures->setProperty("role", u"muted"_s);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    m_bar->setFixedWidth(220);
    m_bar->setAccessibleName(tr("Import progress"));
    m_details->setCheckable(true);
    m_details->setText(tr("Files"));
    m_details->setToolTip(tr("Show or hide the files of the import"));
    m_details->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_cancel->setObjectName(u"cancelImport"_s);
    m_cancel->setToolTip(tr("Stop reading; files that are complete stay in the case"));
    m_close->setIcon(themedIcon(Icon::Close, Tint::Muted));
    m_close->setToolTip(tr("Close this panel"));
    m_close->setAccessibleName(tr("Close the import panel"));
    m_close->setObjectName(u"closeImport"_s);

    auto* escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this,
            [this] { (m_cancel->isVisible() ? m_cancel->click() : m_close->click()); });

    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::kMedium);
    row->addWidget(m_headline);
    row->addWidget(m_bar);
    row->addWidget(m_figures, 1);
    row->addWidget(m_badLines);
    row->addWidget(m_details);
    row->addWidget(m_cancel);
    row->addWidget(m_close);
    m_messages->layout()->setContentsMargins(0, 0, 0, 0);
    buildTable();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kLarge, spacing::kSmall, spacing::kLarge, spacing::kSmall);
    column->setSpacing(spacing::kSmall);
    column->addLayout(row);
    column->addWidget(m_messages);
    column->addWidget(m_table, 1);

    connect(m_details, &QToolButton::toggled, this, &ImportPanel::setExpanded);
    connect(m_badLines, &QPushButton::clicked, this, &ImportPanel::quarantineRequested);
    connect(m_cancel, &QPushButton::clicked, this, &ImportPanel::cancelRequested);
    connect(m_close, &QToolButton::clicked, this, &ImportPanel::closeRequested);
    setExpanded(true);
}

void ImportPanel::buildTable() {
    auto* words = new ImportDisplayProxy(this);
    words->setSourceModel(&m_model);
    m_table->setModel(words);
    m_table->setItemDelegateForColumn(ImportModel::State, new StateDelegate(m_table));
    m_table->setColumnWidths({280, 80, 110, 108, 130, DataTable::kRest});
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // as found, until the person sorts
    m_table->setObjectName(u"importFiles"_s);
    m_table->setFixedHeight(kTableHeight);
    connect(m_table->verticalScrollBar(), &QScrollBar::actionTriggered, this,
            [this] { m_following = false; });
}

void ImportPanel::begin() {
    m_messages->clear();
    m_notes.clear();
    m_following = true;
    m_bar->setValue(0);
    m_headline->setText(tr("Looking at the files…"));
    m_figures->clear();
    setRunning(true);
    setExpanded(true);
}

void ImportPanel::setRunning(bool running) {
    m_bar->setVisible(running);
    m_cancel->setVisible(running);
    m_cancel->setEnabled(running);
    m_close->setVisible(!running);
    m_badLines->setVisible(false);
}

void ImportPanel::showProgress(const ImportProgress& progress) {
    if (progress.files == 0) {
        return;
    }
    followReading();
    m_cancel->setEnabled(!progress.cancelling);
    m_headline->setText(tr("Importing %1").arg(filesDoneText(progress)));
    m_bar->setValue(static_cast<int>(progress.share() * 1000));
    QStringList parts{countText(progress.events, QT_TRANSLATE_NOOP("Count", "%1 event"),
                                QT_TRANSLATE_N_NOOP("Count", "%1 events")),
                      paceText(progress), timeLeftText(progress)};
    if (progress.badLines > 0) {
        parts.insert(1, countText(progress.badLines, QT_TRANSLATE_NOOP("Count", "%1 bad line"),
                                  QT_TRANSLATE_N_NOOP("Count", "%1 bad lines")));
    }
    parts.removeAll(QString());
    m_figures->setText(parts.join(u" · "_s));
}

void ImportPanel::followReading() {
    const QAbstractItemModel& rows = *m_table->model();
    for (int row = 0; m_following && row < rows.rowCount(); ++row) {
        const QModelIndex index = rows.index(row, 0);
        if (index.data(ImportModel::StateRole).toInt() ==
            static_cast<int>(session::FileState::Reading)) {
            m_table->scrollTo(index);
            return;
        }
    }
}

void ImportPanel::showFinished(const session::ImportReport& report) {
    setRunning(false);
    m_headline->setText(summaryText(report));
    m_figures->setText(setAsideText(report));
    m_badLines->setVisible(report.quarantined > 0);
    for (const std::string& path : report.missingPaths) {
        m_messages->show({.kind = Message::Kind::Error,
                          .text = tr("Not found: %1").arg(pathText(path)),
                          .key = {}});
    }
    showOverlaps();
    const bool allWell =
        std::all_of(report.files.begin(), report.files.end(), [](const session::FileReport& file) {
            return file.state == session::FileState::Imported ||
                   file.state == session::FileState::AlreadyImported;
        });
    setExpanded(!allWell);
}

void ImportPanel::addNote(const std::string& note) {
    m_notes.add(note);
    showNotes();
}

void ImportPanel::showNotes() {
    const QStringList notes = m_notes.texts();
    if (!notes.isEmpty()) {
        m_messages->show(
            {.kind = Message::Kind::Note, .text = notes.join(u'\n'), .key = u"notes"_s});
    }
}

void ImportPanel::showOverlaps() {
    const std::size_t count = overlappingFiles().size();
    if (count == 0) {
        return;
    }
    MessageBar* bar = m_messages->show(
        {.kind = Message::Kind::Warning,
         .text = tr("Left out, because the case already holds events of theirs: %1.")
                     .arg(countText(count, QT_TRANSLATE_NOOP("Count", "%1 file"),
                                    QT_TRANSLATE_N_NOOP("Count", "%1 files"))),
         .detail = tr("Replace puts them in the place of the older files on their days; Add both "
                      "counts the events of both. Select rows to decide for those only."),
         .key = u"overlap"_s});
    bar->addAction(tr("Replace"), [this] { decideOverlap(session::OverlapChoice::Replace); });
    bar->addAction(tr("Add both"), [this] { decideOverlap(session::OverlapChoice::Add); });
}

std::vector<std::filesystem::path> ImportPanel::overlappingFiles() const {
    std::vector<std::filesystem::path> all;
    for (const session::FileReport& file : m_model.files()) {
        if (file.overlaps) {
            all.emplace_back(file.path);
        }
    }
    return all;
}

void ImportPanel::decideOverlap(session::OverlapChoice choice) {
    std::vector<std::filesystem::path> chosen;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        if (index.data(ImportModel::OverlapsRole).toBool()) {
            chosen.push_back(toPath(index.data(ImportModel::PathRole).toString()));
        }
    }
    Q_EMIT overlapDecided(chosen.empty() ? overlappingFiles() : chosen, choice);
}

void ImportPanel::showFailed(const base::Error& error) {
    setRunning(false);
    m_headline->setText(tr("Nothing was imported."));
    m_figures->clear();
    m_messages->show(Message::fromError(error, u"failed"_s));
    setExpanded(false);
}

void ImportPanel::setExpanded(bool expanded) {
    m_table->setVisible(expanded);
    m_details->setChecked(expanded);
    m_details->setIcon(themedIcon(expanded ? Icon::ChevronDown : Icon::ChevronUp, Tint::Muted));
}

bool ImportPanel::expanded() const {
    return m_details->isChecked();
}

void ImportPanel::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.setPen(theme.border);
    painter.drawLine(0, 0, width(), 0);
}

} // namespace shardscope::ui
