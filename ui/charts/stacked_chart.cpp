// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/stacked_chart.h"

#include "ui/charts/day_ticker.h"
#include "ui/charts/rounded_bars.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/theme/theme.h"
#include "ui/view/pick_menu.h"

#include <algorithm>
#include <cmath>

namespace shardscope::ui {

namespace {

constexpr double kBarWidth = 0.74; ///< of a day
constexpr double kDim = 0.28;
constexpr double kHeadroom = 1.06;
constexpr int kDayLabelWidth = 34;
constexpr QMargins kMargins(44, 12, 2, 24);

} // namespace

StackedChart::StackedChart(QWidget* parent) : ThemedPlot(parent), m_band(new QCPItemRect(this)) {
    setAccessibleName(tr("Events per day. Left and right move from day to day."));
    axisRect()->setMargins(kMargins);
    xAxis->setTicker(QSharedPointer<DayTicker>::create());
    xAxis->setTickLabelPadding(6);
    yAxis->setTicker(QSharedPointer<CountTicker>::create());
    yAxis->setTickLabelPadding(8);
    m_band->setPen(Qt::NoPen);
    m_band->setLayer(QStringLiteral("background"));
    m_band->topLeft->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_band->bottomRight->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_band->setVisible(false);
}

void StackedChart::show(const std::shared_ptr<const store::BoardSnapshot>& snapshot,
                        const ViewState& state, const CategorySlots& categories) {
    m_snapshot = snapshot;
    m_state = state;
    m_slots = categories;
    rebuildBars();
    colorBars();
    setRanges();
    if (m_hovered) { // the numbers under the pointer changed
        showDay(*m_hovered);
    }
    replot(rpQueuedReplot);
}

void StackedChart::setShares(bool shares) {
    m_shares = shares;
    if (shares) {
        yAxis->setTicker(QSharedPointer<PercentTicker>::create());
    } else {
        yAxis->setTicker(QSharedPointer<CountTicker>::create());
    }
    if (m_snapshot) {
        rebuildBars();
        colorBars();
        setRanges();
        replot(rpQueuedReplot);
    }
}

std::uint64_t StackedChart::sumOf(std::size_t day) const {
    std::uint64_t sum = 0;
    for (const store::EventDaySeries& series : m_snapshot->eventDays) {
        sum += day < series.volumes.size() ? series.volumes[day] : 0;
    }
    return sum;
}

QString StackedChart::nameOf(const store::EventDaySeries& series) const {
    return series.other           ? tr("Everything else")
           : series.event.empty() ? tr("(no name)")
                                  : shortText(series.event, 32);
}

ChartTable StackedChart::table() const {
    ChartTable table{.name = tr("Events per day"), .columns = {{tr("Day"), false, 0}}, .rows = {}};
    for (const store::EventDaySeries& series : m_snapshot->eventDays) {
        table.columns.push_back({nameOf(series), true, 110});
    }
    table.columns.push_back({tr("Together"), true, 110});
    for (std::size_t day = 0; day < m_snapshot->days.size(); ++day) {
        TableRow row{{TableCell::day(m_snapshot->days[day].day)},
                     {FilterPart::day(m_snapshot->days[day].day)}};
        for (const store::EventDaySeries& series : m_snapshot->eventDays) {
            row.cells.push_back(
                TableCell::count(day < series.volumes.size() ? series.volumes[day] : 0));
        }
        row.cells.push_back(TableCell::count(sumOf(day)));
        table.rows.push_back(std::move(row));
    }
    return table;
}

void StackedChart::rebuildBars() {
    for (RoundedBars* bars : m_bars) {
        removePlottable(bars);
    }
    m_bars.clear();
    RoundedBars* below = nullptr;
    for (const store::EventDaySeries& series : m_snapshot->eventDays) {
        auto* bars = new RoundedBars(xAxis, yAxis); // owned by the plot
        bars->setWidth(kBarWidth);
        bars->setStackingGap(1);
        const std::size_t days = std::min(series.volumes.size(), m_snapshot->days.size());
        for (std::size_t i = 0; i < days; ++i) {
            const auto whole = static_cast<double>(std::max<std::uint64_t>(1, sumOf(i)));
            bars->addData(m_snapshot->days[i].day.number,
                          static_cast<double>(series.volumes[i]) * (m_shares ? 100 / whole : 1));
        }
        if (below != nullptr) {
            bars->moveAbove(below);
        }
        below = bars;
        m_bars.push_back(bars);
    }
}

void StackedChart::colorBars() {
    const Theme& theme = Theme::of(this);
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const store::EventDaySeries& series = m_snapshot->eventDays[i];
        const int slot = series.other
                             ? CategorySlots::kOther
                             : m_slots.slotOf(series.event).value_or(CategorySlots::kOther);
        m_bars[i]->setPen(Qt::NoPen);
        m_bars[i]->setBrush(theme.categories[static_cast<std::size_t>(slot)]);
        const bool dimmed = isDimmed(series);
        m_bars[i]->setOpacity(
            [this, dimmed](double day) { return dimmed || !isChosenDay(day) ? kDim : 1.0; });
    }
    m_band->setBrush(theme.hover);
}

