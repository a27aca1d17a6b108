// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/select/selector_page.h"

#include "core/select/selector_parser.h"
#include "ui/select/build_step.h"
#include "ui/select/hand_over_step.h"
#include "ui/select/history_step.h"
#include "ui/select/prove_step.h"
#include "ui/select/scope_step.h"
#include "ui/select/selector_words.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/segmented_switch.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

/// A text is looked over when nobody typed for so long: that searches all ids of the case.
constexpr std::chrono::milliseconds kLintDelay{250};
/// More selectors are not offered by their keys.
constexpr std::size_t kMostOffered = 1'000;

} // namespace

SelectorPage::SelectorPage(QWidget* parent)
    : QWidget(parent),
      m_steps(new SegmentedSwitch(
          {tr("1 Scope"), tr("2 Build"), tr("3 Prove"), tr("4 Hand over"), tr("History")})),
      m_which(new QComboBox),
      m_next(new QPushButton(tr("Next"))),
      m_stack(new QStackedWidget),
      m_scopeStep(new ScopeStep),
      m_buildStep(new BuildStep),
      m_proveStep(new ProveStep),
      m_handOverStep(new HandOverStep),
      m_historyStep(new HistoryStep) {
    m_lintDelay.setSingleShot(true);
    m_lintDelay.setInterval(kLintDelay);
    build();
    connectSteps();
    showStep(Scope);
    draftChanged();
}

void SelectorPage::build() {
    for (QWidget* step : std::initializer_list<QWidget*>{m_scopeStep, m_buildStep, m_proveStep,
                                                         m_handOverStep, m_historyStep}) {
        m_stack->addWidget(step);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kLarge, spacing::kMedium, spacing::kLarge, spacing::kLarge);
    column->setSpacing(spacing::kMedium);
    column->addWidget(buildHeader());
    column->addWidget(m_stack, 1);
}

QWidget* SelectorPage::buildHeader() {
    auto* title = new QLabel(tr("Selectors"));
    title->setFont(fonts::title());
    m_steps->setAccessibleName(tr("Steps"));
    m_steps->setObjectName(u"selectorSteps"_s);
    m_which->setAccessibleName(tr("Which selector"));
    m_which->setObjectName(u"whichSelector"_s);
    m_which->setMinimumContentsLength(22);
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_next->setProperty("primary", true);
    m_next->setObjectName(u"nextStep"_s);
    QSizePolicy policy = m_next->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // so that nothing jumps
    m_next->setSizePolicy(policy);
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kMedium);
    row->addWidget(title);
    row->addWidget(m_steps);
    row->addStretch(1);
    row->addWidget(m_which);
    row->addWidget(m_next);
    return header;
}

void SelectorPage::connectSteps() {
    connect(m_steps, &SegmentedSwitch::chosen, this,
            [this](int step) { showStep(static_cast<Step>(step)); });
    connect(m_next, &QPushButton::clicked, this,
            [this] { showStep(static_cast<Step>(std::min<int>(step() + 1, HandOver))); });
    connect(m_which, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_at = static_cast<std::size_t>(std::max(0, index));
        showDraft();
    });
    connect(m_scopeStep, &ScopeStep::rangeChanged, this, &SelectorPage::askScope);
    connect(m_scopeStep, &ScopeStep::retryRequested, this, &SelectorPage::askScope);
    connect(m_scopeStep, &ScopeStep::changed, this, &SelectorPage::choose);
    connect(m_buildStep, &BuildStep::written, this, &SelectorPage::write);
    connect(m_buildStep, &BuildStep::rewriteRequested, this, &SelectorPage::rewrite);
    connect(&m_lintDelay, &QTimer::timeout, this, &SelectorPage::seeToLint);
    connect(m_proveStep, &ProveStep::proveRequested, this, [this] {
        m_held = false;
        if (session::TicketSelector* selector = current(); selector != nullptr && !m_proving) {
            m_proving = selector->claim;
            m_proveStep->showRunning(0);
            Q_EMIT proofRequested(*m_proving);
        }
    });
    connect(m_proveStep, &ProveStep::stopRequested, this, &SelectorPage::stopRequested);
    connect(m_proveStep, &ProveStep::excludeRequested, this, [this] {
        if (const session::TicketSelector* selector = current(); selector && selector->kept) {
            m_proveStep->showExcluding();
            Q_EMIT exclusionRequested(selector->kept->proof);
        }
    });
    connect(m_proveStep, &ProveStep::waived, this, [this](const QString& reason) {
        if (const session::TicketSelector* selector = current(); selector && selector->kept) {
            Q_EMIT waived(*selector->kept, reason);
        }
    });
    connect(m_proveStep, &ProveStep::rowsRequested, this, &SelectorPage::rowsRequested);
    connect(m_handOverStep, &HandOverStep::saved, this, &SelectorPage::saved);
    connect(m_historyStep, &HistoryStep::opened, this, &SelectorPage::open);
    connect(m_historyStep, &HistoryStep::removeRequested, this, &SelectorPage::removeRequested);
}

