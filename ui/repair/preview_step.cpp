// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repair/preview_step.h"

#include "ui/repair/change_model.h"
#include "ui/repair/fate_model.h"
#include "ui/repair/repair_words.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/text/size_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/job_line.h"
#include "ui/widgets/notice.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

PreviewStep::PreviewStep(QWidget* parent)
    : QWidget(parent),
      m_job(new JobLine),
      m_books(new Notice),
      m_groups(new FateModel(this)),
      m_groupTable(new DataTable(tr("What becomes of the events"))),
      m_groupCard(new Card(tr("Events"))),
      m_changes(new ChangeModel(this)),
      m_changeTable(new DataTable(tr("Before and after"))),
      m_rowCard(new Card(tr("Before and after"))),
      m_place(new ElidedLabel),
      m_onlyChanges(new QCheckBox(tr("Only changes"))),
      m_previous(nullptr),
      m_next(nullptr) {
    build();
    connect(m_job, &JobLine::stopRequested, this, &PreviewStep::stopRequested);
    connect(m_groupCard, &Card::stateActionRequested, this, &PreviewStep::previewRequested);
    connect(m_groupTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PreviewStep::chooseGroup);
    connect(m_onlyChanges, &QCheckBox::toggled, m_changes, &ChangeModel::showOnlyChanges);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    clear();
}

void PreviewStep::build() {
    m_books->setLevel(Notice::Level::Info);
    m_books->setObjectName(u"previewBooks"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::kMedium);
    row->addWidget(buildGroups(), 2);
    row->addWidget(buildRow(), 3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kSmall);
    column->addWidget(m_job);
    column->addWidget(m_books);
    column->addLayout(row, 1);
}

QWidget* PreviewStep::buildGroups() {
    m_groupTable->setModel(m_groups);
    m_groupTable->setObjectName(u"previewGroups"_s);
    m_groupTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_groupTable->setColumnWidths({DataTable::kRest, 96, 72});
    m_groupTable->setItemDelegateForColumn(
        FateModel::Fate,
        new IconTextDelegate(
            [this](const QModelIndex& index) { return m_groups->look(index.row()); }, this));
    m_groupCard->setContent(m_groupTable);
    m_groupCard->setContentMargins(
        {spacing::kSmall, spacing::kTight, spacing::kSmall, spacing::kSmall});
    m_groupCard->setExplanation(tr(
        "Every event that the repair is about is counted. Choose a line to see examples of it."));
    return m_groupCard;
}

QWidget* PreviewStep::buildRow() {
    m_changeTable->setModel(m_changes);
    m_changeTable->setObjectName(u"previewChanges"_s);
    m_changeTable->setColumnWidths({32, 190, DataTable::kRest, DataTable::kRest});
    m_place->setProperty("role", u"muted"_s);
    m_place->setFont(fonts::small());
    m_place->setObjectName(u"previewPlace"_s);
    auto* where = new QHBoxLayout;
    where->setContentsMargins(spacing::kSmall, 0, spacing::kSmall, 0);
    where->addWidget(m_place, 1);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kTight);
    column->addLayout(where);
    column->addWidget(m_changeTable, 1);
    m_rowCard->setContent(content);
    m_rowCard->setContentMargins(
        {spacing::kSmall, spacing::kTight, spacing::kSmall, spacing::kSmall});
    m_onlyChanges->setObjectName(u"previewOnlyChanges"_s);
    m_rowCard->addCornerWidget(m_onlyChanges);
    m_previous = m_rowCard->addCornerButton(Icon::ChevronLeft, tr("Previous example"));
    m_next = m_rowCard->addCornerButton(Icon::ChevronRight, tr("Next example"));
    m_next->setObjectName(u"nextExample"_s);
    return m_rowCard;
}

