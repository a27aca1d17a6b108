// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/data_page.h"

#include "ui/data/case_facts.h"
#include "ui/data/file_words.h"
#include "ui/data/source_model.h"
#include "ui/data/source_table.h"
#include "ui/text/number_text.h"
#include "ui/text/size_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/job_line.h"
#include "ui/widgets/limits_editor.h"
#include "ui/widgets/message_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

constexpr int kSideWidth = 384;

QPushButton* button(Icon icon, const QString& text, const QString& explanation) {
    auto* made = new QPushButton(themedIcon(icon), text);
    made->setToolTip(explanation);
    made->setAccessibleDescription(explanation);
    return made;
}

} // namespace

DataPage::DataPage(QWidget* parent)
    : QWidget(parent),
      m_model(new SourceModel(this)),
      m_messages(new MessageArea),
      m_job(new JobLine),
      m_sourceCard(new Card(tr("Sources"))),
      m_table(new SourceTable(tr("Sources of the case"))),
      m_addFiles(button(Icon::Plus, tr("Add files…"), tr("Read more exports into this case"))),
      m_addFolder(button(Icon::Folder, tr("Add folder…"),
                         tr("Read every export of a folder into this case"))),
      m_locate(button(Icon::Search, tr("Locate…"),
                      tr("Say where a file lies now that is not in its place any more"))),
      m_remove(button(Icon::Minus, tr("Remove…"),
                      tr("Take the chosen files out of the case; the files themselves stay"))),
      m_badLines(button(Icon::Alert, tr("Bad lines"),
                        tr("Lines that could not be read as events, with place and reason"))),
      m_facts(new QLabel),
      m_limits(new LimitsEditor),
      m_limitsNote(new QLabel) {
    m_addFiles->setObjectName(u"addFiles"_s);
    m_locate->setObjectName(u"locateSource"_s);
    m_remove->setObjectName(u"removeSource"_s);
    m_badLines->setObjectName(u"showBadLines"_s);
    buildTable();
    auto* body = new QHBoxLayout;
    body->setSpacing(spacing::kMedium);
    body->addWidget(m_sourceCard, 1);
    body->addWidget(buildSide());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kLarge, spacing::kMedium, spacing::kLarge, spacing::kLarge);
    column->setSpacing(spacing::kMedium);
    m_messages->layout()->setContentsMargins(0, 0, 0, 0);
    column->addWidget(buildHeader());
    column->addWidget(m_messages);
    column->addWidget(m_job);
    column->addLayout(body, 1);

    connect(m_addFiles, &QPushButton::clicked, this, &DataPage::addFilesRequested);
    connect(m_addFolder, &QPushButton::clicked, this, &DataPage::addFolderRequested);
    connect(m_badLines, &QPushButton::clicked, this, &DataPage::quarantineRequested);
    connect(m_remove, &QPushButton::clicked, this, &DataPage::askToRemove);
    connect(m_locate, &QPushButton::clicked, this, &DataPage::locate);
    connect(m_job, &JobLine::stopRequested, this, &DataPage::stopRequested);
    connect(m_table, &SourceTable::fileDropped, this,
            [this](const std::string& source, const std::filesystem::path& file) {
                Q_EMIT relocateRequested({{source, file}});
            });
    connect(m_limits, &LimitsEditor::limitsChanged, this, &DataPage::limitsChanged);
    connect(m_sourceCard, &Card::stateActionRequested, this, &DataPage::addFilesRequested);
    showStatus({});
}

QWidget* DataPage::buildHeader() {
    auto* title = new QLabel(tr("Data"));
    title->setFont(fonts::title());
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kSmall);
    row->addWidget(title, 1);
    for (QPushButton* each : {m_badLines, m_locate, m_remove, m_addFolder, m_addFiles}) {
        row->addWidget(each);
    }
    return header;
}

void DataPage::buildTable() {
    auto* words = new SourceProxy(this);
    words->setSourceModel(m_model);
    m_table->setModel(words);
    m_table->setItemDelegateForColumn(ImportModel::State,
                                      new IconTextDelegate(&sourceLook, m_table));
    m_table->setColumnWidths({180, 74, 92, 108, 112, DataTable::kRest});
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ImportModel::Days, Qt::AscendingOrder);
    m_table->setObjectName(u"sources"_s);
    m_sourceCard->setContent(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DataPage::updateControls);
    auto* remove = new QShortcut(QKeySequence::Delete, m_table);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, m_remove, &QPushButton::click);
}

QWidget* DataPage::buildSide() {
    m_facts->setTextFormat(Qt::RichText);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setAccessibleName(tr("Facts about the case"));
    m_limitsNote->setTextFormat(Qt::PlainText);
    m_limitsNote->setWordWrap(true);
    m_limitsNote->setProperty("role", u"muted"_s);
    m_limitsNote->setFont(fonts::small());

    auto* limits = new QWidget;
    auto* limitColumn = new QVBoxLayout(limits);
    limitColumn->setContentsMargins(0, 0, 0, 0);
    limitColumn->setSpacing(spacing::kSmall);
    limitColumn->addWidget(m_limits);
    limitColumn->addWidget(m_limitsNote);
    auto* limitCard = new Card(tr("Limits, events a day"));
    limitCard->setContent(limits);
    limitCard->showContent();
    auto* factCard = new Card(tr("Case"));
    factCard->setContent(m_facts);
    factCard->showContent();

    auto* side = new QWidget;
    side->setFixedWidth(kSideWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kMedium);
    column->addWidget(factCard);
    column->addWidget(limitCard);
    column->addStretch(1);
    return side;
}

