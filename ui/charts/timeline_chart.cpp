// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeline_chart.h"

#include "ui/charts/day_ticker.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/theme/theme.h"
#include "ui/view/pick_menu.h"
#include "ui/widgets/painting.h"

#include <algorithm>
#include <cmath>

namespace shardscope::ui {

namespace {

constexpr double kHoursPerDay = 24;
constexpr double kHeadroom = 1.1;
constexpr int kDayLabelWidth = 34;
constexpr int kMostCrossingMarks = 45; ///< more would be a fringe, not marks
constexpr QMargins kMargins(44, 12, 2, 24);

} // namespace

TimelineChart::TimelineChart(QWidget* parent)
    : ThemedPlot(parent),
      m_hot(addGraph()),
      m_calm(addGraph()),
      m_limitLine(new QCPItemStraightLine(this)),
      m_band(new QCPItemRect(this)) {
    setAccessibleName(tr("Hours of the key. Left and right move from hour to hour."));
    axisRect()->setMargins(kMargins);
    xAxis->setTicker(QSharedPointer<DayTicker>::create());
    xAxis->setTickLabelPadding(6);
    yAxis->setTicker(QSharedPointer<CountTicker>::create());
    yAxis->setTickLabelPadding(8);
    for (QCPGraph* graph : {m_hot, m_calm}) {
        graph->setLineStyle(QCPGraph::lsStepLeft);
        graph->setAdaptiveSampling(true);
    }
    m_band->setPen(Qt::NoPen);
    m_band->setLayer(QStringLiteral("background"));
    m_band->topLeft->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_band->bottomRight->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_band->setVisible(false);
}

void TimelineChart::show(const std::shared_ptr<const store::BoardSnapshot>& snapshot) {
    m_snapshot = snapshot;
    const store::Timeline& timeline = *snapshot->timeline;
    m_limit =
        timeline.key.kind == events::KeyKind::User ? snapshot->limits.user : snapshot->limits.group;
    m_hours = HourSeries::of(timeline, m_limit);
    m_hovered.reset();
    m_cursor.reset();
    fill();
}

void TimelineChart::setMode(Mode mode) {
    m_mode = mode;
    if (m_snapshot) {
        fill();
    }
}

std::uint64_t TimelineChart::value(std::size_t hour) const {
    return m_mode == Mode::DayTotal ? m_hours.soFar[hour] : m_hours.perHour[hour];
}

std::uint64_t TimelineChart::calmPart(std::size_t hour) const {
    return m_mode == Mode::DayTotal
               ? std::min(m_hours.soFar[hour], m_limit)
               : m_hours.perHour[hour] - std::min(m_hours.perHour[hour], m_hours.renamed[hour]);
}

double TimelineChart::xOf(std::size_t hour) const {
    return static_cast<double>(m_hours.firstHour + static_cast<std::int64_t>(hour)) / kHoursPerDay;
}

void TimelineChart::fill() {
    QVector<double> hours;
    QVector<double> all;
    QVector<double> calm;
    double highest = m_mode == Mode::DayTotal ? static_cast<double>(m_limit) : 1.0;
    for (std::size_t hour = 0; hour < m_hours.size(); ++hour) {
        hours << xOf(hour);
        all << static_cast<double>(value(hour));
        calm << static_cast<double>(calmPart(hour));
        highest = std::max(highest, all.back());
    }
    if (m_hours.size() > 0) { // the last step needs an end
        hours << xOf(m_hours.size());
        all << all.back();
        calm << calm.back();
        xAxis->setRange(hours.front(), hours.back());
    }
    m_hot->setData(hours, all, true);
    m_calm->setData(hours, calm, true);
    yAxis->setRange(0, highest * kHeadroom);
    m_limitLine->setVisible(m_mode == Mode::DayTotal);
    m_limitLine->point1->setCoords(0, static_cast<double>(m_limit));
    m_limitLine->point2->setCoords(1, static_cast<double>(m_limit));
    const int room = width() - kMargins.left() - kMargins.right();
    qSharedPointerCast<DayTicker>(xAxis->ticker())->setRoom(room / kDayLabelWidth);
    replot(rpQueuedReplot);
}

void TimelineChart::applyTheme(const Theme& theme) {
    ThemedPlot::applyTheme(theme);
    // Opaque fills: the calm area covers the hot one instead of mixing with it.
    m_hot->setPen(QPen(theme.hot, 1.25));
    m_hot->setBrush(blend(theme.surface, theme.hot, theme.dark ? 0.42 : 0.34));
    m_calm->setPen(QPen(theme.accent, 1.25));
    m_calm->setBrush(blend(theme.surface, theme.accent, theme.dark ? 0.34 : 0.2));
    m_limitLine->setPen(QPen(theme.hot, 1.25, Qt::DashLine));
    m_band->setBrush(theme.hover);
}

ChartTable TimelineChart::table() const {
    ChartTable table{.name = tr("Hours of the key"),
                     .columns = {{tr("Day"), false, 0},
                                 {tr("Hour"), false, 80},
                                 {tr("Events"), true, 100},
                                 {tr("Renamed"), true, 100},
                                 {tr("Since midnight"), true, 120}},
                     .rows = {}};
    for (std::size_t hour = 0; hour < m_hours.size(); ++hour) {
        TableCell start =
            TableCell::words(tr("%1:00").arg(m_hours.hourOfDay(hour), 2, 10, QChar(u'0')));
        start.number = m_hours.hourOfDay(hour);
        TableCell soFar = TableCell::count(m_hours.soFar[hour]);
        soFar.hot = m_hours.soFar[hour] > m_limit;
        table.rows.push_back(
            {{TableCell::day(m_hours.day(hour)), start, TableCell::count(m_hours.perHour[hour]),
              TableCell::count(m_hours.renamed[hour]), soFar},
             {FilterPart::day(m_hours.day(hour))}});
    }
    return table;
}

HoverContent TimelineChart::describe(std::size_t hour) const {
    const Theme& theme = Theme::of(this);
    const int start = m_hours.hourOfDay(hour);
    HoverContent content;
    content.title = tr("%1, %2:00 – %3:00")
                        .arg(longDate(m_hours.day(hour)))
                        .arg(start, 2, 10, QChar(u'0'))
                        .arg(start + 1, 2, 10, QChar(u'0'));
    content.rows = {
        {theme.accent, tr("In this hour"), fullNumber(m_hours.perHour[hour]), true, false},
    };
    if (m_hours.renamed[hour] > 0) {
        content.rows.push_back({theme.hot, tr("Renamed by the vendor"),
                                fullNumber(m_hours.renamed[hour]), false, false});
    }
    content.rows.push_back(
        {{}, tr("Since midnight"), fullNumber(m_hours.soFar[hour]), false, false});
    content.rows.push_back({{},
                            tr("Of the limit"),
                            multipleText(m_hours.soFar[hour], m_limit),
                            true,
                            m_hours.soFar[hour] > m_limit});
    content.footer = tr("Limit %1 · %2").arg(fullNumber(m_limit), shortText(m_snapshot->timezone));
    return content;
}

std::optional<std::size_t> TimelineChart::hourAt(double x) const {
    if (m_hours.size() == 0) {
        return std::nullopt;
    }
    const double hour = std::floor(xAxis->pixelToCoord(x) * kHoursPerDay + 1e-6) -
                        static_cast<double>(m_hours.firstHour);
    if (hour < 0 || hour >= static_cast<double>(m_hours.size())) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(hour);
}

void TimelineChart::showHour(std::optional<std::size_t> hour) {
    m_band->setVisible(hour.has_value());
    if (!hour) {
        hideHover();
        replot(rpQueuedReplot);
        return;
    }
    showBand(xOf(*hour), xOf(*hour + 1));
    const double left = xAxis->coordToPixel(xOf(*hour));
    const double right = xAxis->coordToPixel(xOf(*hour + 1));
    const QRect plot = axisRect()->rect();
    showHover(QRectF(left, plot.top(), right - left, plot.height()).toAlignedRect(),
              describe(*hour));
    replot(rpQueuedReplot);
}

void TimelineChart::showBand(double from, double to) {
    m_band->topLeft->setCoords(from, 0);
    m_band->bottomRight->setCoords(to, 1);
    replot(rpQueuedReplot);
}

std::optional<events::Day> TimelineChart::dayAt(double x) const {
    const auto hour = hourAt(x);
    return hour ? std::optional(m_hours.day(*hour)) : std::nullopt;
}

void TimelineChart::resizeEvent(QResizeEvent* event) {
    if (m_snapshot) {
        fill();
    }
    ThemedPlot::resizeEvent(event);
}

void TimelineChart::mouseMoveEvent(QMouseEvent* event) {
    const auto hour = hourAt(event->position().x());
    if (hour != m_hovered) {
        m_hovered = hour;
        showHour(hour);
    }
    if (m_pressed && hour && m_hours.day(*hour) != *m_pressed) {
        const events::DayRange days = FilterPart::daysBetween(*m_pressed, m_hours.day(*hour)).days;
        showBand(days.first.number, days.last.number + 1);
    }
}

void TimelineChart::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->button() == Qt::LeftButton ? dayAt(event->position().x()) : std::nullopt;
}

