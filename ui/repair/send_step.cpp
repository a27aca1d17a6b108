// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repair/send_step.h"

#include "ui/repair/book_model.h"
#include "ui/repair/repair_words.h"
#include "ui/repair/send_form.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/text/size_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/job_line.h"
#include "ui/widgets/notice.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

SendStatus SendStatus::of(const session::ReimportReport& report) {
    return {session::dayBooks(report), report.retries};
}

SendStep::SendStep(QWidget* parent)
    : QWidget(parent),
      m_job(new JobLine),
      m_told(new Notice),
      m_form(new SendForm),
      m_missing(new Notice),
      m_send(new QPushButton(tr("Send"))),
      m_undo(new QPushButton(themedIcon(Icon::Copy), tr("Copy the undo selector"))),
      m_model(new BookModel(this)),
      m_table(new DataTable(tr("What became of the events, day by day"))),
      m_books(new Card(tr("Books"))) {
    build();
    connect(m_form, &SendForm::changed, this, &SendStep::seeToForm);
    connect(m_job, &JobLine::stopRequested, this, &SendStep::stopRequested);
    connect(m_send, &QPushButton::clicked, this,
            [this] { Q_EMIT sendRequested(m_form->target()); });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(QString::fromStdString(session::undoSelector(m_run)));
    });
    clear();
}

void SendStep::build() {
    m_told->setObjectName(u"sendMessage"_s);
    m_undo->setObjectName(u"copyUndo"_s);
    m_undo->setToolTip(tr("Selects exactly the events that were sent: paste it under Selectors, "
                          "prove it, and hand it over to take the repair back"));
    auto* told = new QHBoxLayout;
    told->setSpacing(spacing::kSmall);
    told->addWidget(m_told, 1);
    told->addWidget(m_undo);
    m_table->setModel(m_model);
    m_table->setObjectName(u"sendBooks"_s);
    m_table->setColumnWidths({DataTable::kRest, 82, 90, 82, 90, 90, 82});
    m_books->setContent(m_table);
    m_books->setContentMargins(
        {spacing::kSmall, spacing::kTight, spacing::kSmall, spacing::kSmall});
    m_books->setExplanation(
        tr("Read = accepted + refused + left out + set aside + pending, on every day."));
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::kMedium);
    row->addWidget(buildTarget(), 2);
    row->addWidget(m_books, 3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kSmall);
    column->addWidget(m_job);
    column->addLayout(told);
    column->addLayout(row, 1);
}

QWidget* SendStep::buildTarget() {
    m_missing->setLevel(Notice::Level::Info);
    m_missing->setObjectName(u"sendMissing"_s);
    m_send->setProperty("primary", true);
    m_send->setObjectName(u"sendNow"_s);
    m_send->setToolTip(tr("Sends the repaired events into the project. What was sent before is "
                          "known, and not sent again."));
    auto* tools = new QHBoxLayout;
    tools->addStretch(1);
    tools->addWidget(m_send);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kMedium);
    column->addWidget(m_form);
    column->addWidget(m_missing);
    column->addLayout(tools);
    column->addStretch(1);
    auto* card = new Card(tr("Where to"));
    card->setContent(content);
    card->setContentMargins({spacing::kLarge, spacing::kSmall, spacing::kLarge, spacing::kLarge});
    card->setExplanation(tr("Rehearse on a stand-in on this computer, or on a sandbox project, "
                            "before you send to the real one."));
    return card;
}

void SendStep::seeToForm() {
    const QString missing = m_blocked.isEmpty() ? m_form->missing() : m_blocked;
    m_missing->setText(missing);
    m_missing->setVisible(!missing.isEmpty());
    m_send->setEnabled(missing.isEmpty() && !m_running);
    m_form->setEnabled(!m_running);
}

void SendStep::setBlocked(const QString& reason) {
    m_blocked = reason;
    seeToForm();
}

void SendStep::clear() {
    m_form->forgetSecret();
    clearBooks();
}

void SendStep::clearBooks() {
    end();
    m_told->hide();
    m_undo->hide();
    m_model->show({});
    m_books->showState({.icon = Icon::List,
                        .tint = Tint::Muted,
                        .sentence = tr("Nothing is sent yet"),
                        .detail = tr("What was sent to this project before is found again, and is "
                                     "not sent twice."),
                        .action = {}});
}

void SendStep::showRunning() {
    setFocus(); // else it would leave the button for whatever comes next in the window
    m_running = true;
    m_retries = 0;
    m_told->hide();
    m_undo->hide();
    m_stage.clear();
    seeToForm();
    showProgress({.stage = "repairing"});
}

void SendStep::showProgress(const base::Progress& progress) {
    if (!m_running) {
        return;
    }
    QString stage = progress.stage == "sending"      ? tr("Sending…")
                    : progress.stage == "predicting" ? tr("Predicting what will be hot…")
                                                     : tr("Repairing into files…");
    if (std::exchange(m_stage, stage) != stage) {
        m_began.start();
    }
    QString pace = paceText(stage, progress, std::chrono::milliseconds(m_began.elapsed()));
    if (m_retries > 0) {
        pace += u" · "_s + tr("retries: %1").arg(fullNumber(m_retries));
    }
    m_job->run(pace);
}

void SendStep::show(const SendStatus& status) {
    m_retries = status.retries;
    m_model->show(status.days);
    m_books->showContent();
}

void SendStep::end() {
    m_running = false;
    m_job->end();
    seeToForm();
}

void SendStep::show(const session::ReimportReport& report) {
    end();
    show(SendStatus::of(report));
    m_run = report.repair.run;
    m_undo->setVisible(report.sent.accepted + report.sent.uncertain > 0);
    tell(report);
    m_told->show();
}

void SendStep::tell(const session::ReimportReport& report) {
    QStringList lines;
    if (report.isDone()) {
        lines << tr("Done: every event is accounted for, and the books balance.");
    } else if (!report.isBalanced()) {
        lines << tr("The books do not balance: do not send again, and keep the case as it is.");
    } else if (report.stopped && report.stopped->code != base::ErrorCode::Cancelled) {
        lines << displayText(base::describe(*report.stopped));
    }
    if (report.sent.pending > 0) {
        lines << tr("%1 still to be sent. Send goes on where it ended, also after a restart with "
                    "the same recipe and project.")
                     .arg(eventsText(report.sent.pending));
    }
    if (report.sent.refused > 0) {
        lines << tr("%1 refused by the vendor: refused.ndjson in %2 says why.")
                     .arg(eventsText(report.sent.refused), pathText(report.folder));
    }
    if (report.sent.uncertain > 0) {
        lines << tr("%1 went out, and the vendor did not say whether it took them. They are not "
                    "sent again by themselves.")
                     .arg(eventsText(report.sent.uncertain));
    }
    const bool clean = report.isDone() && report.sent.refused == 0;
    m_told->setLevel(clean ? Notice::Level::Good
                     : report.isBalanced() &&
                             (!report.stopped || report.stopped->code == base::ErrorCode::Cancelled)
                         ? Notice::Level::Warning
                         : Notice::Level::Error);
    m_told->setText(lines.join(u'\n'));
}

void SendStep::showError(const base::Error& error) {
    end();
    if (error.code == base::ErrorCode::Cancelled) {
        m_told->setLevel(Notice::Level::Info);
        m_told->setText(tr("Stopped before anything was sent."));
    } else {
        m_told->setLevel(Notice::Level::Error);
        m_told->setText(displayText(base::describe(error)));
    }
    m_told->show();
}

} // namespace shardscope::ui
