// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quarantine/quarantine_dialog.h"

#include "ui/quarantine/quarantine_model.h"
#include "ui/quarantine/quarantine_proxy.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/text/size_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

constexpr std::uint64_t kPageLines = 500;
/// Up to 4 KiB each: what a list for the eye may cost.
constexpr std::size_t kMostLines = 20'000;

std::string bytesOf(const QModelIndex& index, int role) {
    return index.data(role).toByteArray().toStdString();
}

} // namespace

QuarantineDialog::QuarantineDialog(QWidget* parent)
    : QDialog(parent),
      m_model(new QuarantineModel(this)),
      m_proxy(new QuarantineProxy(this)),
      m_card(new Card),
      m_table(new DataTable(tr("Bad lines"))),
      m_files(new QComboBox),
      m_reasons(new QComboBox),
      m_count(new QLabel),
      m_text(new QPlainTextEdit),
      m_copy(new QPushButton(themedIcon(Icon::Copy), tr("Copy line"))) {
    setWindowTitle(tr("Bad lines"));
    resize(1080, 640);
    buildTable();
    buildFilters();
    m_text->setReadOnly(true);
    m_text->setFont(fonts::mono());
    m_text->setFixedHeight(120);
    m_text->document()->setDocumentMargin(spacing::kSmall);
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setAccessibleName(tr("Text of the chosen line"));
    m_text->setPlaceholderText(tr("Choose a line to see its text."));
    m_count->setProperty("role", u"muted"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setObjectName(u"quarantineCount"_s);
    m_copy->setEnabled(false);
    m_copy->setToolTip(tr("Copy the text of the chosen lines as it is in the file (Ctrl+C)"));

    auto* filters = new QHBoxLayout;
    filters->setSpacing(spacing::kSmall);
    filters->addWidget(m_files);
    filters->addWidget(m_reasons);
    filters->addWidget(m_count, 1);
    filters->addWidget(m_copy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kLarge, spacing::kLarge, spacing::kLarge, spacing::kLarge);
    column->setSpacing(spacing::kMedium);
    column->addLayout(filters);
    m_card->setContent(m_table);
    column->addWidget(m_card, 1);
    column->addWidget(m_text);
    updateCount();
}

void QuarantineDialog::buildTable() {
    m_proxy->setSourceModel(m_model);
    m_table->setModel(m_proxy);
    m_table->setObjectName(u"quarantineLines"_s);
    m_table->setColumnWidths({200, 80, 110, 260, DataTable::kRest});
    m_table->setTextElideMode(Qt::ElideRight);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &QuarantineDialog::showCurrent);
    auto* copy = new QShortcut(QKeySequence::Copy, m_table);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &QuarantineDialog::copySelected);
    connect(m_copy, &QPushButton::clicked, this, &QuarantineDialog::copySelected);
}

void QuarantineDialog::buildFilters() {
    m_files->setAccessibleName(tr("File"));
    m_reasons->setAccessibleName(tr("Reason"));
    for (QComboBox* box : {m_files, m_reasons}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(24);
    }
    m_files->addItem(tr("Every file"), QByteArray());
    m_reasons->addItem(tr("Every reason"), QByteArray());
    connect(m_files, &QComboBox::currentIndexChanged, this, [this] {
        m_proxy->setFile(m_files->currentData().toByteArray());
        updateCount();
    });
    connect(m_reasons, &QComboBox::currentIndexChanged, this, [this] {
        m_proxy->setReason(m_reasons->currentData().toByteArray());
        updateCount();
    });
}

void QuarantineDialog::setCase(std::shared_ptr<session::CaseSession> session) {
    m_lane.abandon();
    m_session = std::move(session);
    m_model->clear();
    m_total = 0;
    for (QComboBox* box : {m_files, m_reasons}) {
        box->setCurrentIndex(0);
        while (box->count() > 1) {
            box->removeItem(1);
        }
    }
    showCurrent();
    updateCount();
    fetch();
}

void QuarantineDialog::fetch() {
    if (!m_session) {
        return;
    }
    m_lane.run([session = m_session, skip = m_model->lines().size()](
                   std::stop_token) { return session->quarantine(skip, kPageLines); },
               this,
               [this](const base::Result<Page>& page) {
                   if (page) {
                       take(*page);
                   } else {
                       m_card->showState({.icon = Icon::Cross,
                                          .tint = Tint::Hot,
                                          .sentence = displayText(page.error().what),
                                          .detail = displayText(page.error().hint),
                                          .action = {}});
                   }
               });
}

void QuarantineDialog::take(const Page& page) {
    m_total = page.total;
    m_model->append(page.lines);
    addChoices(page);
    updateCount();
    const std::size_t have = m_model->lines().size();
    if (!page.lines.empty() && have < page.kept && have < kMostLines) {
        fetch();
    }
}

void QuarantineDialog::addChoices(const Page& page) {
    for (const store::QuarantinedLine& line : page.lines) {
        const QByteArray path = QByteArray::fromStdString(line.path);
        if (m_files->findData(path) < 0) {
            m_files->addItem(fileNameText(line.path), path);
            m_files->setItemData(m_files->count() - 1, pathText(line.path), Qt::ToolTipRole);
        }
        const QByteArray reason = QByteArray::fromStdString(line.reason);
        if (m_reasons->findData(reason) < 0) {
            m_reasons->addItem(shortText(line.reason, 60), reason);
        }
    }
}

void QuarantineDialog::updateCount() {
    const auto shown = static_cast<std::uint64_t>(m_proxy->rowCount());
    m_count->setText(m_total == 0
                         ? QString()
                         : tr("showing %1 of %2").arg(fullNumber(shown), fullNumber(m_total)));
    if (m_model->rowCount() > 0 && shown > 0) {
        m_card->showContent();
    } else if (m_total == 0) {
        m_card->showState({.icon = Icon::CheckCircle,
                           .tint = Tint::Good,
                           .sentence = tr("No bad lines"),
                           .detail = tr("Every line of the files was read as an event."),
                           .action = {}});
    } else {
        m_card->showState({.icon = Icon::Filter,
                           .tint = Tint::Muted,
                           .sentence = tr("No line of that file has that reason"),
                           .detail = {},
                           .action = {}});
    }
}

void QuarantineDialog::showCurrent() {
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    m_copy->setEnabled(!rows.isEmpty());
    if (rows.size() != 1) {
        m_text->clear();
        return;
    }
    const QModelIndex row = rows.front();
    const std::string text = bytesOf(row, QuarantineModel::TextRole);
    const std::uint64_t length = row.data(QuarantineModel::LengthRole).toULongLong();
    QString shown = displayText(text);
    if (length > text.size()) {
        shown +=
            tr("\n… the first %1 of %2 bytes").arg(fullNumber(text.size()), fullNumber(length));
    }
    m_text->setPlainText(shown);
}

void QuarantineDialog::copySelected() const {
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList texts;
    for (const QModelIndex& row : rows) {
        texts.append(clipboardText(bytesOf(row, QuarantineModel::TextRole)));
    }
    QGuiApplication::clipboard()->setText(texts.join(u'\n'));
}

} // namespace shardscope::ui