bool StackedChart::isChosenDay(double day) const {
    const events::Day number{static_cast<std::int32_t>(std::lround(day))};
    const std::vector<events::DayRange>& days = m_state.filter.days;
    return days.empty() || std::any_of(days.begin(), days.end(), [number](const auto& range) {
               return range.contains(number);
           });
}

bool StackedChart::isDimmed(const store::EventDaySeries& series) const {
    const std::vector<std::string>& chosen = m_state.filter.events;
    return !chosen.empty() &&
           (series.other || std::find(chosen.begin(), chosen.end(), series.event) == chosen.end());
}

void StackedChart::setRanges() {
    if (m_snapshot->empty) {
        return;
    }
    std::uint64_t highest = 0;
    for (std::size_t day = 0; day < m_snapshot->days.size(); ++day) {
        highest = std::max(highest, sumOf(day));
    }
    xAxis->setRange(m_snapshot->from.number - 0.5, m_snapshot->to.number + 0.5);
    yAxis->setRange(0, m_shares ? 100 : std::max(1.0, static_cast<double>(highest) * kHeadroom));
    const int room = width() - kMargins.left() - kMargins.right();
    qSharedPointerCast<DayTicker>(xAxis->ticker())->setRoom(room / kDayLabelWidth);
}

void StackedChart::applyTheme(const Theme& theme) {
    ThemedPlot::applyTheme(theme);
    if (m_snapshot) {
        colorBars();
    }
}

HoverContent StackedChart::describe(events::Day day) const {
    const Theme& theme = Theme::of(this);
    HoverContent content;
    content.title = longDate(day);
    const auto at = std::find_if(m_snapshot->days.begin(), m_snapshot->days.end(),
                                 [day](const store::DayRow& row) { return row.day == day; });
    if (at == m_snapshot->days.end()) {
        content.footer = tr("No events · %1").arg(shortText(m_snapshot->timezone));
        return content;
    }
    const auto index = static_cast<std::size_t>(at - m_snapshot->days.begin());
    // As stacked: the topmost bar first.
    for (std::size_t i = m_snapshot->eventDays.size(); i-- > 0;) {
        const store::EventDaySeries& series = m_snapshot->eventDays[i];
        if (index >= series.volumes.size() || series.volumes[index] == 0) {
            continue;
        }
        const int slot = series.other
                             ? CategorySlots::kOther
                             : m_slots.slotOf(series.event).value_or(CategorySlots::kOther);
        const QString number = fullNumber(series.volumes[index]);
        content.rows.push_back(
            {theme.categories[static_cast<std::size_t>(slot)], nameOf(series),
             m_shares ? tr("%1 · %2").arg(percentText(series.volumes[index], sumOf(index)), number)
                      : number,
             false, false});
    }
    content.rows.push_back({{}, tr("Together"), fullNumber(at->volume), true, false});
    content.footer = at->remediated > 0
                         ? tr("%1 of them renamed by the vendor · %2")
                               .arg(fullNumber(at->remediated), shortText(m_snapshot->timezone))
                         : shortText(m_snapshot->timezone);
    return content;
}

