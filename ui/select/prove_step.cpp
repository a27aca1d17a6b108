// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/select/prove_step.h"

#include "ui/select/proof_model.h"
#include "ui/select/selector_words.h"
#include "ui/select/truth_table.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/text/size_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/job_line.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/segmented_switch.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

constexpr std::size_t kMostListed = 8; ///< days or files named one by one

/// The first few, and how many more there are.
QString listText(QStringList names, std::uint64_t all) {
    names = names.first(std::min(names.size(), static_cast<qsizetype>(kMostListed)));
    const auto shown = static_cast<std::uint64_t>(names.size());
    const QString list = names.join(u", "_s);
    return all > shown ? ProveStep::tr("%1 and %2 more").arg(list, fullNumber(all - shown)) : list;
}

QStringList daysText(const std::vector<events::Day>& days) {
    QStringList names;
    for (std::size_t at = 0; at < std::min(days.size(), kMostListed); ++at) {
        names << longDate(days[at]);
    }
    return names;
}

} // namespace

ProveStep::ProveStep(QWidget* parent)
    : QWidget(parent),
      m_job(new JobLine),
      m_verdict(new Notice),
      m_told(new Notice),
      m_again(new QPushButton(themedIcon(Icon::Reset), tr("Prove again"))),
      m_exclude(new QPushButton(themedIcon(Icon::EyeOff), tr("Exclude them"))),
      m_waive(new QPushButton(tr("Waive with reason…"))),
      m_reason(new QLineEdit),
      m_waiver(buildWaiver()),
      m_truthCard(new Card(tr("What it matches"))),
      m_truth(new TruthTable),
      m_splitCard(new Card(tr("Where"))),
      m_split(new SegmentedSwitch({tr("By day"), tr("By event"), tr("By key")})),
      m_model(new ProofModel(this)),
      m_table(new DataTable(tr("The proof in detail"))),
      m_grounds(new QLabel) {
    build();
    connectParts();
    show({}, 0);
}

void ProveStep::build() {
    m_verdict->setObjectName(u"verdict"_s);
    m_verdict->setProminent(true);
    m_told->setObjectName(u"proofMessage"_s);
    m_told->setLevel(Notice::Level::Info);
    m_told->hide();
    m_again->setObjectName(u"proveAgain"_s);
    m_exclude->setObjectName(u"excludeInnocents"_s);
    m_exclude->setToolTip(tr("Extends the selector so that it leaves these events alone, and "
                             "proves it again"));
    m_waive->setObjectName(u"waiveInnocents"_s);
    auto* verdict = new QHBoxLayout;
    verdict->setSpacing(spacing::kSmall);
    verdict->addWidget(m_verdict, 1);
    verdict->addWidget(m_exclude);
    verdict->addWidget(m_waive);
    verdict->addWidget(m_again);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kSmall);
    column->addWidget(m_job);
    column->addLayout(verdict);
    column->addWidget(m_waiver);
    column->addWidget(m_told);
    column->addWidget(buildResult(), 1);
}

QWidget* ProveStep::buildWaiver() {
    m_reason->setObjectName(u"waiverReason"_s);
    m_reason->setMaxLength(1'000);
    m_reason->setPlaceholderText(tr("Why these events may be deleted with the others"));
    m_reason->setAccessibleName(m_reason->placeholderText());
    auto* accept = new QPushButton(tr("Waive"));
    accept->setObjectName(u"acceptWaiver"_s);
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
    connect(m_reason, &QLineEdit::returnPressed, this, &ProveStep::waive);
    connect(accept, &QPushButton::clicked, this, &ProveStep::waive);
    connect(cancel, &QPushButton::clicked, waiver, &QWidget::hide);
    return waiver;
}

QWidget* ProveStep::buildResult() {
    m_truthCard->setContent(m_truth);
    m_truthCard->setContentMargins({spacing::kLarge, 0, spacing::kLarge, spacing::kLarge});
    m_truthCard->setExplanation(tr("Every event of the case in the range, read again from its "
                                   "file. A click on a count shows its events."));
    m_grounds->setWordWrap(true);
    m_grounds->setTextFormat(Qt::PlainText);
    m_grounds->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_grounds->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_grounds->setObjectName(u"proofGrounds"_s);
    m_grounds->setAccessibleName(tr("What the proof stands on"));
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* scrolled = new QWidget;
    scrolled->setObjectName(u"scrolled"_s); // the style knows it by this name
    auto* text = new QVBoxLayout(scrolled);
    text->setContentsMargins(0, 0, spacing::kSmall, 0);
    text->addWidget(m_grounds);
    scroll->setWidget(scrolled);
    auto* grounds = new Card(tr("What the proof stands on"));
    grounds->setContent(scroll);
    grounds->setContentMargins({spacing::kLarge, 0, spacing::kSmall, spacing::kMedium});
    auto* left = new QVBoxLayout;
    left->setSpacing(spacing::kMedium);
    left->addWidget(m_truthCard);
    left->addWidget(grounds, 1);

    m_split->setCurrent(0);
    m_split->setObjectName(u"proofSplit"_s);
    m_split->setAccessibleName(tr("How the counts are split"));
    m_table->setModel(m_model);
    m_table->setObjectName(u"proofTable"_s);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setColumnWidths({DataTable::kRest, 100, 80, 116, 124});
    m_splitCard->setContent(m_table);
    m_splitCard->setContentMargins(
        {spacing::kSmall, spacing::kTight, spacing::kSmall, spacing::kSmall});
    m_splitCard->addCornerWidget(m_split);
    auto* result = new QWidget;
    auto* row = new QHBoxLayout(result);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kMedium);
    row->addLayout(left, 2);
    row->addWidget(m_splitCard, 3);
    return result;
}

