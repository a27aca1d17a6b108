// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/select/hand_over_step.h"

#include "ui/select/advice_model.h"
#include "ui/select/mail_draft.h"
#include "ui/text/size_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/segmented_switch.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

HandOverStep::HandOverStep(QWidget* parent)
    : QWidget(parent),
      m_checks(new AdviceModel(this)),
      m_list(new QListView),
      m_blocked(new Notice),
      m_format(new SegmentedSwitch({tr("Markdown"), tr("Plain text")})),
      m_text(new QPlainTextEdit),
      m_copySelector(new QPushButton(tr("Copy the selector"))),
      m_copy(new QPushButton(themedIcon(Icon::Copy, Tint::OnAccent), tr("Copy"))),
      m_save(new QPushButton(themedIcon(Icon::Download), tr("Save…"))),
      m_mail(new QPushButton(themedIcon(Icon::ExternalLink), tr("E-mail…"))) {
    build();
    connect(m_format, &SegmentedSwitch::chosen, this, &HandOverStep::showText);
    connect(m_copySelector, &QPushButton::clicked, this, &HandOverStep::copySelectors);
    connect(m_copy, &QPushButton::clicked, this, &HandOverStep::copy);
    connect(m_save, &QPushButton::clicked, this, &HandOverStep::save);
    connect(m_mail, &QPushButton::clicked, this, &HandOverStep::sendMail);
    show({});
}

void HandOverStep::build() {
    m_list->setModel(m_checks);
    m_list->setObjectName(u"handOverChecks"_s);
    m_list->setAccessibleName(tr("Checklist"));
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(spacing::kTight + 2);
    m_list->setResizeMode(QListView::Adjust);
    auto* checklist = new Card(tr("Checklist"));
    checklist->setContent(m_list);
    checklist->setContentMargins(
        {spacing::kSmall, spacing::kTight, spacing::kSmall, spacing::kSmall});

    m_format->setCurrent(0);
    m_format->setAccessibleName(tr("Form of the ticket text"));
    m_format->setObjectName(u"ticketFormat"_s);
    m_text->setReadOnly(true);
    m_text->setFont(fonts::mono());
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setObjectName(u"ticketText"_s);
    m_text->setAccessibleName(tr("Ticket text"));
    m_blocked->setLevel(Notice::Level::Error);
    m_blocked->setObjectName(u"handOverBlocked"_s);
    m_copySelector->setObjectName(u"copySelector"_s);
    m_copySelector->setToolTip(tr("The selector alone, without the ticket around it"));
    m_copy->setObjectName(u"copyTicket"_s);
    m_save->setObjectName(u"saveTicket"_s);
    m_save->setToolTip(tr("As .md, .txt, or .eml: an e-mail draft"));
    m_mail->setObjectName(u"mailTicket"_s);
    m_copy->setProperty("primary", true);
    m_copy->setAccessibleName(tr("Copy the ticket text"));
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(spacing::kSmall, 0, spacing::kSmall, 0);
    tools->setSpacing(spacing::kSmall);
    tools->addWidget(m_copySelector);
    tools->addStretch(1);
    tools->addWidget(m_mail);
    tools->addWidget(m_save);
    tools->addWidget(m_copy);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kSmall);
    column->addWidget(m_blocked);
    column->addWidget(m_text, 1);
    column->addLayout(tools);
    auto* card = new Card(tr("Ticket text"));
    card->setContent(content);
    card->setContentMargins({spacing::kSmall, spacing::kTight, spacing::kSmall, spacing::kSmall});
    card->setExplanation(tr("For the vendor's support, in English: selector, first and last day, "
                            "threshold, counts, and what they stand on."));
    card->addCornerWidget(m_format);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kMedium);
    row->addWidget(checklist, 2);
    row->addWidget(card, 3);
}

void HandOverStep::setCase(const CaseStatus& status) {
    m_status = status;
}

void HandOverStep::show(HandOver handOver) {
    m_shown = std::move(handOver);
    showChecks();
    showText();
    const bool any = !m_shown.draft.selectors.empty();
    const bool blocked = m_shown.draft.blocked();
    m_blocked->setText(tr("The selector matches events of others. Go back to the proof: exclude "
                          "them, or waive them with a written reason."));
    m_blocked->setVisible(blocked);
    for (QPushButton* button : {m_copySelector, m_copy, m_save, m_mail}) {
        button->setEnabled(any && !blocked);
    }
    const bool fits = MailDraft{QString::fromStdString(session::ticketSubject(ticket())),
                                text(session::TicketFormat::Plain)}
                          .link()
                          .has_value();
    m_mail->setEnabled(m_mail->isEnabled() && fits);
    m_mail->setToolTip(fits ? tr("Opens your mail program with this text")
                            : tr("Too long for a link to a mail program: save it as .eml"));
}