void DataPage::showStatus(const CaseStatus& status) {
    if (status.path != m_status.path) {
        m_messages->clear();
        m_aboutFiles = {};
    }
    m_status = status;
    m_model->show(status);
    tellAboutFiles();
    if (status.sources.empty()) {
        m_sourceCard->showState({.icon = Icon::Import,
                                 .tint = Tint::Muted,
                                 .sentence = tr("This case holds no data yet"),
                                 .detail = tr("Add exports, or drop them on the window."),
                                 .action = status.readOnly ? QString() : tr("Add files…")});
    } else {
        m_sourceCard->showContent();
    }
    m_sourceCard->setSubtitle(countText(status.sources.size(),
                                        QT_TRANSLATE_NOOP("Count", "%1 file"),
                                        QT_TRANSLATE_N_NOOP("Count", "%1 files")));
    m_facts->setText(factsHtml(status, Theme::of(this)));
    if (m_limits->limits() != status.settings.limits) {
        m_limits->setLimits(status.settings.limits);
    }
    m_limitsNote->setText(status.settings.demoLimits
                              ? tr("The sample's own limits: far below the vendor's, as the sample "
                                   "is small.")
                              : tr("Above them a key is hot. A change applies to the board at "
                                   "once; no file is read again."));
    updateControls();
}

void DataPage::tellAboutFiles() {
    const Message message = messageAboutFiles(m_status);
    if (message == m_aboutFiles) {
        return;
    }
    m_aboutFiles = message;
    m_messages->dismiss(message.key);
    if (!message.text.isEmpty()) {
        MessageBar* bar = m_messages->show(message);
        if (!m_status.readOnly) {
            bar->addAction(tr("Look in a folder…"), [this] { Q_EMIT locateFolderRequested(); });
        }
    }
}

QWidget* DataPage::dropTarget() const {
    return m_table->viewport();
}

void DataPage::showJob(const QString& stage) {
    m_comparing = true;
    m_job->run(stage);
    updateControls();
}

void DataPage::endJob() {
    m_comparing = false;
    m_job->end();
    updateControls();
}

void DataPage::showRelocation(const Relocation& result) {
    MessageBar* bar = m_messages->show(messageAboutRelocation(result));
    if (!result.more.empty()) {
        bar->addAction(tr("Locate them, too"),
                       [this, moves = result.more] { Q_EMIT relocateRequested(moves); });
    }
}

void DataPage::locate() {
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        const std::string path = toPath(index.data(ImportModel::PathRole).toString()).string();
        if (healthOf(index) == session::SourceHealth::Unchecked) {
            Q_EMIT relocateRequested({{path, path}}); // it lies where it lay: compare it
        } else {
            Q_EMIT locateRequested(path);
        }
        return;
    }
}

void DataPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    Q_EMIT seen();
}

void DataPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) { // the facts carry colours of the theme
        m_facts->setText(factsHtml(m_status, Theme::of(this)));
    }
}

void DataPage::setImporting(bool importing) {
    m_importing = importing;
    updateControls();
}

void DataPage::updateControls() {
    const bool writable = m_status.open && !m_status.readOnly && !m_importing && !m_comparing;
    const QString why = m_importing   ? tr("An import is running.")
                        : m_comparing ? tr("Files are being compared.")
                                      : m_status.readOnlyReason;
    m_addFiles->setEnabled(writable);
    m_addFolder->setEnabled(writable);
    m_limits->setEnabled(writable);
    m_limits->setToolTip(writable ? QString() : why);
    m_remove->setEnabled(writable && m_table->selectionModel()->hasSelection());
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    m_locate->setEnabled(writable && chosen.size() == 1 &&
                         healthOf(chosen.front()) != session::SourceHealth::Ok);
    m_table->viewport()->setAcceptDrops(writable && needsFiles(m_status));
    const std::uint64_t bad = m_status.badLines();
    m_badLines->setText(bad == 0 ? tr("Bad lines") : tr("Bad lines (%1)").arg(fullNumber(bad)));
    m_badLines->setEnabled(bad > 0);
}

std::vector<std::string> DataPage::selectedPaths() const {
    std::vector<std::string> paths;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        paths.push_back(toPath(index.data(ImportModel::PathRole).toString()).string());
    }
    return paths;
}

void DataPage::askToRemove() {
    const std::vector<std::string> paths = selectedPaths();
    if (paths.empty()) {
        return;
    }
    const QString what = paths.size() == 1
                             ? fileNameText(paths.front())
                             : countText(paths.size(), QT_TRANSLATE_NOOP("Count", "%1 file"),
                                         QT_TRANSLATE_N_NOOP("Count", "%1 files"));
    m_messages
        ->show({.kind = Message::Kind::Warning,
                .text = tr("Take %1 and all that was counted from it out of this case?").arg(what),
                .detail = tr("This cannot be undone, but the file itself stays where it is and can "
                             "be imported again."),
                .key = u"remove"_s})
        ->addAction(tr("Remove from the case"), [this, paths] { Q_EMIT removeRequested(paths); });
}

} // namespace shardscope::ui