void ProveStep::connectParts() {
    connect(m_job, &JobLine::stopRequested, this, &ProveStep::stopRequested);
    connect(m_again, &QPushButton::clicked, this, &ProveStep::proveRequested);
    connect(m_exclude, &QPushButton::clicked, this, &ProveStep::excludeRequested);
    connect(m_waive, &QPushButton::clicked, this, [this] {
        m_waiver->show();
        m_reason->setFocus();
    });
    connect(m_verdict, &Notice::actionRequested, this, [this] { Q_EMIT waived({}); });
    connect(m_truth, &TruthTable::cellChosen, this, [this](const select::TruthCell& cell) {
        if (m_proof) {
            Q_EMIT rowsRequested({.proof = *m_proof, .cell = cell});
        }
    });
    connect(m_split, &SegmentedSwitch::chosen, this,
            [this](int split) { m_model->splitBy(static_cast<ProofModel::Split>(split)); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const auto rows = m_model->rowsOf(index)) {
            Q_EMIT rowsRequested(*rows);
        }
    });
}

void ProveStep::show(const SelectorDraft& draft, std::size_t at) {
    const bool any = at < draft.selectors.size();
    if (!any || !draft.selectors[at].kept) {
        m_proof.reset();
        m_model->show(std::nullopt);
        m_truthCard->showState(
            {.icon = Icon::Clock,
             .tint = Tint::Muted,
             .sentence = any ? tr("Not proved yet") : tr("There is no selector yet"),
             .detail = {},
             .action = {}});
        m_verdict->setVisible(false);
        m_grounds->setText({});
        m_exclude->hide();
        m_waive->hide();
        m_waiver->hide();
    } else {
        showProof(draft.selectors[at]);
    }
    m_again->setVisible(any && m_job->isHidden());
    m_again->setText(any && draft.selectors[at].kept ? tr("Prove again") : tr("Prove"));
}

void ProveStep::showProof(const session::TicketSelector& selector) {
    const select::SelectorProof& proof = selector.kept->proof;
    if (m_proof != proof) {
        m_proof = proof;
        m_model->show(proof);
        m_truth->show(proof.counts);
        m_truthCard->showContent();
        showGrounds(proof);
    }
    const IconText look = verdictLook(proof);
    m_verdict->setLevel(look.tint == Tint::Good  ? Notice::Level::Good
                        : look.tint == Tint::Hot ? Notice::Level::Error
                                                 : Notice::Level::Warning);
    m_verdict->setText(look.text);
    m_verdict->setAction({});
    m_verdict->setVisible(true);
    if (selector.stale) {
        m_verdict->setLevel(Notice::Level::Warning);
        m_verdict->setText(
            tr("Stale: the case has changed since this proof. It said: %1").arg(look.text));
    }
    showWaiver(selector);
}

void ProveStep::showWaiver(const session::TicketSelector& selector) {
    const store::KeptSelector& kept = *selector.kept;
    const bool innocent = kept.proof.counts.innocentMatched > 0 && !selector.stale;
    const bool waived = innocent && !kept.waiver.empty();
    if (waived) {
        m_verdict->setLevel(Notice::Level::Warning);
        m_verdict->setText(
            tr("Accepted although it matches others, because: %1").arg(displayText(kept.waiver)));
        m_verdict->setAction(tr("Take back"));
    }
    m_exclude->setVisible(innocent);
    m_waive->setVisible(innocent && !waived);
    // A waiver is kept with the proof, so that has to be in the case.
    m_waive->setEnabled(kept.id != 0);
    m_waive->setToolTip(!m_readOnly.isEmpty()
                            ? m_readOnly
                            : tr("They are deleted with the others; the reason is kept in the "
                                 "case and printed in the ticket"));
    if (!m_waive->isVisibleTo(this)) {
        m_waiver->hide();
    }
}

