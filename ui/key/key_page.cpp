// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/key/key_page.h"

#include "ui/key/hour_map.h"
#include "ui/key/key_day_chart.h"
#include "ui/key/key_header.h"
#include "ui/key/profile_pane.h"
#include "ui/key/profile_words.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/text/size_text.h"
#include "ui/theme/theme.h"
#include "ui/view/back_buttons.h"
#include "ui/widgets/job_line.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/segmented_switch.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

constexpr int kChartsHeight = 224;
/// A few rows of the tables below; a smaller window scrolls.
constexpr int kLeastPaneHeight = 260;
constexpr int kHourMapWidth = 400;

QString days(std::uint64_t count) {
    return countText(count, QT_TRANSLATE_NOOP("Count", "%1 day"),
                     QT_TRANSLATE_N_NOOP("Count", "%1 days"));
}

} // namespace

KeyPage::KeyPage(QWidget* parent)
    : QWidget(parent),
      m_header(new KeyHeader),
      m_job(new JobLine),
      m_missing(new Notice),
      m_stale(new Notice),
      m_onset(new QLabel),
      m_dayCard(new Card(tr("Days against the limit"))),
      m_mode(new SegmentedSwitch({tr("Sum of the day"), tr("Rate")})),
      m_dayChart(new KeyDayChart),
      m_hourCard(new Card(tr("Hours of the day"))),
      m_hours(new HourMap),
      m_pane(new ProfilePane) {
    build();
    connectParts();
    setFocusPolicy(Qt::StrongFocus); // so that Esc leads back at once
    begin({});
    m_job->end();
}

void KeyPage::build() {
    m_onset->setObjectName(u"keyOnset"_s);
    m_onset->setTextFormat(Qt::PlainText);
    m_onset->setWordWrap(true);
    m_onset->setFont(fonts::bodyBold());
    m_missing->setLevel(Notice::Level::Warning);
    m_missing->setAction(tr("Data page"));
    m_stale->setLevel(Notice::Level::Info);
    m_stale->setObjectName(u"keyStale"_s);
    m_stale->setText(tr("The case has changed since these events were read."));
    m_stale->setAction(tr("Read again"));
    m_pane->setMinimumHeight(kLeastPaneHeight);
    auto* content = new QWidget;
    content->setObjectName(u"scrolled"_s);
    auto* below = new QVBoxLayout(content);
    below->setContentsMargins(spacing::kLarge, 0, spacing::kLarge, spacing::kLarge);
    below->setSpacing(spacing::kMedium);
    below->addWidget(m_onset);
    below->addWidget(buildCharts());
    below->addWidget(m_pane, 1);
    auto* scroll = new QScrollArea; // beside docks there may be little room
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto* top = new QVBoxLayout;
    top->setContentsMargins(spacing::kLarge, spacing::kMedium, spacing::kLarge, 0);
    top->setSpacing(spacing::kMedium);
    top->addWidget(m_header);
    top->addWidget(m_job);
    top->addWidget(m_missing);
    top->addWidget(m_stale);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kMedium);
    column->addLayout(top);
    column->addWidget(scroll, 1);
}

QWidget* KeyPage::buildCharts() {
    m_mode->setAccessibleName(tr("What the days show"));
    m_dayCard->addCornerWidget(m_mode);
    m_dayCard->setContent(m_dayChart);
    m_dayCard->setContentMargins({spacing::kSmall + 2, 0, spacing::kMedium, spacing::kTight});
    m_dayCard->setExplanation(
        tr("<p>The sum since each midnight, which the limit is compared with: dashed as ingestion "
           "counts, solid with duplicates once. A triangle marks where the limit was passed. "
           "Turn the wheel to zoom, double-click for all days.</p>"));
    m_hourCard->setContent(m_hours);
    m_hourCard->setContentMargins({spacing::kSmall, 0, spacing::kSmall, spacing::kTight});
    m_hourCard->setExplanation(tr("At which hours of which days the key sends: people sleep, "
                                  "programs do not."));
    auto* charts = new QWidget;
    charts->setFixedHeight(kChartsHeight);
    auto* row = new QHBoxLayout(charts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kMedium);
    row->addWidget(m_dayCard, 1);
    m_hourCard->setFixedWidth(kHourMapWidth);
    row->addWidget(m_hourCard);
    return charts;
}

