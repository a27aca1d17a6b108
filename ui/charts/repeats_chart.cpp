// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/repeats_chart.h"

#include "ui/charts/day_ticker.h"
#include "ui/charts/rounded_bars.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

constexpr double kBarWidth = 0.74; ///< of a day
constexpr double kHeadroom = 1.06;
constexpr int kDayLabelWidth = 34;
constexpr QMargins kMargins(44, 26, 2, 24);
constexpr int kSwatch = 10;

} // namespace

RepeatsChart::RepeatsChart(QWidget* parent)
    : ThemedPlot(parent),
      m_once(new RoundedBars(xAxis, yAxis)), // owned by the plot
      m_repeats(new RoundedBars(xAxis, yAxis)) {
    setAccessibleName(tr("Raw and deduplicated events per day. Left and right move from day to "
                         "day."));
    axisRect()->setMargins(kMargins);
    xAxis->setTicker(QSharedPointer<DayTicker>::create());
    xAxis->setTickLabelPadding(6);
    yAxis->setTicker(QSharedPointer<CountTicker>::create());
    yAxis->setTickLabelPadding(8);
    for (RoundedBars* bars : {m_once, m_repeats}) {
        bars->setWidth(kBarWidth);
        bars->setPen(Qt::NoPen);
        bars->setStackingGap(1);
    }
    m_repeats->moveAbove(m_once);
}

void RepeatsChart::show(const std::shared_ptr<const store::BoardSnapshot>& snapshot) {
    m_snapshot = snapshot;
    m_once->data()->clear();
    m_repeats->data()->clear();
    for (const store::DayHeat& day : m_snapshot->dayHeat) {
        m_once->addData(day.day.number, static_cast<double>(day.deduplicatedEvents));
        m_repeats->addData(day.day.number,
                           static_cast<double>(day.rawEvents - day.deduplicatedEvents));
    }
    showDay(std::nullopt);
    setRanges();
    replot(rpQueuedReplot);
}

void RepeatsChart::applyTheme(const Theme& theme) {
    ThemedPlot::applyTheme(theme);
    m_once->setBrush(theme.accent);
    m_repeats->setBrush(theme.warn);
}

void RepeatsChart::setRanges() {
    if (!m_snapshot || m_snapshot->empty) {
        return;
    }
    std::uint64_t highest = 0;
    for (const store::DayHeat& day : m_snapshot->dayHeat) {
        highest = std::max(highest, day.rawEvents);
    }
    xAxis->setRange(m_snapshot->from.number - 0.5, m_snapshot->to.number + 0.5);
    yAxis->setRange(0, std::max(1.0, static_cast<double>(highest) * kHeadroom));
    const int room = width() - kMargins.left() - kMargins.right();
    qSharedPointerCast<DayTicker>(xAxis->ticker())->setRoom(room / kDayLabelWidth);
}

const store::DayHeat* RepeatsChart::heatOf(events::Day day) const {
    const auto at = std::find_if(m_snapshot->dayHeat.begin(), m_snapshot->dayHeat.end(),
                                 [day](const store::DayHeat& heat) { return heat.day == day; });
    return at == m_snapshot->dayHeat.end() ? nullptr : &*at;
}

HoverContent RepeatsChart::describe(events::Day day) const {
    const Theme& theme = Theme::of(this);
    HoverContent content;
    content.title = longDate(day);
    const store::DayHeat* heat = heatOf(day);
    if (heat == nullptr) {
        content.footer = tr("No events · %1").arg(shortText(m_snapshot->timezone));
        return content;
    }
    content.rows = {
        {theme.warn, tr("Sent again"), fullNumber(heat->rawEvents - heat->deduplicatedEvents)},
        {theme.accent, tr("Counted once"), fullNumber(heat->deduplicatedEvents)},
        {{}, tr("Raw, as the limiter counts"), fullNumber(heat->rawEvents), true, false},
        {{}, tr("Raw / deduplicated"), ratioText(heat->rawEvents, heat->deduplicatedEvents)}};
    content.footer = m_snapshot->figures.deduplicatedIsExact
                         ? shortText(m_snapshot->timezone)
                         : tr("At least: files overlap in days");
    return content;
}