void ProveStep::waive() {
    const QString reason = m_reason->text().trimmed();
    if (!reason.isEmpty()) {
        m_waiver->hide();
        m_reason->clear();
        Q_EMIT waived(reason);
    }
}

void ProveStep::showGrounds(const select::SelectorProof& proof) {
    QStringList lines;
    if (proof.uncoveredDays > 0) {
        lines << tr("Days without any event in the case: %1")
                     .arg(listText(daysText(proof.uncovered), proof.uncoveredDays));
    }
    if (!proof.partial.empty()) {
        lines << tr("Days with an incomplete export: %1")
                     .arg(listText(daysText(proof.partial), proof.partial.size()));
    }
    if (!proof.missing.empty()) {
        QStringList names;
        for (const std::string& path : proof.missing) {
            names << pathText(path);
        }
        lines << tr("Files that are gone or have changed: %1")
                     .arg(listText(names, proof.missing.size()));
    }
    if (proof.unprocessed > 0) {
        lines << tr("%1 of the keys have no processing time: no bound can hold for them, and they "
                    "count as others.")
                     .arg(countText(proof.unprocessed, QT_TRANSLATE_NOOP("Count", "%1 event"),
                                    QT_TRANSLATE_N_NOOP("Count", "%1 events")));
    }
    for (const select::ProofAlternative& other : proof.alternatives) {
        const QString reading = readingText(other.semantics);
        lines
            << (other.counts
                    ? tr("If %1: %2 would be treated otherwise.")
                          .arg(reading,
                               countText(other.differing, QT_TRANSLATE_NOOP("Count", "%1 event"),
                                         QT_TRANSLATE_N_NOOP("Count", "%1 events")))
                    : tr("If %1: it is no selector, and the vendor would refuse it.").arg(reading));
    }
    if (proof.alternatives.empty()) {
        lines << tr("Nothing depends on how the vendor reads what is not published.");
    }
    lines << tr("Proved on %1 at %2.")
                 .arg(countText(proof.counts.events(), QT_TRANSLATE_NOOP("Count", "%1 event"),
                                QT_TRANSLATE_N_NOOP("Count", "%1 events")),
                      boundText(proof.provedAtMs));
    QString fingerprint = QString::fromStdString(proof.fingerprint);
    fingerprint.insert(fingerprint.size() / 2, u'\n'); // nothing else breaks so long a word
    lines << tr("Fingerprint %1").arg(fingerprint);
    m_grounds->setText(lines.join(u"\n\n"_s));
}

void ProveStep::showRunning(std::size_t left) {
    m_left = left;
    m_began.start();
    m_told->hide();
    m_again->hide();
    showProgress({});
}

void ProveStep::showProgress(const base::Progress& progress) {
    QStringList facts{m_left == 0 ? tr("Proving…")
                                  : tr("Proving, %1 more to come…").arg(fullNumber(m_left))};
    const std::chrono::milliseconds taken(m_began.elapsed());
    if (progress.total > 0) {
        facts << percentText(progress.done, progress.total);
    }
    if (progress.done > 0 && taken.count() > 0) {
        const double rate =
            static_cast<double>(progress.done) * 1e3 / static_cast<double>(taken.count());
        const auto rest =
            static_cast<double>(progress.total - std::min(progress.total, progress.done));
        facts << byteRateText(rate)
              << tr("%1 left").arg(durationText(
                     std::chrono::milliseconds(static_cast<std::int64_t>(rest * 1e3 / rate))));
    }
    m_job->run(facts.join(u" · "_s));
}

void ProveStep::showExcluding() {
    m_told->hide();
    m_again->hide();
    m_job->run(tr("Looking for what tells them apart…"));
}

void ProveStep::showEnded() {
    m_job->end();
    m_again->show();
}

void ProveStep::showError(const base::Error& error) {
    showEnded();
    m_told->setLevel(Notice::Level::Error);
    m_told->setText(displayText(base::describe(error)));
    m_told->show();
}

void ProveStep::tell(const QString& text) {
    m_told->setLevel(Notice::Level::Info);
    m_told->setText(text);
    m_told->show();
}

void ProveStep::setReadOnly(const QString& reason) {
    m_readOnly = reason;
}

} // namespace shardscope::ui
