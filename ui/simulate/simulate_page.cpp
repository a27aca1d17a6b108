// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/simulate/simulate_page.h"

#include "ui/simulate/effect_cards.h"
#include "ui/simulate/key_card.h"
#include "ui/simulate/simulate_form.h"
#include "ui/simulate/simulation_chart.h"
#include "ui/simulate/simulation_table.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/text/size_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/loading_line.h"
#include "ui/widgets/notice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

constexpr std::chrono::milliseconds kRunDelay{250};
constexpr int kDetailsHeight = 196;
/// More rows than anybody reads; what is cut is told.
constexpr std::size_t kMostRows = 10'000;

} // namespace

SimulatePage::SimulatePage(QWidget* parent)
    : QWidget(parent),
      m_form(new SimulateForm),
      m_loading(new LoadingLine),
      m_stage(new ElidedLabel),
      m_cancel(new QPushButton(themedIcon(Icon::Stop), tr("Stop"))),
      m_notice(new Notice),
      m_effects(new EffectCards),
      m_chartCard(new Card(tr("Renames per day"))),
      m_chart(new SimulationChart),
      m_keyCard(new KeyCard),
      m_keys(new SimulationTable) {
    m_runDelay.setSingleShot(true);
    m_runDelay.setInterval(kRunDelay);
    build();
    connectParts();
    forget();
    ended();
}

void SimulatePage::build() {
    auto* title = new QLabel(tr("Simulate limits"));
    title->setFont(fonts::title());
    auto* about = new QLabel(tr("What the vendor's limiter would have renamed in these exports, "
                                "beside what it did rename."));
    about->setProperty("role", u"muted"_s);
    auto* header = new QHBoxLayout;
    header->setSpacing(spacing::kMedium);
    header->addWidget(title);
    header->addWidget(about, 1);

    auto* controls = new QWidget;
    auto* controlColumn = new QVBoxLayout(controls);
    controlColumn->setContentsMargins(0, 0, 0, 0);
    controlColumn->setSpacing(spacing::kTight);
    controlColumn->addWidget(buildRunRow());
    controlColumn->addWidget(m_loading);
    auto* formCard = new Card;
    formCard->setContent(controls);
    formCard->setAccessibleName(tr("What to simulate"));
    formCard->setContentMargins({spacing::kLarge, spacing::kMedium, spacing::kLarge, 6});

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kLarge, spacing::kMedium, spacing::kLarge, spacing::kLarge);
    column->setSpacing(spacing::kMedium);
    column->addLayout(header);
    column->addWidget(formCard);
    column->addWidget(m_notice);
    column->addWidget(m_effects);
    column->addWidget(buildDetails());
    column->addWidget(m_keys, 1);
}

QWidget* SimulatePage::buildRunRow() {
    m_stage->setElideMode(Qt::ElideMiddle);
    m_stage->setProperty("role", u"muted"_s);
    m_stage->setObjectName(u"simulationStage"_s);
    m_cancel->setObjectName(u"stopSimulation"_s);
    m_cancel->setToolTip(tr("Stop counting; what was shown before stays"));
    auto* run = new QWidget;
    auto* row = new QHBoxLayout(run);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kSmall);
    row->addWidget(m_form);
    row->addWidget(m_stage, 1);
    row->addWidget(m_cancel);
    return run;
}

QWidget* SimulatePage::buildDetails() {
    m_chartCard->setContent(m_chart);
    m_chartCard->setContentMargins({spacing::kSmall + 2, 0, spacing::kLarge, spacing::kSmall});
    m_chartCard->setExplanation(tr("For every day, what the limit would have renamed, and what the "
                                   "data shows renamed in this storage."));
    auto* details = new QWidget;
    details->setFixedHeight(kDetailsHeight);
    auto* row = new QHBoxLayout(details);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kMedium);
    row->addWidget(m_chartCard, 1);
    row->addWidget(m_keyCard);
    return details;
}

void SimulatePage::connectParts() {
    connect(m_form, &SimulateForm::changed, this, &SimulatePage::ask);
    connect(m_cancel, &QPushButton::clicked, this, &SimulatePage::cancelRequested);
    connect(m_effects, &EffectCards::limitChosen, this, [this](std::uint64_t limit) {
        m_form->setLimit(limit);
        ask();
    });
    connect(m_keys, &Card::stateActionRequested, this, &SimulatePage::ask);
    connect(m_keys, &SimulationTable::currentChanged, this, &SimulatePage::explainCurrent);
    connect(m_keys, &SimulationTable::keyRequested, this, &SimulatePage::drillDown);
    connect(m_keyCard, &KeyCard::keyRequested, this, &SimulatePage::drillDown);
    connect(m_keyCard, &KeyCard::boardRequested, this, &SimulatePage::showOnBoard);
    connect(&m_runDelay, &QTimer::timeout, this, [this] {
        m_loading->start();
        m_stage->setVisible(true);
        m_cancel->setVisible(true);
    });
}