void SelectorPage::setCase(const CaseStatus& status) {
    if (status == m_status) {
        return;
    }
    const bool sameCounts = status.path == m_status.path && status.sources == m_status.sources &&
                            status.settings == m_status.settings;
    if (status.path != m_status.path) { // another case: nothing of this one stays
        endProof();
        m_besides.clear();
        m_found.reset();
        m_draft = {};
        m_history.clear();
        m_lint.clear();
        showStep(Scope);
    }
    m_status = status;
    m_scopeStep->setCase(status);
    m_handOverStep->setCase(status);
    const QString readOnly = status.readOnly ? status.readOnlyReason : QString();
    m_proveStep->setReadOnly(readOnly);
    m_historyStep->setReadOnly(readOnly);
    if (!sameCounts) {
        for (session::TicketSelector& selector : m_draft.selectors) {
            // No history tells it of a proof that could not be kept.
            selector.stale = selector.stale || (selector.kept && selector.kept->id == 0);
        }
        m_stale = true;
        m_held = false;
        m_lint.clear();
        draftChanged();
        askWhenSeen();
    }
}

void SelectorPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    askWhenSeen();
    seeToProof();
}

void SelectorPage::askWhenSeen() {
    if (m_stale && m_status.open && !m_status.sources.empty() && isVisible()) {
        askScope();
    }
}

void SelectorPage::askScope() {
    m_stale = false;
    m_scopeStep->showLoading();
    Q_EMIT scopeRequested(m_scopeStep->request(), m_besides);
}

void SelectorPage::begin(const std::vector<events::ShardKey>& keys) {
    for (const events::ShardKey& key : keys) {
        if (std::find(m_besides.begin(), m_besides.end(), key) == m_besides.end()) {
            m_besides.push_back(key);
        }
    }
    if (!keys.empty()) {
        m_scopeStep->choose(keys);
    }
    m_draft.written = false;
    m_stale = true;
    showStep(Scope);
    askWhenSeen();
}

void SelectorPage::show(const session::SelectorScope& scope) {
    m_found = scope;
    m_scopeStep->show(scope);
    choose();
}

void SelectorPage::showScopeError(const base::Error& error) {
    m_stale = true;
    m_found.reset();
    m_scopeStep->showError(error);
}

/// The choice makes the selectors; a text that somebody wrote stays, and is about other keys now.
void SelectorPage::choose() {
    if (!m_found) {
        return;
    }
    const ScopeChoice choice = m_scopeStep->choice();
    if (m_draft.written && !m_draft.selectors.empty()) {
        const std::string text = m_draft.selectors.front().claim.selector;
        m_draft.selectors = {
            unproved({text, choice.keys, choice.beforeMs, choice.range, choice.users})};
    } else {
        m_draft = draftOf(*m_found, choice);
    }
    draftChanged();
}