std::optional<events::Day> StackedChart::dayAt(double x) const {
    if (!m_snapshot || m_snapshot->empty) {
        return std::nullopt;
    }
    const double day = std::round(xAxis->pixelToCoord(x));
    if (day < m_snapshot->from.number || day > m_snapshot->to.number) {
        return std::nullopt;
    }
    return events::Day{static_cast<std::int32_t>(day)};
}

double StackedChart::xOf(events::Day day) const {
    return xAxis->coordToPixel(day.number);
}

void StackedChart::showBand(std::optional<events::DayRange> days) {
    m_band->setVisible(days.has_value());
    if (days) {
        m_band->topLeft->setCoords(days->first.number - 0.5, 0);
        m_band->bottomRight->setCoords(days->last.number + 0.5, 1);
    }
    replot(rpQueuedReplot);
}

void StackedChart::showDay(events::Day day) {
    const double half = xAxis->coordToPixel(0.5) - xAxis->coordToPixel(0);
    const QRect plot = axisRect()->rect();
    showHover(QRectF(xOf(day) - half, plot.top(), 2 * half, plot.height()).toAlignedRect(),
              describe(day));
    showBand(events::DayRange{day, day});
}

void StackedChart::resizeEvent(QResizeEvent* event) {
    if (m_snapshot) {
        setRanges();
    }
    ThemedPlot::resizeEvent(event);
}

void StackedChart::mouseMoveEvent(QMouseEvent* event) {
    const auto day = dayAt(event->position().x());
    setCursor(day ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (day == m_hovered) {
        return;
    }
    m_hovered = day;
    if (!day) {
        hideHover();
        showBand(std::nullopt);
        return;
    }
    showDay(*day);
    if (m_pressed) {
        showBand(FilterPart::daysBetween(*m_pressed, *day).days);
    }
}

void StackedChart::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->button() == Qt::LeftButton ? dayAt(event->position().x()) : std::nullopt;
}

void StackedChart::mouseReleaseEvent(QMouseEvent* event) {
    const auto day = dayAt(event->position().x());
    if (event->button() == Qt::LeftButton && m_pressed && day) {
        Q_EMIT picked({FilterPart::daysBetween(*m_pressed, *day)},
                      event->modifiers().testFlag(Qt::ControlModifier) ? PickMode::Toggle
                                                                       : PickMode::Choose);
    }
    m_pressed.reset();
}

void StackedChart::leaveEvent(QEvent* event) {
    m_hovered.reset();
    showBand(std::nullopt);
    ThemedPlot::leaveEvent(event);
}

void StackedChart::focusInEvent(QFocusEvent* event) {
    ThemedPlot::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) {
        moveCursor(0);
    }
}

void StackedChart::moveCursor(int days) {
    if (!m_snapshot || m_snapshot->empty) {
        return;
    }
    const std::int32_t from = m_cursor.value_or(m_snapshot->from).number + (m_cursor ? days : 0);
    m_cursor = events::Day{std::clamp(from, m_snapshot->from.number, m_snapshot->to.number)};
    showDay(*m_cursor);
}

void StackedChart::keyPressEvent(QKeyEvent* event) {
    constexpr int kFar = 100'000;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(-1);
    case Qt::Key_Right:
        return moveCursor(1);
    case Qt::Key_Home:
        return moveCursor(-kFar);
    case Qt::Key_End:
        return moveCursor(kFar);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_cursor) {
            Q_EMIT picked({FilterPart::day(*m_cursor)},
                          event->modifiers().testFlag(Qt::ControlModifier) ? PickMode::Toggle
                                                                           : PickMode::Choose);
        }
        return;
    default:
        event->ignore();
    }
}

void StackedChart::contextMenuEvent(QContextMenuEvent* event) {
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const auto day = byMouse ? dayAt(event->pos().x()) : m_cursor;
    if (!day) {
        return;
    }
    hideHover();
    const QPoint at = byMouse ? event->globalPos()
                              : mapToGlobal(QPoint(static_cast<int>(xOf(*day)), height() / 2));
    openPickMenu(this, at, {FilterPart::day(*day)},
                 [this](const std::vector<FilterPart>& parts, PickMode mode) {
                     Q_EMIT picked(parts, mode);
                 });
}

} // namespace shardscope::ui