void TimelineChart::mouseReleaseEvent(QMouseEvent* event) {
    const auto day = dayAt(event->position().x());
    if (event->button() == Qt::LeftButton && m_pressed && day) {
        Q_EMIT picked({FilterPart::daysBetween(*m_pressed, *day)},
                      event->modifiers().testFlag(Qt::ControlModifier) ? PickMode::Toggle
                                                                       : PickMode::Choose);
    }
    m_pressed.reset();
}

void TimelineChart::contextMenuEvent(QContextMenuEvent* event) {
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const auto hour = byMouse ? hourAt(event->pos().x()) : m_cursor;
    if (!hour) {
        return;
    }
    hideHover();
    const QPoint at =
        byMouse
            ? event->globalPos()
            : mapToGlobal(QPoint(static_cast<int>(xAxis->coordToPixel(xOf(*hour))), height() / 2));
    openPickMenu(this, at,
                 {FilterPart::key(m_snapshot->timeline->key), FilterPart::day(m_hours.day(*hour))},
                 [this](const std::vector<FilterPart>& parts, PickMode mode) {
                     Q_EMIT picked(parts, mode);
                 });
}

void TimelineChart::leaveEvent(QEvent* event) {
    m_hovered.reset();
    showHour(std::nullopt);
    ThemedPlot::leaveEvent(event);
}