ChartTable RepeatsChart::table() const {
    ChartTable table{.name = tr("Raw and deduplicated events per day"),
                     .columns = {{tr("Day"), false, 0},
                                 {tr("Raw"), true, 110},
                                 {tr("Counted once"), true, 110},
                                 {tr("Ratio"), true, 90}},
                     .rows = {}};
    for (const store::DayHeat& day : m_snapshot->dayHeat) {
        table.rows.push_back({{TableCell::day(day.day), TableCell::count(day.rawEvents),
                               TableCell::count(day.deduplicatedEvents),
                               TableCell::measure(ratioText(day.rawEvents, day.deduplicatedEvents),
                                                  static_cast<double>(day.rawEvents) /
                                                      static_cast<double>(std::max<std::uint64_t>(
                                                          1, day.deduplicatedEvents)))},
                              {FilterPart::day(day.day)}});
    }
    return table;
}

std::optional<events::Day> RepeatsChart::dayAt(double x) const {
    if (!m_snapshot || m_snapshot->empty) {
        return std::nullopt;
    }
    const double day = std::round(xAxis->pixelToCoord(x));
    if (day < m_snapshot->from.number || day > m_snapshot->to.number) {
        return std::nullopt;
    }
    return events::Day{static_cast<std::int32_t>(day)};
}

void RepeatsChart::showDay(std::optional<events::Day> day) {
    m_day = day;
    if (!day) {
        hideHover();
        return;
    }
    const double half = xAxis->coordToPixel(0.5) - xAxis->coordToPixel(0);
    const QRect plot = axisRect()->rect();
    const double middle = xAxis->coordToPixel(day->number);
    showHover(QRectF(middle - half, plot.top(), 2 * half, plot.height()).toAlignedRect(),
              describe(*day));
}

void RepeatsChart::resizeEvent(QResizeEvent* event) {
    setRanges();
    ThemedPlot::resizeEvent(event);
}

void RepeatsChart::mouseMoveEvent(QMouseEvent* event) {
    const auto day = dayAt(event->position().x());
    setCursor(day ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (day != m_day) {
        showDay(day);
    }
}

void RepeatsChart::mouseReleaseEvent(QMouseEvent* event) {
    const auto day = dayAt(event->position().x());
    if (event->button() == Qt::LeftButton && day) {
        Q_EMIT picked({FilterPart::day(*day)}, event->modifiers().testFlag(Qt::ControlModifier)
                                                   ? PickMode::Toggle
                                                   : PickMode::Choose);
    }
}

void RepeatsChart::leaveEvent(QEvent* event) {
    showDay(std::nullopt);
    ThemedPlot::leaveEvent(event);
}

void RepeatsChart::keyPressEvent(QKeyEvent* event) {
    const bool back = event->key() == Qt::Key_Left;
    const bool choose = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                        event->key() == Qt::Key_Space;
    if (!m_snapshot || m_snapshot->empty || (!back && !choose && event->key() != Qt::Key_Right)) {
        event->ignore();
        return;
    }
    if (choose) {
        if (m_day) {
            Q_EMIT picked({FilterPart::day(*m_day)}, PickMode::Choose);
        }
        return;
    }
    const events::Day start = back ? m_snapshot->to : m_snapshot->from;
    const std::int32_t next = m_day ? m_day->number + (back ? -1 : 1) : start.number;
    showDay(events::Day{std::clamp(next, m_snapshot->from.number, m_snapshot->to.number)});
}

/// The legend stands in the free strip above the bars, at its right end.
void RepeatsChart::paintEvent(QPaintEvent* event) {
    ThemedPlot::paintEvent(event);
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fonts::small());
    const QFontMetrics metrics(fonts::small());
    int right = width() - kMargins.right();
    for (const auto& [color, text] :
         {std::pair(theme.warn, tr("sent again")), std::pair(theme.accent, tr("counted once"))}) {
        const QRect words(right - metrics.horizontalAdvance(text), 2,
                          metrics.horizontalAdvance(text) + 1, metrics.height());
        const QRect swatch(words.left() - kSwatch - spacing::kTight - 2,
                           words.center().y() - kSwatch / 2, kSwatch, kSwatch);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(swatch, 3, 3);
        painter.setPen(theme.muted);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, text);
        right = swatch.left() - spacing::kLarge;
    }
}

} // namespace shardscope::ui
