// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/source_window.h"

#include "ui/rows/json_view.h"
#include "ui/rows/source_line_model.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/text/size_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/state_pane.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <filesystem>
#include <utility>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {
constexpr QSize kSize(980, 620);
constexpr int kLineWidth = 130;
} // namespace

SourceWindow::SourceWindow(QWidget* parent)
    : QDialog(parent),
      m_model(new SourceLineModel(this)),
      m_about(new ElidedLabel),
      m_table(new DataTable(tr("Lines of the file"))),
      m_json(new JsonView),
      m_stack(new QStackedWidget),
      m_state(new StatePane),
      m_copy(new QPushButton(themedIcon(Icon::Copy), tr("Copy file and line"))) {
    setWindowTitle(tr("Source"));
    setObjectName(u"sourceWindow"_s);
    build();
    resize(kSize);
    connect(m_copy, &QPushButton::clicked, this, &SourceWindow::copyPlace);
    connect(m_state, &StatePane::actionRequested, this, &SourceWindow::retryRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SourceWindow::showCurrent);
}

void SourceWindow::build() {
    m_table->setObjectName(u"sourceLines"_s);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->setColumnWidths({kLineWidth, DataTable::kRest});
    m_json->setObjectName(u"sourceJson"_s);
    m_about->setElideMode(Qt::ElideMiddle);
    m_about->setProperty("role", u"muted"_s);
    auto* split = new QSplitter(Qt::Vertical);
    split->addWidget(m_table);
    split->addWidget(m_json);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    m_stack->addWidget(split);
    m_stack->addWidget(m_state);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    QPushButton* folder = buttons->addButton(tr("Open folder"), QDialogButtonBox::ActionRole);
    folder->setIcon(themedIcon(Icon::Folder));
    connect(folder, &QPushButton::clicked, this, &SourceWindow::openFolder);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(spacing::kSmall);
    column->addWidget(m_about);
    column->addWidget(m_stack, 1);
    column->addWidget(buttons);
}

void SourceWindow::nameTheLine(std::uint64_t line) {
    const QString path = pathText(m_place.path);
    m_about->setText(line == 0 ? path : tr("%1, line %2").arg(path, fullNumber(line)));
}

void SourceWindow::showReading(const session::RowPlace& place, std::uint64_t line) {
    m_place = place;
    m_model->show({});
    m_copy->setEnabled(false);
    nameTheLine(line);
    m_state->show({Icon::Clock, Tint::Muted, tr("Reading the file…"), {}, {}});
    m_stack->setCurrentWidget(m_state);
}

void SourceWindow::show(session::SourceLines lines) {
    m_model->show(std::move(lines));
    if (m_model->rowCount() == 0) {
        return;
    }
    const QModelIndex marked = m_model->index(m_model->markedRow(), 0);
    nameTheLine(m_model->line(marked.row()).line);
    m_copy->setEnabled(true);
    m_stack->setCurrentIndex(0);
    m_table->setCurrentIndex(marked);
    m_table->scrollTo(marked, QAbstractItemView::PositionAtCenter);
    m_table->setFocus();
    showCurrent();
}

void SourceWindow::showError(const base::Error& error) {
    m_state->show({Icon::Cross, Tint::Hot, tr("The file could not be read"),
                   displayText(base::describe(error)), tr("Try again")});
    m_stack->setCurrentWidget(m_state);
}

void SourceWindow::showCurrent() {
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid()) {
        return m_json->clear();
    }
    const session::SourceLine& line = m_model->line(current.row());
    m_json->show(line.text, line.cut);
}

void SourceWindow::copyPlace() const {
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid()) {
        QGuiApplication::clipboard()->setText(
            u"%1:%2"_s.arg(fromPath(m_place.path)).arg(m_model->line(current.row()).line));
    }
}

void SourceWindow::openFolder() const {
    QDesktopServices::openUrl(
        QUrl::fromLocalFile(fromPath(std::filesystem::path(m_place.path).parent_path())));
}

} // namespace shardscope::ui
