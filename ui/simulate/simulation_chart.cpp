// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/simulate/simulation_chart.h"

#include "ui/charts/day_ticker.h"
#include "ui/charts/rounded_bars.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace shardscope::ui {

namespace {

constexpr double kBarWidth = 0.36; ///< of a day: two bars and a gap
constexpr double kHeadroom = 1.06;
constexpr int kDayLabelWidth = 34;
constexpr QMargins kMargins(44, 26, 2, 24);
constexpr int kSwatch = 10;

} // namespace

SimulationChart::SimulationChart(QWidget* parent)
    : ThemedPlot(parent),
      m_wouldRename(new RoundedBars(xAxis, yAxis)), // owned by the plot
      m_renamed(new RoundedBars(xAxis, yAxis)),
      m_band(new QCPItemRect(this)) {
    setAccessibleName(tr("Renames per day. Left and right move from day to day."));
    axisRect()->setMargins(kMargins);
    xAxis->setTicker(QSharedPointer<DayTicker>::create());
    xAxis->setTickLabelPadding(6);
    yAxis->setTicker(QSharedPointer<CountTicker>::create());
    yAxis->setTickLabelPadding(8);
    auto* pair = new QCPBarsGroup(this);
    pair->setSpacing(1);
    for (RoundedBars* bars : {m_wouldRename, m_renamed}) {
        bars->setWidth(kBarWidth);
        bars->setPen(Qt::NoPen);
        bars->setBarsGroup(pair);
    }
    m_band->setPen(Qt::NoPen);
    m_band->setLayer(QStringLiteral("background"));
    m_band->topLeft->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_band->bottomRight->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_band->setVisible(false);
}

void SimulationChart::show(std::shared_ptr<const session::LimitSimulation> simulation) {
    m_simulation = std::move(simulation);
    m_wouldRename->data()->clear();
    m_renamed->data()->clear();
    for (const session::SimulatedDay& day : m_simulation->days) {
        m_wouldRename->addData(day.day.number, static_cast<double>(day.wouldRename));
        m_renamed->addData(day.day.number, static_cast<double>(day.renamed));
    }
    showDay(std::nullopt);
    setRanges();
    replot(rpQueuedReplot);
}

void SimulationChart::applyTheme(const Theme& theme) {
    ThemedPlot::applyTheme(theme);
    m_wouldRename->setBrush(theme.hot);
    m_renamed->setBrush(theme.accent);
    m_band->setBrush(theme.hover);
}

void SimulationChart::setRanges() {
    if (!hasDays()) {
        return;
    }
    std::uint64_t highest = 0;
    for (const session::SimulatedDay& day : m_simulation->days) {
        highest = std::max({highest, day.wouldRename, day.renamed});
    }
    xAxis->setRange(m_simulation->range.first.number - 0.5, m_simulation->range.last.number + 0.5);
    yAxis->setRange(0, std::max(1.0, static_cast<double>(highest) * kHeadroom));
    const int room = width() - kMargins.left() - kMargins.right();
    qSharedPointerCast<DayTicker>(xAxis->ticker())->setRoom(room / kDayLabelWidth);
}

HoverContent SimulationChart::describe(events::Day day) const {
    const Theme& theme = Theme::of(this);
    HoverContent content;
    content.title = longDate(day);
    const auto at = std::find_if(m_simulation->days.begin(), m_simulation->days.end(),
                                 [day](const auto& entry) { return entry.day == day; });
    const session::SimulatedDay counts =
        at != m_simulation->days.end() ? *at : session::SimulatedDay{};
    content.rows = {{theme.hot, tr("Would be renamed"), fullNumber(counts.wouldRename)},
                    {theme.accent, tr("Renamed in the data"), fullNumber(counts.renamed)},
                    {{}, tr("Events of the storage"), fullNumber(counts.events), true}};
    content.footer = shortText(m_simulation->timezone);
    return content;
}

void SimulationChart::showDay(std::optional<events::Day> day) {
    m_day = day;
    m_band->setVisible(day.has_value());
    if (day) {
        m_band->topLeft->setCoords(day->number - 0.5, 0);
        m_band->bottomRight->setCoords(day->number + 0.5, 1);
        const double left = xAxis->coordToPixel(day->number - 0.5);
        const double right = xAxis->coordToPixel(day->number + 0.5);
        const QRect plot = axisRect()->rect();
        showHover(QRectF(left, plot.top(), right - left, plot.height()).toAlignedRect(),
                  describe(*day));
    } else {
        hideHover();
    }
    replot(rpQueuedReplot);
}

void SimulationChart::resizeEvent(QResizeEvent* event) {
    setRanges();
    ThemedPlot::resizeEvent(event);
}

void SimulationChart::mouseMoveEvent(QMouseEvent* event) {
    if (!hasDays()) {
        return;
    }
    const events::Day day{
        static_cast<std::int32_t>(std::lround(xAxis->pixelToCoord(event->position().x())))};
    const auto under = m_simulation->range.contains(day) ? std::optional(day) : std::nullopt;
    if (under != m_day) {
        showDay(under);
    }
}

void SimulationChart::leaveEvent(QEvent* event) {
    showDay(std::nullopt);
    ThemedPlot::leaveEvent(event);
}

void SimulationChart::keyPressEvent(QKeyEvent* event) {
    const bool back = event->key() == Qt::Key_Left;
    if (!hasDays() || (!back && event->key() != Qt::Key_Right)) {
        event->ignore();
        return;
    }
    const events::DayRange& range = m_simulation->range;
    const events::Day start = back ? range.last : range.first;
    const std::int32_t next = m_day ? m_day->number + (back ? -1 : 1) : start.number;
    showDay(events::Day{std::clamp(next, range.first.number, range.last.number)});
}

/// The legend stands in the free strip above the bars, at its right end.
void SimulationChart::paintEvent(QPaintEvent* event) {
    ThemedPlot::paintEvent(event);
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fonts::small());
    const QFontMetrics metrics(fonts::small());
    int right = width() - kMargins.right();
    for (const auto& [color, text] : {std::pair(theme.accent, tr("renamed in the data")),
                                      std::pair(theme.hot, tr("would be renamed"))}) {
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