void PreviewStep::clear() {
    m_preview.reset();
    m_groups->show(nullptr, {});
    m_books->hide();
    m_job->end();
    m_groupCard->showState({.icon = Icon::Eye,
                            .tint = Tint::Muted,
                            .sentence = tr("Not looked at yet"),
                            .detail = tr("Reads the exports once. Nothing is written or sent."),
                            .action = tr("Preview")});
    showRow();
}

void PreviewStep::showRunning() {
    clear();
    m_groupCard->showState({.icon = Icon::Clock,
                            .tint = Tint::Muted,
                            .sentence = tr("Reading the exports…"),
                            .detail = tr("Nothing is written or sent."),
                            .action = {}});
    m_began.start();
    showProgress({});
}

void PreviewStep::showProgress(const base::Progress& progress) {
    m_job->run(paceText(tr("Repairing for the preview…"), progress,
                        std::chrono::milliseconds(m_began.elapsed())));
}

void PreviewStep::show(std::shared_ptr<const session::RepairPreview> preview,
                       const remediate::Recipe& recipe) {
    m_job->end();
    m_preview = std::move(preview);
    m_groups->show(m_preview, recipe);
    const remediate::BookLine book = m_preview->report.books.total();
    const QStringList more = remarks(m_preview->report);
    m_books->setText((QStringList{booksText(book)} + more).join(u"\n"_s));
    m_books->setLevel(m_preview->report.missing.empty() ? Notice::Level::Info
                                                        : Notice::Level::Warning);
    m_books->show();
    if (book.read == 0) {
        m_groupCard->showState(
            {.icon = Icon::CheckCircle,
             .tint = Tint::Good,
             .sentence = tr("There is nothing to repair"),
             .detail = tr("No event of this case is one that this repair is about."),
             .action = {}});
        showRow();
        return;
    }
    m_groupCard->showContent();
    m_groupTable->selectRow(0);
    chooseGroup();
}

void PreviewStep::showStopped() {
    clear();
}

void PreviewStep::showError(const base::Error& error) {
    clear();
    m_groupCard->showState({.icon = Icon::Cross,
                            .tint = Tint::Hot,
                            .sentence = tr("The preview failed"),
                            .detail = displayText(base::describe(error)),
                            .action = tr("Try again")});
}

const session::RepairPreview::Group* PreviewStep::group() const {
    const int row = m_groupTable->currentIndex().row();
    return m_preview && row >= 0 && row < m_groups->rowCount()
               ? &m_preview->groups[static_cast<std::size_t>(row)]
               : nullptr;
}

void PreviewStep::chooseGroup() {
    m_at = 0;
    showRow();
}

void PreviewStep::step(int by) {
    m_at = static_cast<std::size_t>(static_cast<int>(m_at) + by);
    showRow();
}

void PreviewStep::showRow() {
    const session::RepairPreview::Group* shown = group();
    const bool any = shown != nullptr && m_at < shown->rows.size();
    m_previous->setEnabled(any && m_at > 0);
    m_next->setEnabled(any && m_at + 1 < shown->rows.size());
    if (!any) {
        m_changes->show({});
        m_rowCard->setSubtitle({});
        m_rowCard->showState({.icon = Icon::File,
                              .tint = Tint::Muted,
                              .sentence = tr("No example"),
                              .detail = {},
                              .action = {}});
        return;
    }
    const session::PreviewRow& row = shown->rows[m_at];
    m_rowCard->setSubtitle(
        tr("example %1 of %2").arg(fullNumber(m_at + 1), fullNumber(shown->rows.size())));
    const QString place =
        tr("%1, line %2 · %3").arg(fileNameText(row.path), fullNumber(row.line), longDate(row.day));
    m_place->setText(place);
    m_place->setToolTip(pathText(row.path).toHtmlEscaped());
    m_changes->show(row.changes);
    if (row.changes.empty()) {
        m_rowCard->showState({.icon = Icon::File,
                              .tint = Tint::Muted,
                              .sentence = tr("This event is too long to be shown"),
                              .detail = place,
                              .action = {}});
        return;
    }
    m_rowCard->showContent();
}

} // namespace shardscope::ui
