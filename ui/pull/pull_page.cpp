// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pull/pull_page.h"

#include "ui/pull/connect_step.h"
#include "ui/pull/plan_step.h"
#include "ui/pull/pull_words.h"
#include "ui/pull/run_step.h"
#include "ui/text/number_text.h"
#include "ui/text/size_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/segmented_switch.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

PullPage::PullPage(QWidget* parent)
    : QWidget(parent),
      m_steps(new SegmentedSwitch({tr("1 Connect"), tr("2 Plan"), tr("3 Pull")})),
      m_next(new QPushButton),
      m_resume(new Notice),
      m_stack(new QStackedWidget),
      m_connect(new ConnectStep),
      m_plan(new PlanStep),
      m_run(new RunStep) {
    for (QWidget* step : std::initializer_list<QWidget*>{m_connect, m_plan, m_run}) {
        m_stack->addWidget(step);
    }
    m_resume->setLevel(Notice::Level::Info);
    m_resume->setObjectName(u"resumePull"_s);
    m_resume->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kLarge, spacing::kMedium, spacing::kLarge, spacing::kLarge);
    column->setSpacing(spacing::kMedium);
    column->addWidget(buildHeader());
    column->addWidget(m_resume);
    column->addWidget(m_stack, 1);
    connect(m_steps, &SegmentedSwitch::chosen, this,
            [this](int step) { showStep(static_cast<Step>(step)); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (step() == Connect) {
            Q_EMIT connected();
            showStep(Plan);
        } else {
            Q_EMIT startRequested();
        }
    });
    connect(m_connect, &ConnectStep::changed, this, &PullPage::updateNext);
    connect(m_plan, &PlanStep::changed, this, &PullPage::updateNext);
    connect(m_resume, &Notice::actionRequested, this, &PullPage::resumeOfferTaken);
    showStep(Connect);
}

QWidget* PullPage::buildHeader() {
    auto* title = new QLabel(tr("Pull from Mixpanel"));
    title->setFont(fonts::title());
    m_steps->setAccessibleName(tr("Steps"));
    m_steps->setObjectName(u"pullSteps"_s);
    m_next->setProperty("primary", true);
    m_next->setObjectName(u"nextPullStep"_s);
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
    row->addWidget(m_next);
    return header;
}

void PullPage::showStep(Step step) {
    m_steps->setCurrent(step);
    m_stack->setCurrentIndex(step);
    updateNext();
    Q_EMIT stepShown(step);
}

PullPage::Step PullPage::step() const {
    return static_cast<Step>(m_stack->currentIndex());
}

void PullPage::updateNext() {
    m_next->setVisible(step() != Run);
    m_next->setText(step() == Connect ? tr("Next") : tr("Pull"));
    m_next->setEnabled(m_connect->isComplete() &&
                       (step() == Connect || (m_plan->isComplete() && !m_running)));
    m_next->setToolTip(m_running && step() == Plan
                           ? tr("One pull at a time: another one is running")
                       : m_connect->isComplete() ? QString()
                                                 : tr("Project, account and secret are needed"));
}

PullDraft PullPage::draft() const {
    PullDraft draft = m_plan->draft();
    draft.connection = m_connect->connection();
    return draft;
}

void PullPage::setDraft(const PullDraft& draft) {
    m_connect->setConnection(draft.connection);
    m_plan->setDraft(draft);
    updateNext();
}

void PullPage::offerResume(const std::optional<PullDraft>& draft) {
    m_resume->setVisible(draft.has_value());
    if (draft) {
        m_resume->setText(tr("A pull into %1 is not finished: project %2, %3.")
                              .arg(fileNameText(draft->casePath.stem()),
                                   QString::number(draft->connection.projectId),
                                   dateRange(draft->range)));
        m_resume->setAction(tr("Resume"));
    }
}

void PullPage::setRunning(bool running) {
    m_running = running;
    updateNext();
}

void PullPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    Q_EMIT shown();
}

} // namespace shardscope::ui
