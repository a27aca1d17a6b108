// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pull/run_step.h"

#include "ui/pull/day_strip.h"
#include "ui/pull/pull_words.h"
#include "ui/pull/pulled_day_model.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/text/size_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/icon_text_delegate.h"
#include "ui/widgets/notice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

using session::PullState;

RunStep::RunStep(QWidget* parent)
    : QWidget(parent),
      m_model(new PulledDayModel(this)),
      m_headline(new QLabel),
      m_figures(new QLabel),
      m_pause(new QPushButton),
      m_end(new QPushButton(themedIcon(Icon::Stop), tr("Stop here"))),
      m_board(new QPushButton(tr("Open the board"))),
      m_note(new Notice),
      m_strip(new DayStrip),
      m_days(new Card(tr("Days"))),
      m_table(new DataTable(tr("Days of the pull"))) {
    build();
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_state == State::Running) {
            Q_EMIT pauseRequested();
        } else {
            Q_EMIT resumeRequested();
        }
    });
    connect(m_end, &QPushButton::clicked, this, &RunStep::endRequested);
    connect(m_board, &QPushButton::clicked, this, &RunStep::boardRequested);
    enter(State::Idle);
}

void RunStep::build() {
    m_table->setModel(m_model);
    m_table->setObjectName(u"pullDays"_s);
    m_table->setColumnWidths({150, 130, 110, 100, 90, DataTable::kRest});
    m_table->setItemDelegateForColumn(PulledDayModel::State,
                                      new IconTextDelegate(
                                          [](const QModelIndex& index) {
                                              return dayLook(static_cast<PullState>(
                                                  index.data(PulledDayModel::StateRole).toInt()));
                                          },
                                          m_table));
    m_days->setContent(m_table);
    m_days->setContentMargins({spacing::kSmall, spacing::kTight, spacing::kSmall, spacing::kSmall});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kMedium);
    column->addWidget(buildHead());
    column->addWidget(m_days, 1);
}

QWidget* RunStep::buildHead() {
    m_headline->setFont(fonts::bodyBold());
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setObjectName(u"pullHeadline"_s);
    m_figures->setProperty("role", u"muted"_s);
    m_figures->setTextFormat(Qt::PlainText);
    m_pause->setObjectName(u"pausePull"_s);
    m_end->setObjectName(u"endPull"_s);
    m_end->setToolTip(tr("Puts the days that are whole into the case, and fetches no more"));
    m_board->setObjectName(u"openPulledBoard"_s);
    m_note->setObjectName(u"pullNote"_s);
    m_note->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::kSmall);
    row->addWidget(m_headline);
    row->addSpacing(spacing::kSmall);
    row->addWidget(m_figures, 1);
    row->addWidget(m_board);
    row->addWidget(m_pause);
    row->addWidget(m_end);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kMedium);
    column->addLayout(row);
    column->addWidget(m_strip);
    column->addWidget(m_note);
    auto* card = new Card;
    card->setContent(content);
    card->setContentMargins({spacing::kLarge, spacing::kLarge, spacing::kLarge, spacing::kLarge});
    return card;
}

void RunStep::enter(State state) {
    m_state = state;
    const bool running = state == State::Running;
    const bool halted = state == State::Paused || state == State::Failed;
    m_pause->setVisible(running || state == State::Pausing || halted);
    m_pause->setEnabled(state != State::Pausing);
    m_pause->setText(halted ? tr("Resume") : tr("Pause"));
    m_pause->setIcon(themedIcon(halted ? Icon::Play : Icon::Pause));
    m_end->setVisible(running || state == State::Paused || state == State::Pausing);
    m_end->setEnabled(state != State::Pausing);
    m_board->setVisible(state == State::Done);
    m_board->setProperty("primary", true);
    m_strip->setVisible(state != State::Idle);
    if (state == State::Idle) {
        m_headline->setText(tr("Nothing is being fetched"));
        m_figures->clear();
        m_days->showState({.icon = Icon::Download,
                           .tint = Tint::Muted,
                           .sentence = tr("No pull yet"),
                           .detail = tr("Choose a project and its days in the first two steps."),
                           .action = {}});
    }
}