void SelectorPage::write(const std::string& text) {
    const ScopeChoice choice = m_scopeStep->choice();
    if (session::TicketSelector* selector = current()) {
        select::ProofClaim claim = selector->claim;
        claim.selector = text;
        *selector = unproved(std::move(claim));
    } else {
        m_draft.selectors = {
            unproved({text, choice.keys, choice.beforeMs, choice.range, choice.users})};
    }
    if (m_draft.selectors.size() == 1) {
        m_draft.written = true;
    }
    draftChanged();
}

void SelectorPage::rewrite() {
    m_draft.written = false;
    choose();
}

void SelectorPage::open(const store::KeptSelector& kept) {
    m_draft = {};
    m_draft.written = true;
    m_draft.selectors = {unproved(kept.proof.claim)};
    draftChanged();
    showStep(Prove);
}

/// Another text or claim: what runs is of no use, and what is known is looked up.
void SelectorPage::draftChanged() {
    if (m_draft.selectors.size() == 1 && m_draft.selectors.front().claim.selector.empty()) {
        m_draft.selectors.clear();
    }
    m_held = false;
    findProofs(m_draft, m_history);
    offerSelectors();
    if (m_proving && std::none_of(m_draft.selectors.begin(), m_draft.selectors.end(),
                                  [this](const session::TicketSelector& selector) {
                                      return selector.claim == *m_proving;
                                  })) {
        Q_EMIT stopRequested();
        endProof();
    }
    showDraft();
    m_lintDelay.start();
    seeToProof();
}

void SelectorPage::offerSelectors() {
    const QSignalBlocker quiet(m_which);
    const std::size_t count = m_draft.selectors.size();
    m_which->clear();
    for (std::size_t at = 0; at < std::min(count, kMostOffered); ++at) {
        const auto& pairs = m_draft.selectors[at].claim.pairs;
        m_which->addItem(
            tr("%1 of %2: %3")
                .arg(fullNumber(at + 1), fullNumber(count),
                     pairs.empty() ? QString() : elideMiddle(keyText(pairs.front()), 40)));
    }
    m_at = std::min(m_at, count == 0 ? 0 : std::min(count, kMostOffered) - 1);
    m_which->setCurrentIndex(static_cast<int>(m_at));
    m_which->setVisible(count > 1);
}

session::TicketSelector* SelectorPage::current() {
    return m_at < m_draft.selectors.size() ? &m_draft.selectors[m_at] : nullptr;
}

void SelectorPage::showDraft() {
    m_buildStep->show(m_draft, m_at);
    m_proveStep->show(m_draft, m_at);
    const session::TicketSelector* selector = current();
    const auto lint = selector == nullptr ? m_lint.end() : m_lint.find(selector->claim.selector);
    if (lint != m_lint.end() && lint->second) {
        m_buildStep->showLint(*lint->second);
    } else {
        m_buildStep->showLooking();
    }
    m_next->setEnabled(step() != Build || selector != nullptr);
    if (step() == HandOver) {
        showHandOver();
    }
}

void SelectorPage::showHandOver() {
    ui::HandOver handOver{.draft = m_draft, .lint = {}, .looked = !m_draft.selectors.empty()};
    for (const session::TicketSelector& each : m_draft.selectors) {
        const auto found = m_lint.find(each.claim.selector);
        const bool known = found != m_lint.end() && found->second;
        handOver.looked = handOver.looked && known;
        if (known) {
            handOver.lint.insert(handOver.lint.end(), found->second->begin(), found->second->end());
        }
    }
    handOver.exportedMs = m_found ? m_found->exportedMs : std::nullopt;
    m_handOverStep->show(std::move(handOver));
}

/// One text at a time; the next one when that has come.
void SelectorPage::seeToLint() {
    if (!m_status.open) {
        return;
    }
    const session::TicketSelector* first = current();
    const auto unknown = [this](const session::TicketSelector& selector) {
        return !m_lint.contains(selector.claim.selector);
    };
    if (first == nullptr || !unknown(*first)) {
        const auto found =
            std::find_if(m_draft.selectors.begin(), m_draft.selectors.end(), unknown);
        first = found == m_draft.selectors.end() ? nullptr : &*found;
    }
    if (first == nullptr) {
        return;
    }
    if (!select::parseSelector(first->claim.selector)) {
        m_lint[first->claim.selector] = std::nullopt;
        seeToLint();
        return;
    }
    Q_EMIT lintRequested(first->claim.selector);
}