void SimulatePage::setCase(const CaseStatus& status) {
    if (status == m_status) {
        return;
    }
    if (status.path != m_status.path) {
        forget();
    }
    m_status = status;
    m_form->setCase(status);
    m_stale = true;
    askWhenSeen();
}

void SimulatePage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    askWhenSeen();
}

void SimulatePage::askWhenSeen() {
    if (m_stale && m_status.open && isVisible()) {
        ask();
    }
}

void SimulatePage::ask() {
    m_stale = false;
    session::SimulationRequest request = m_form->request();
    request.most = kMostRows;
    Q_EMIT requested(request);
}

void SimulatePage::showRunning() {
    m_stage->setText(tr("Counting…"));
    m_runDelay.start();
    if (!m_simulation) {
        m_keys->showState({.icon = Icon::Clock,
                           .tint = Tint::Muted,
                           .sentence = tr("Counting…"),
                           .detail = {},
                           .action = {}});
    }
}

void SimulatePage::showProgress(const base::Progress& progress) {
    m_stage->setText(displayText(progress.stage) + u"…"_s);
}

void SimulatePage::ended() {
    m_runDelay.stop();
    m_loading->stop();
    m_stage->setVisible(false);
    m_cancel->setVisible(false);
}

void SimulatePage::forget() {
    m_simulation.reset();
    m_keys->show(nullptr);
    m_notice->hide();
    m_effects->hide();
    m_chartCard->parentWidget()->hide();
}

void SimulatePage::show(std::shared_ptr<const session::LimitSimulation> simulation) {
    ended();
    m_simulation = std::move(simulation);
    m_effects->show(*m_simulation);
    m_effects->setVisible(!m_simulation->empty);
    m_chart->show(m_simulation);
    m_chartCard->setSubtitle(m_simulation->empty ? QString() : dateRange(m_simulation->range));
    m_keyCard->setVisible(!m_simulation->keys.empty());
    m_chartCard->parentWidget()->setVisible(!m_simulation->keys.empty() ||
                                            m_simulation->renamed > 0);
    m_keys->show(m_simulation);
    explainCurrent();
    m_notice->setVisible(!m_simulation->complete);
    if (!m_simulation->complete) {
        m_notice->setLevel(Notice::Level::Warning);
        m_notice->setText(
            tr("%1 gone or changed since the import: %2. The counts are exact; from which moment "
               "on is not known for the keys in it.")
                .arg(countText(m_simulation->missing.size(),
                               QT_TRANSLATE_NOOP("Count", "%1 file is"),
                               QT_TRANSLATE_N_NOOP("Count", "%1 files are")),
                     pathText(m_simulation->missing.front())));
    }
}

void SimulatePage::showStopped() {
    ended();
    m_stale = true;
    if (!m_simulation) {
        m_keys->showState({.icon = Icon::Stop,
                           .tint = Tint::Muted,
                           .sentence = tr("Stopped"),
                           .detail = tr("Nothing was counted to its end."),
                           .action = tr("Simulate again")});
    }
}

void SimulatePage::showError(const base::Error& error) {
    ended();
    m_stale = true;
    forget();
    m_keys->showState({.icon = Icon::Cross,
                       .tint = Tint::Hot,
                       .sentence = tr("The limit could not be simulated"),
                       .detail = displayText(base::describe(error)),
                       .action = tr("Try again")});
}

void SimulatePage::explainCurrent() {
    if (const session::SimulatedKey* key = m_keys->currentKey()) {
        m_keyCard->show(*m_simulation, *key);
    }
}

void SimulatePage::drillDown() {
    if (const session::SimulatedKey* key = m_keys->currentKey()) {
        Q_EMIT keyRequested(key->key);
    }
}

void SimulatePage::showOnBoard() {
    if (const session::SimulatedKey* key = m_keys->currentKey()) {
        ViewState state;
        state.scope = store::Scope::All;
        add(state.filter, FilterPart::key(key->key));
        add(state.filter, FilterPart::day(key->day));
        state.focus = key->key;
        Q_EMIT boardRequested(state);
    }
}

} // namespace shardscope::ui
