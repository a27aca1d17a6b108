// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repair/predict_step.h"

#include "ui/repair/forecast_model.h"
#include "ui/repair/repair_words.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/text/size_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/icon_text_delegate.h"
#include "ui/widgets/job_line.h"
#include "ui/widgets/notice.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

PredictStep::PredictStep(QWidget* parent)
    : QWidget(parent),
      m_job(new JobLine),
      m_verdict(new Notice),
      m_told(new Notice),
      m_path(new QLineEdit),
      m_choose(new QPushButton(themedIcon(Icon::Folder), tr("Choose…"))),
      m_write(new QPushButton(tr("Write the files"))),
      m_waive(new QPushButton(tr("Accept with reason…"))),
      m_reason(new QLineEdit),
      m_waiver(buildWaiver()),
      m_model(new ForecastModel(this)),
      m_table(new DataTable(tr("Keys near or over their limits afterwards"))),
      m_card(new Card(tr("Hot afterwards"))),
      m_filesCard(new Card(tr("Files"))),
      m_files(new QLabel) {
    build();
    connect(m_job, &JobLine::stopRequested, this, &PredictStep::stopRequested);
    connect(m_choose, &QPushButton::clicked, this, &PredictStep::chooseFolder);
    connect(m_write, &QPushButton::clicked, this, [this] { Q_EMIT filesRequested(m_folder); });
    connect(m_card, &Card::stateActionRequested, m_write, &QPushButton::click);
    connect(m_waive, &QPushButton::clicked, this, [this] {
        m_waiver->show();
        m_reason->setFocus();
    });
    connect(m_verdict, &Notice::actionRequested, this, [this] {
        m_accepted.clear();
        showVerdict();
        Q_EMIT acceptedChanged();
    });
    clear();
}

void PredictStep::build() {
    m_verdict->setObjectName(u"repairVerdict"_s);
    m_told->setObjectName(u"predictMessage"_s);
    m_told->setLevel(Notice::Level::Error);
    m_waive->setObjectName(u"acceptHot"_s);
    auto* verdict = new QHBoxLayout;
    verdict->setSpacing(spacing::kSmall);
    verdict->addWidget(m_verdict, 1);
    verdict->addWidget(m_waive);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kSmall);
    column->addWidget(buildFolder());
    column->addWidget(m_job);
    column->addWidget(m_told);
    column->addLayout(verdict);
    column->addWidget(m_waiver);
    column->addWidget(buildResult(), 1);
}

QWidget* PredictStep::buildFolder() {
    m_path->setReadOnly(true);
    m_path->setObjectName(u"repairFolder"_s);
    m_path->setAccessibleName(tr("Folder for the repaired events"));
    m_path->setToolTip(tr("An empty folder, a new one, or one that a repair has written before"));
    m_choose->setAccessibleName(tr("Choose a folder for the repaired events"));
    m_write->setProperty("primary", true);
    m_write->setObjectName(u"writeFiles"_s);
    m_write->setToolTip(tr("Repairs the events into files and finds out what they would make hot. "
                           "Nothing is sent."));
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kSmall);
    row->addWidget(new QLabel(tr("Write to")));
    row->addWidget(m_path, 1);
    row->addWidget(m_choose);
    row->addWidget(m_write);
    return line;
}

QWidget* PredictStep::buildWaiver() {
    m_reason->setObjectName(u"acceptReason"_s);
    m_reason->setMaxLength(1'000);
    m_reason->setPlaceholderText(tr("Why these keys may be hot"));
    m_reason->setAccessibleName(m_reason->placeholderText());
    auto* accept = new QPushButton(tr("Accept"));
    accept->setObjectName(u"acceptHotNow"_s);
    accept->setEnabled(false);
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* waiver = new QWidget;
    auto* row = new QHBoxLayout(waiver);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kSmall);
    row->addWidget(m_reason, 1);
    row->addWidget(accept);
    row->addWidget(cancel);
    waiver->hide();
    connect(m_reason, &QLineEdit::textChanged, accept,
            [accept](const QString& text) { accept->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, &PredictStep::accept);
    connect(accept, &QPushButton::clicked, this, &PredictStep::accept);
    connect(cancel, &QPushButton::clicked, waiver, &QWidget::hide);
    return waiver;
}

QWidget* PredictStep::buildResult() {
    m_table->setModel(m_model);
    m_table->setObjectName(u"forecastTable"_s);
    m_table->setColumnWidths({DataTable::kRest, 136, 88, 88, 88, 124});
    m_table->setItemDelegateForColumn(
        ForecastModel::State,
        new IconTextDelegate(
            [this](const QModelIndex& index) { return m_model->look(index.row()); }, this));
    m_card->setContent(m_table);
    m_card->setContentMargins({spacing::kSmall, spacing::kTight, spacing::kSmall, spacing::kSmall});
    m_card->setExplanation(tr("Events that are there and stay, together with those that would be "
                              "sent, duplicates included. Keys are told from 80 % of their limit "
                              "on."));
    m_files->setWordWrap(true);
    m_files->setTextFormat(Qt::PlainText);
    m_files->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_files->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_files->setObjectName(u"repairFiles"_s);
    m_files->setAccessibleName(tr("What was written"));
    m_filesCard->setContent(m_files);
    m_filesCard->setContentMargins({spacing::kLarge, 0, spacing::kLarge, spacing::kLarge});
    auto* result = new QWidget;
    auto* row = new QHBoxLayout(result);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kMedium);
    row->addWidget(m_card, 2);
    row->addWidget(m_filesCard, 1);
    return result;
}