void RunStep::begin(const QString& what) {
    m_model->setDays({});
    m_strip->setDays({});
    m_note->hide();
    m_days->setSubtitle(what);
    m_days->showState({.icon = Icon::Clock,
                       .tint = Tint::Muted,
                       .sentence = tr("Looking what is there already…"),
                       .detail = {},
                       .action = {}});
    m_headline->setText(tr("Beginning…"));
    m_figures->clear();
    enter(State::Running);
}

void RunStep::count() {
    const std::size_t all = m_model->days().size();
    const std::size_t complete = m_model->count(PullState::Complete);
    m_headline->setText(tr("%1 of %2 days complete").arg(fullNumber(complete), fullNumber(all)));
}

void RunStep::show(const PullFeed::Batch& news, const PullPace& pace, base::Clock::Time now) {
    if (news.planned) {
        m_model->setDays(news.planned->days);
        m_strip->setDays(news.planned->days);
        m_days->showContent();
    }
    for (const auto& [index, day] : news.changed) {
        m_model->setDay(index, day);
        m_strip->setDay(index, day);
    }
    if (m_model->days().empty()) {
        return;
    }
    count();
    if (m_state != State::Running) {
        return;
    }
    QStringList figures;
    if (pace.bytesPerSecond) {
        figures << byteRateText(*pace.bytesPerSecond);
    }
    if (pace.timeLeft) {
        figures << tr("about %1 left").arg(durationText(*pace.timeLeft));
    }
    m_figures->setText(figures.join(u" · "_s));
    m_note->setVisible(news.waiting.has_value());
    if (news.waiting) {
        m_note->setLevel(Notice::Level::Info);
        m_note->setText(
            tr("Waiting: %1. It goes on %2.")
                .arg(displayText(news.waiting->reason), momentText(news.waiting->until, now)));
    }
}

void RunStep::showPausing() {
    enter(State::Pausing);
    m_figures->setText(tr("stopping…"));
}

void RunStep::showPaused() {
    enter(State::Paused);
    m_figures->setText(tr("paused"));
    m_note->setLevel(Notice::Level::Info);
    m_note->setText(tr("Nothing is lost: Resume goes on with the day that was under way, today or "
                       "after the program was closed."));
    m_note->setVisible(true);
}

void RunStep::showDone(const session::PullReport& report) {
    m_model->setDays(report.days);
    m_strip->setDays(report.days);
    m_days->showContent();
    count();
    const std::size_t missing = m_model->days().size() - m_model->count(PullState::Complete);
    enter(missing == 0 ? State::Done : State::Failed);
    m_board->setVisible(m_model->count(PullState::Complete) > 0);
    m_pause->setText(missing == 0 ? m_pause->text() : tr("Fetch the missing days"));
    m_figures->setText({});
    const bool ended = report.cancelled && missing > 0;
    m_note->setLevel(missing == 0 ? Notice::Level::Good
                     : ended      ? Notice::Level::Info
                                  : Notice::Level::Warning);
    m_note->setText(
        missing == 0 ? tr("Everything is here, verified to the last line.")
        : ended
            ? tr("Stopped here: the days that are whole go into the case.")
            : tr("%1 could not be fetched whole; the table says why. Nothing of that is counted.")
                  .arg(countText(missing, QT_TRANSLATE_NOOP("Count", "%1 day"),
                                 QT_TRANSLATE_N_NOOP("Count", "%1 days"))));
    m_note->setVisible(true);
}

void RunStep::showError(const base::Error& error) {
    enter(State::Failed);
    m_pause->setText(tr("Try again"));
    m_figures->setText({});
    if (m_model->days().empty()) {
        m_headline->setText(tr("Nothing was fetched"));
        m_strip->hide();
        m_days->showState({.icon = Icon::Cross,
                           .tint = Tint::Hot,
                           .sentence = tr("The pull could not begin"),
                           .detail = {},
                           .action = {}});
    }
    m_note->setLevel(Notice::Level::Error);
    m_note->setText(displayText(base::describe(error)));
    m_note->setVisible(true);
}

} // namespace shardscope::ui