void SelectorPage::showLint(const std::string& selector,
                            const std::vector<select::LintFinding>& findings) {
    m_lint[selector] = findings;
    showDraft();
    seeToLint();
}

/// Who looks at the proof, or is about to hand over, gets one of the present text and data.
void SelectorPage::seeToProof() {
    const bool looked = isVisible() && (step() == Prove || step() == HandOver);
    const std::size_t at = m_draft.firstUnproved();
    if (!looked || m_held || m_proving || at == m_draft.selectors.size() || !m_status.open) {
        return;
    }
    const auto left = static_cast<std::size_t>(std::count_if(
        m_draft.selectors.begin(), m_draft.selectors.end(),
        [](const session::TicketSelector& each) { return !each.kept || each.stale; }));
    m_proving = m_draft.selectors[at].claim;
    m_proveStep->showRunning(left - 1);
    Q_EMIT proofRequested(*m_proving);
}

void SelectorPage::showProgress(const base::Progress& progress) {
    if (m_proving) {
        m_proveStep->showProgress(progress);
    }
}

void SelectorPage::endProof() {
    m_proving.reset();
    m_proveStep->showEnded();
}

void SelectorPage::show(const select::SelectorProof& proof) {
    endProof();
    for (session::TicketSelector& selector : m_draft.selectors) {
        if (selector.claim == proof.claim) {
            selector.kept = store::KeptSelector{};
            selector.kept->proof = proof;
            selector.stale = false;
        }
    }
    showDraft();
    seeToProof();
}

void SelectorPage::showStopped() {
    if (m_proving) { // else its text was given up before it was stopped
        m_held = true;
        endProof();
        showDraft();
    }
}

void SelectorPage::showProofError(const base::Error& error) {
    m_held = true;
    endProof();
    showDraft();
    m_proveStep->showError(error);
}

void SelectorPage::showExclusionError(const base::Error& error) {
    m_proveStep->showEnded();
    if (error.code != base::ErrorCode::Cancelled) {
        m_proveStep->showError(error);
    }
}

void SelectorPage::show(const session::InnocentExclusion& exclusion) {
    m_proveStep->showEnded();
    QStringList told;
    if (exclusion.narrowed) {
        told << tr("The selector now also asks for the chosen keys and the bound.");
    }
    if (exclusion.named > 0) {
        told << tr("%1 left alone by $insert_id.")
                    .arg(countText(exclusion.named, QT_TRANSLATE_NOOP("Count", "%1 event is"),
                                   QT_TRANSLATE_N_NOOP("Count", "%1 events are")));
    }
    if (exclusion.left > 0) {
        told << tr("%1 still matched: nothing tells them apart.")
                    .arg(countText(exclusion.left, QT_TRANSLATE_NOOP("Count", "%1 event is"),
                                   QT_TRANSLATE_N_NOOP("Count", "%1 events are")));
    }
    write(exclusion.selector);
    m_proveStep->tell(told.join(u' '));
}

void SelectorPage::showHistory(std::vector<HistoryEntry> history) {
    m_history = std::move(history);
    m_historyStep->show(m_history);
    findProofs(m_draft, m_history);
    showDraft();
    seeToProof();
}

void SelectorPage::showHistoryError(const base::Error& error) {
    m_historyStep->showError(displayText(base::describe(error)));
}

SelectorPage::Step SelectorPage::step() const {
    return static_cast<Step>(m_stack->currentIndex());
}

void SelectorPage::showStep(Step step) {
    m_stack->setCurrentIndex(step);
    m_steps->setCurrent(step);
    m_next->setVisible(step < HandOver);
    m_next->setText(step == Scope   ? tr("Next: build")
                    : step == Build ? tr("Next: prove")
                                    : tr("Next: hand over"));
    showDraft();
    seeToProof();
}

} // namespace shardscope::ui