void PredictStep::setFolder(const std::filesystem::path& folder) {
    m_folder = folder;
    m_path->setText(pathText(folder));
}

void PredictStep::chooseFolder() {
    auto* dialog = new QFileDialog(this, tr("Folder for the repaired events"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAcceptMode(QFileDialog::AcceptOpen);
    dialog->setDirectory(fromPath(m_folder.parent_path()));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& path) { setFolder(toPath(path)); });
    dialog->open();
}

void PredictStep::clear() {
    m_report.reset();
    m_accepted.clear();
    m_model->show({});
    m_job->end();
    m_told->hide();
    m_verdict->hide();
    m_waive->hide();
    m_waiver->hide();
    m_filesCard->hide();
    m_write->setEnabled(true);
    m_choose->setEnabled(true);
    m_card->showState({.icon = Icon::Flame,
                       .tint = Tint::Muted,
                       .sentence = tr("Not predicted yet"),
                       .detail = tr("The repaired events are written to files, then counted with "
                                    "those that stay. Nothing is sent."),
                       .action = tr("Write the files")});
}

void PredictStep::showRunning() {
    clear();
    setFocus(); // else it would leave the button for whatever comes next in the window
    m_write->setEnabled(false);
    m_choose->setEnabled(false);
    m_written = m_folder;
    m_card->showState({.icon = Icon::Clock,
                       .tint = Tint::Muted,
                       .sentence = tr("Writing the repaired events…"),
                       .detail = tr("Nothing is sent."),
                       .action = {}});
    m_stage.clear();
    showProgress({.stage = "repairing"});
}

void PredictStep::showProgress(const base::Progress& progress) {
    const bool predicting = progress.stage == "predicting";
    const QString stage =
        predicting ? tr("Predicting what will be hot…") : tr("Repairing into files…");
    if (std::exchange(m_stage, stage) != stage) {
        m_began.start();
    }
    m_job->run(paceText(stage, progress, std::chrono::milliseconds(m_began.elapsed())));
}

QString PredictStep::filesText() const {
    std::uint64_t bytes = 0;
    for (const remediate::StagedFile& file : m_report->files) {
        bytes += file.packedBytes;
    }
    QStringList lines{booksText(m_report->books.total())};
    lines << tr("%1, %2, in %3")
                 .arg(countText(m_report->files.size(), QT_TRANSLATE_NOOP("Count", "%1 file"),
                                QT_TRANSLATE_N_NOOP("Count", "%1 files")),
                      sizeText(bytes), pathText(m_written));
    if (m_report->books.total().quarantined > 0) {
        lines << tr("Events that were set aside are in quarantine.ndjson, each with the reason.");
    }
    lines << remarks(*m_report);
    lines << tr("manifest.json holds the hash of every file. Run %1.")
                 .arg(QString::fromStdString(m_report->run));
    return lines.join(u"\n\n"_s);
}

void PredictStep::show(std::shared_ptr<const session::RepairReport> report) {
    clear();
    m_report = std::move(report);
    m_model->show(m_report->after);
    m_files->setText(filesText());
    m_filesCard->show();
    if (m_report->after.empty()) {
        m_card->showState({.icon = Icon::CheckCircle,
                           .tint = Tint::Good,
                           .sentence = tr("No key will be near its limit"),
                           .detail = {},
                           .action = {}});
    } else {
        m_card->showContent();
    }
    showVerdict();
}

void PredictStep::showVerdict() {
    const auto over = static_cast<std::uint64_t>(
        std::count_if(m_report->after.begin(), m_report->after.end(),
                      [](const session::ForecastFinding& finding) {
                          return finding.state == detect::HeatState::Over;
                      }));
    m_verdict->show();
    m_verdict->setAction({});
    m_waive->setVisible(over > 0 && m_accepted.isEmpty());
    if (over == 0) {
        m_verdict->setLevel(Notice::Level::Good);
        m_verdict->setText(tr("Safe: no key will be over its limit on any day."));
    } else if (m_accepted.isEmpty()) {
        m_verdict->setLevel(Notice::Level::Error);
        m_verdict->setText(
            tr("Blocked: over the limit afterwards would be %1. Change the recipe, or accept it "
               "with a written reason.")
                .arg(countText(over, QT_TRANSLATE_NOOP("Count", "%1 key and day"),
                               QT_TRANSLATE_N_NOOP("Count", "%1 keys and days"))));
    } else {
        m_verdict->setLevel(Notice::Level::Warning);
        m_verdict->setText(tr("Accepted although keys will be hot, because: %1").arg(m_accepted));
        m_verdict->setAction(tr("Take back"));
    }
}

void PredictStep::accept() {
    const QString reason = m_reason->text().trimmed();
    if (!reason.isEmpty() && m_report) {
        m_waiver->hide();
        m_reason->clear();
        m_accepted = reason;
        showVerdict();
        Q_EMIT acceptedChanged();
    }
}

void PredictStep::showError(const base::Error& error) {
    clear();
    m_told->setText(displayText(base::describe(error)));
    m_told->show();
}

} // namespace shardscope::ui