void TimelineChart::focusInEvent(QFocusEvent* event) {
    ThemedPlot::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) {
        moveCursor(0);
    }
}

void TimelineChart::moveCursor(std::int64_t hours) {
    if (m_hours.size() == 0) {
        return;
    }
    const auto last = static_cast<std::int64_t>(m_hours.size()) - 1;
    const std::int64_t from =
        static_cast<std::int64_t>(m_cursor.value_or(0)) + (m_cursor ? hours : 0);
    m_cursor = static_cast<std::size_t>(std::clamp<std::int64_t>(from, 0, last));
    showHour(m_cursor);
}

void TimelineChart::keyPressEvent(QKeyEvent* event) {
    const std::int64_t step = event->modifiers().testFlag(Qt::ControlModifier) ? 24 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(-step);
    case Qt::Key_Right:
        return moveCursor(step);
    case Qt::Key_Home:
        return moveCursor(-static_cast<std::int64_t>(m_hours.size()));
    case Qt::Key_End:
        return moveCursor(static_cast<std::int64_t>(m_hours.size()));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_cursor) {
            Q_EMIT picked({FilterPart::day(m_hours.day(*m_cursor))},
                          step == 1 ? PickMode::Choose : PickMode::Toggle);
        }
        return;
    default:
        event->ignore();
    }
}

void TimelineChart::paintEvent(QPaintEvent* event) {
    ThemedPlot::paintEvent(event);
    if (m_mode == Mode::DayTotal && m_hours.size() > 0) {
        QPainter painter(this);
        paintCrossings(painter);
        paintLimitLabel(painter);
    }
}

void TimelineChart::paintCrossings(QPainter& painter) const {
    if (m_hours.crossings.size() > kMostCrossingMarks) {
        return;
    }
    const double y = yAxis->coordToPixel(static_cast<double>(m_limit));
    for (const std::size_t hour : m_hours.crossings) {
        QRectF mark(0, 0, 9, 9);
        mark.moveCenter({xAxis->coordToPixel(xOf(hour)), y - 6});
        drawHotTriangle(painter, mark, Theme::of(this).hot);
    }
}

void TimelineChart::paintLimitLabel(QPainter& painter) const {
    // In the axis' margin, over whatever number of the axis it may meet.
    const Theme& theme = Theme::of(this);
    const QString text = compactNumber(m_limit);
    const QFontMetrics metrics(fonts::smallBold());
    QRectF pill(0, 0, metrics.horizontalAdvance(text) + 10, metrics.height());
    pill.moveRight(axisRect()->rect().left() - 3);
    pill.moveTop(yAxis->coordToPixel(static_cast<double>(m_limit)) - pill.height() / 2);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.surface);
    painter.drawRect(pill.adjusted(-6, -2, 0, 2));
    painter.setBrush(theme.hotSoft);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setFont(fonts::smallBold());
    painter.setPen(theme.hotText);
    painter.drawText(pill, Qt::AlignCenter, text);
}

} // namespace shardscope::ui