void KeyPage::connectParts() {
    connect(m_header, &KeyHeader::backRequested, this, &KeyPage::backRequested);
    connect(m_header, &KeyHeader::rowsRequested, this, [this] {
        Q_EMIT rowsRequested({m_target.key, m_target.days, {}});
    });
    connect(m_pane, &ProfilePane::rowsRequested, this, [this](RowsTarget target) {
        target.days = m_target.days;
        Q_EMIT rowsRequested(target);
    });
    connect(m_header, &KeyHeader::selectorRequested, this,
            [this] { Q_EMIT selectorRequested({m_target.key}); });
    connect(m_job, &JobLine::stopRequested, this, &KeyPage::stopRequested);
    connect(m_missing, &Notice::actionRequested, this, &KeyPage::dataPageRequested);
    connect(m_stale, &Notice::actionRequested, this, &KeyPage::readRequested);
    connect(m_pane, &Card::stateActionRequested, this, &KeyPage::readRequested);
    connect(m_mode, &SegmentedSwitch::chosen, this, [this](int index) {
        m_dayChart->setMode(index == 0 ? KeyDayChart::Mode::DayTotal : KeyDayChart::Mode::Rate);
    });
    auto* back = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &KeyPage::backRequested);
    connect(new BackButtons(*this), &BackButtons::back, this, &KeyPage::backRequested);
}

void KeyPage::begin(const KeyTarget& target) {
    m_target = target;
    m_profile.reset();
    m_began = std::chrono::steady_clock::now();
    m_header->show(target);
    m_onset->hide();
    m_missing->hide();
    m_stale->hide();
    m_dayCard->setSubtitle({});
    m_dayChart->show({}, 0, {});
    m_hours->show({});
    m_job->run(tr("Looking the key up…"));
    m_pane->showState({.icon = Icon::Clock,
                       .tint = Tint::Muted,
                       .sentence = tr("Reading the key's events again…"),
                       .detail = tr("What they have in common stands in the export files."),
                       .action = {}});
}

void KeyPage::show(const KeyFacts& facts) {
    m_header->show(facts);
    if (!facts.hours || m_profile) { // what the files say is finer
        return;
    }
    const KeySeries series = KeySeries::ofHours(*facts.hours, facts.limit);
    m_hours->show(hoursOf(series));
    m_dayChart->show(series, facts.limit, facts.timezone);
    m_dayCard->setSubtitle(
        tr("limit %1 a day, over it on %2").arg(fullNumber(facts.limit), days(facts.hotDays())));
}

void KeyPage::showProgress(const base::Progress& progress) {
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - m_began;
    QString text = tr("%1: %2 of %3 events")
                       .arg(displayText(progress.stage), fullNumber(progress.done),
                            fullNumber(progress.total));
    if (seconds.count() > 1 && progress.done > 0) {
        text += tr(", %1").arg(eventRateText(static_cast<double>(progress.done) / seconds.count()));
    }
    m_job->run(text);
}

void KeyPage::show(std::shared_ptr<const session::KeyProfile> profile,
                   const std::vector<std::string>& groupKeys) {
    m_job->end();
    m_profile = std::move(profile);
    showUnreadable(*m_profile);
    if (m_profile->events == 0) {
        m_pane->showState({.icon = Icon::Info,
                           .tint = Tint::Muted,
                           .sentence = tr("No event of this key could be read"),
                           .detail = m_profile->unreadable.empty()
                                         ? tr("The case knows no event of it on these days.")
                                         : tr("The files with its events are not in their places."),
                           .action = tr("Read again")});
        return;
    }
    const KeySeries series = KeySeries::ofMinutes(*m_profile);
    m_dayChart->show(series, m_profile->limit, m_profile->timezone);
    m_hours->show(hoursOf(series));
    const QString onset = onsetText(*m_profile);
    m_onset->setText(onset);
    m_onset->setVisible(!onset.isEmpty());
    m_pane->setTitle(tr("What its events have in common"));
    m_pane->setSubtitle(comparedText(*m_profile));
    m_pane->show(m_profile, groupKeys);
}

void KeyPage::showUnreadable(const session::KeyProfile& profile) {
    m_missing->setVisible(!profile.unreadable.empty());
    if (!profile.unreadable.empty()) {
        m_missing->setText(
            tr("%1 gone or changed since the import, and their events are missing below: %2")
                .arg(countText(profile.unreadable.size(), QT_TRANSLATE_NOOP("Count", "%1 file is"),
                               QT_TRANSLATE_N_NOOP("Count", "%1 files are")),
                     pathText(profile.unreadable.front().where)));
    }
}

void KeyPage::showStopped() {
    m_job->end();
    if (!m_profile) {
        m_pane->showState({.icon = Icon::Stop,
                           .tint = Tint::Muted,
                           .sentence = tr("Stopped"),
                           .detail = tr("The key's events were not read to their end."),
                           .action = tr("Read again")});
    }
}

void KeyPage::showStale() {
    m_stale->show();
}

void KeyPage::showError(const base::Error& error) {
    m_job->end();
    m_pane->showState({.icon = Icon::Cross,
                       .tint = Tint::Hot,
                       .sentence = tr("The key's events could not be read"),
                       .detail = displayText(base::describe(error)),
                       .action = tr("Try again")});
}

void KeyPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT backRequested();
        return;
    }
    if (event->key() == Qt::Key_S && event->modifiers() == Qt::NoModifier) {
        Q_EMIT selectorRequested({m_target.key});
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace shardscope::ui