/// What is to be seen to, and whether it is.
std::vector<std::pair<bool, QString>> HandOverStep::checks() const {
    const auto& selectors = m_shown.draft.selectors;
    const auto all = [&selectors](auto holds) {
        return !selectors.empty() && std::all_of(selectors.begin(), selectors.end(), holds);
    };
    const auto ofProofs = [&](auto holds) {
        return all([&](const session::TicketSelector& each) {
            return each.kept && holds(each.kept->proof, each.kept->waiver);
        });
    };
    using Proof = select::SelectorProof;
    const bool complete = ofProofs([](const Proof& proof, const std::string&) {
        return proof.uncoveredDays == 0 && proof.partial.empty() && proof.missing.empty();
    });
    using Rule = select::LintFinding::Rule;
    const bool bounded = std::none_of(
        m_shown.lint.begin(), m_shown.lint.end(), [](const select::LintFinding& finding) {
            return finding.rule == Rule::NoTimeBound || finding.rule == Rule::UnboundedPart ||
                   finding.rule == Rule::BoundAfterExport;
        });
    const bool threshold =
        m_shown.looked && bounded && all([this](const session::TicketSelector& each) {
            return m_shown.exportedMs && each.claim.beforeMs <= *m_shown.exportedMs + 1;
        });
    const bool fresh =
        all([](const session::TicketSelector& each) { return each.kept && !each.stale; });
    const bool innocent = ofProofs([](const Proof& proof, const std::string& waiver) {
        return proof.counts.innocentMatched == 0 || !waiver.empty();
    });
    const bool whole = ofProofs([](const Proof& proof, const std::string&) {
        return proof.counts.hotMissed == 0 && proof.failed == 0;
    });
    const bool clean =
        m_shown.looked &&
        std::none_of(m_shown.lint.begin(), m_shown.lint.end(),
                     [](const select::LintFinding& finding) {
                         return finding.weight == select::LintFinding::Weight::Danger;
                     });
    return {{complete, tr("The export is complete for every day")},
            {threshold, tr("The threshold was taken before the export began")},
            {fresh, tr("The proof is of today's data and text")},
            {innocent, tr("No event of others is matched, or there is a reason")},
            {whole, tr("Every event of the keys is matched")},
            {clean, tr("The checks found no danger")}};
}

void HandOverStep::showChecks() {
    std::vector<AdviceModel::Advice> advice;
    for (auto& [done, what] : checks()) {
        advice.push_back({done ? IconText{what, Icon::CheckCircle, Tint::Good}
                               : IconText{tr("Not yet: %1").arg(what), Icon::Alert, Tint::Warn}});
    }
    m_checks->show(std::move(advice));
}

session::TicketRequest HandOverStep::ticket() const {
    return {m_shown.draft.selectors, m_status.sources, m_status.settings.timezone};
}

QString HandOverStep::text(session::TicketFormat format) const {
    return m_shown.draft.selectors.empty()
               ? QString()
               : QString::fromStdString(session::ticketText(ticket(), format));
}

void HandOverStep::showText() {
    m_text->setPlainText(text(m_format->current() == 0 ? session::TicketFormat::Markdown
                                                       : session::TicketFormat::Plain));
}

void HandOverStep::leave(const QString& title, const std::function<void()>& act) {
    if (m_shown.draft.proved()) {
        act();
        return;
    }
    auto* box = new QMessageBox(QMessageBox::Warning, title,
                                tr("This selector is not proved on the data as it is now. What it "
                                   "deletes may be more, or less, than the hot events."),
                                QMessageBox::Cancel, this);
    box->setInformativeText(tr("The text says NOT PROVED where it leaves like this."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* anyway = box->addButton(tr("Go on, not proved"), QMessageBox::AcceptRole);
    anyway->setObjectName(u"leaveUnproved"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(anyway, &QPushButton::clicked, this, act);
    box->open();
}

void HandOverStep::copy() {
    leave(tr("Copy the ticket text"), [this] {
        QGuiApplication::clipboard()->setText(text(m_format->current() == 0
                                                       ? session::TicketFormat::Markdown
                                                       : session::TicketFormat::Plain));
    });
}

void HandOverStep::copySelectors() {
    leave(tr("Copy the selector"), [this] {
        QStringList lines;
        for (const session::TicketSelector& each : m_shown.draft.selectors) {
            const QString selector = QString::fromStdString(each.claim.selector);
            lines << (each.proved() ? selector : u"NOT PROVED: "_s + selector);
        }
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    });
}

void HandOverStep::save() {
    leave(tr("Save the ticket text"), [this] {
        auto* dialog = new QFileDialog(this, tr("Save the ticket text"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setNameFilters(
            {tr("Markdown (*.md)"), tr("Plain text (*.txt)"), tr("E-mail draft (*.eml)")});
        dialog->setDefaultSuffix(u"md"_s);
        connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
            dialog->setDefaultSuffix(filter.right(4).left(3)); // "… (*.eml)"
        });
        dialog->setDirectory(fromPath(m_status.path.parent_path()));
        dialog->selectFile(u"deletion-ticket.md"_s);
        connect(dialog, &QFileDialog::fileSelected, this, &HandOverStep::write);
        dialog->open();
    });
}

void HandOverStep::write(const QString& path) {
    const bool mail = path.endsWith(u".eml"_s, Qt::CaseInsensitive);
    const bool plain = mail || path.endsWith(u".txt"_s, Qt::CaseInsensitive);
    const QString written =
        text(plain ? session::TicketFormat::Plain : session::TicketFormat::Markdown);
    const MailDraft draft{QString::fromStdString(session::ticketSubject(ticket())), written};
    const QByteArray bytes = mail ? draft.file() : written.toUtf8();
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) {
        Q_EMIT saved(path);
        return;
    }
    m_blocked->setText(
        tr("%1 could not be written: %2").arg(pathText(toPath(path)), file.errorString()));
    m_blocked->show();
}

void HandOverStep::sendMail() {
    leave(tr("E-mail the ticket text"), [this] {
        const MailDraft draft{QString::fromStdString(session::ticketSubject(ticket())),
                              text(session::TicketFormat::Plain)};
        if (const auto link = draft.link()) {
            QDesktopServices::openUrl(*link);
        }
    });
}

} // namespace shardscope::ui
