// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/key/key_day_chart.h"

#include "ui/charts/clock_ticker.h"
#include "ui/charts/day_ticker.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <algorithm>
#include <cmath>

namespace shardscope::ui {

namespace {

constexpr double kHeadroom = 1.12;
constexpr double kZoomStep = 0.8;
constexpr double kNarrowest = 1.0 / 48; ///< half an hour
constexpr double kHoursShownFrom = 2;   ///< days; a shorter range is labelled with hours
constexpr int kDayLabelWidth = 40;
constexpr int kHourLabelWidth = 56;
constexpr std::size_t kMostCrossingMarks = 62;
constexpr QMargins kMargins(46, 14, 6, 24);

} // namespace

KeyDayChart::KeyDayChart(QWidget* parent)
    : ThemedPlot(parent),
      m_raw(addGraph()),
      m_once(addGraph()),
      m_limitLine(new QCPItemStraightLine(this)) {
    setAccessibleName(tr("Days of the key. Left and right move from step to step, plus and minus "
                         "zoom, 0 shows all days."));
    axisRect()->setMargins(kMargins);
    axisRect()->setRangeDrag(Qt::Horizontal);
    setInteraction(QCP::iRangeDrag);
    xAxis->setTickLabelPadding(6);
    yAxis->setTicker(QSharedPointer<CountTicker>::create());
    yAxis->setTickLabelPadding(8);
    for (QCPGraph* graph : {m_raw, m_once}) {
        graph->setAdaptiveSampling(true);
    }
    connect(xAxis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this,
            &KeyDayChart::keepInside);
}

void KeyDayChart::show(KeySeries series, std::uint64_t limit, const std::string& timezone) {
    m_series = std::move(series);
    m_limit = limit;
    m_timezone = timezone;
    m_cursor.reset();
    if (!m_series.steps.empty()) {
        const QCPRange all(m_series.steps.front().day.number,
                           m_series.steps.back().day.number + 1.0);
        const bool same = all.lower == m_all.lower && all.upper == m_all.upper;
        m_all = all;
        if (!same) { // what was zoomed into stays in view when minutes take the place of hours
            xAxis->setRange(all);
        }
    }
    fill();
}

void KeyDayChart::setMode(Mode mode) {
    m_mode = mode;
    fill();
}

void KeyDayChart::fill() {
    if (m_series.steps.empty()) {
        m_raw->data()->clear();
        m_once->data()->clear();
        m_limitLine->setVisible(false);
        m_all = QCPRange();
        replot(rpQueuedReplot);
        return;
    }
    const bool totals = m_mode == Mode::DayTotal;
    totals ? fillTotals() : fillRate();
    m_limitLine->setVisible(totals);
    m_limitLine->point1->setCoords(0, static_cast<double>(m_limit));
    m_limitLine->point2->setCoords(1, static_cast<double>(m_limit));
    setTicks();
    replot(rpQueuedReplot);
}

void KeyDayChart::fillTotals() {
    QVector<double> x;
    QVector<double> raw;
    QVector<double> once;
    auto highest = static_cast<double>(m_limit);
    const auto add = [&](double place, std::uint64_t all, std::uint64_t each) {
        x << place;
        raw << static_cast<double>(all);
        once << static_cast<double>(each);
        highest = std::max(highest, raw.back());
    };
    for (std::size_t at = 0; at < m_series.steps.size(); ++at) {
        const KeySeries::Step& step = m_series.steps[at];
        if (at == 0 || m_series.steps[at - 1].day != step.day) {
            add(step.day.number, 0, 0);
        }
        add(step.x(), step.soFar, step.onceSoFar);
        const bool last = at + 1 == m_series.steps.size() || m_series.steps[at + 1].day != step.day;
        if (last) { // the sum stays to the end of the day, and begins anew
            add(step.day.number + 1.0, step.soFar, step.onceSoFar);
            add(step.day.number + 1.0, 0, 0);
        }
    }
    for (QCPGraph* graph : {m_raw, m_once}) {
        graph->setLineStyle(QCPGraph::lsStepLeft);
    }
    m_raw->setData(x, raw, true);
    m_once->setData(x, once, true);
    yAxis->setRange(0, highest * kHeadroom);
}

void KeyDayChart::fillRate() {
    QVector<double> x;
    QVector<double> raw;
    QVector<double> once;
    double highest = 1;
    for (const KeySeries::Step& step : m_series.steps) {
        x << step.x();
        raw << static_cast<double>(step.events);
        once << static_cast<double>(step.once);
        highest = std::max(highest, raw.back());
    }
    for (QCPGraph* graph : {m_raw, m_once}) {
        graph->setLineStyle(m_series.minutes ? QCPGraph::lsImpulse : QCPGraph::lsStepLeft);
    }
    m_raw->setData(x, raw, true);
    m_once->setData(x, once, true);
    yAxis->setRange(0, highest * kHeadroom);
}

void KeyDayChart::applyTheme(const Theme& theme) {
    ThemedPlot::applyTheme(theme);
    m_raw->setPen(QPen(theme.muted, 1.25, Qt::DashLine));
    m_once->setPen(QPen(theme.accent, 1.75));
    m_limitLine->setPen(QPen(theme.hot, 1.25, Qt::DashLine));
}

void KeyDayChart::setTicks() {
    const int room = width() - kMargins.left() - kMargins.right();
    if (xAxis->range().size() < kHoursShownFrom) {
        auto ticker = QSharedPointer<ClockTicker>::create();
        ticker->setRoom(room / kHourLabelWidth);
        xAxis->setTicker(ticker);
    } else {
        auto ticker = QSharedPointer<DayTicker>::create();
        ticker->setRoom(room / kDayLabelWidth);
        xAxis->setTicker(ticker);
    }
}

void KeyDayChart::keepInside(const QCPRange& range) {
    const double size = std::clamp(range.size(), kNarrowest, std::max(m_all.size(), kNarrowest));
    const double lower =
        std::clamp(range.lower, m_all.lower, std::max(m_all.lower, m_all.upper - size));
    const QCPRange inside(lower, lower + size);
    if (std::abs(inside.lower - range.lower) > 1e-9 ||
        std::abs(inside.upper - range.upper) > 1e-9) {
        xAxis->setRange(inside);
    }
    setTicks();
}

void KeyDayChart::zoom(double factor, double x) {
    xAxis->scaleRange(factor, x);
    replot(rpQueuedReplot);
}

void KeyDayChart::showAllDays() {
    xAxis->setRange(m_all);
    replot(rpQueuedReplot);
}

HoverContent KeyDayChart::describe(std::size_t step) const {
    const Theme& theme = Theme::of(this);
    const KeySeries::Step& shown = m_series.steps[step];
    const QString clock = clockText(shown.minute);
    HoverContent content;
    content.title = tr("%1, %2").arg(longDate(shown.day), clock);
    content.rows = {
        {theme.accent, m_series.minutes ? tr("In this minute") : tr("In this hour"),
         fullNumber(shown.events), true, false},
        {{}, tr("Since midnight"), fullNumber(shown.soFar), false, false},
        {{}, tr("Of the limit"), multipleText(shown.soFar, m_limit), true, shown.soFar > m_limit},
    };
    if (m_series.deduplicated) {
        content.rows.push_back(
            {{}, tr("Duplicates once"), fullNumber(shown.onceSoFar), false, false});
    }
    content.footer = tr("Limit %1 · %2").arg(fullNumber(m_limit), shortText(m_timezone));
    return content;
}

void KeyDayChart::showStep(std::optional<std::size_t> step) {
    if (!step) {
        hideHover();
        return;
    }
    const double x = xAxis->coordToPixel(m_series.steps[*step].x());
    const QRect plot = axisRect()->rect();
    showHover(QRectF(x - 1, plot.top(), 3, plot.height()).toAlignedRect(), describe(*step));
}

void KeyDayChart::moveCursor(std::int64_t steps) {
    if (m_series.steps.empty()) {
        return;
    }
    const auto last = static_cast<std::int64_t>(m_series.steps.size()) - 1;
    const std::int64_t from =
        m_cursor ? static_cast<std::int64_t>(*m_cursor) + steps : std::int64_t{0};
    m_cursor = static_cast<std::size_t>(std::clamp<std::int64_t>(from, 0, last));
    const double x = m_series.steps[*m_cursor].x();
    if (!xAxis->range().contains(x)) {
        xAxis->setRange(x, xAxis->range().size(), Qt::AlignHCenter);
        replot(rpImmediateRefresh);
    }
    showStep(m_cursor);
}

void KeyDayChart::resizeEvent(QResizeEvent* event) {
    ThemedPlot::resizeEvent(event);
    setTicks();
}

void KeyDayChart::wheelEvent(QWheelEvent* event) {
    const int turned = event->angleDelta().y();
    if (turned == 0 || m_series.steps.empty()) {
        event->ignore();
        return;
    }
    hideHover();
    zoom(turned > 0 ? kZoomStep : 1 / kZoomStep, xAxis->pixelToCoord(event->position().x()));
    event->accept();
}

void KeyDayChart::mouseMoveEvent(QMouseEvent* event) {
    ThemedPlot::mouseMoveEvent(event);
    if (event->buttons() != Qt::NoButton) {
        hideHover();
        return;
    }
    showStep(m_series.at(xAxis->pixelToCoord(event->position().x())));
}

void KeyDayChart::mouseDoubleClickEvent(QMouseEvent*) {
    showAllDays();
}

void KeyDayChart::keyPressEvent(QKeyEvent* event) {
    const bool far = event->modifiers().testFlag(Qt::ControlModifier);
    const double centre = m_cursor ? m_series.steps[*m_cursor].x() : xAxis->range().center();
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(far ? -60 : -1);
    case Qt::Key_Right:
        return moveCursor(far ? 60 : 1);
    case Qt::Key_Home:
        return moveCursor(-static_cast<std::int64_t>(m_series.steps.size()));
    case Qt::Key_End:
        return moveCursor(static_cast<std::int64_t>(m_series.steps.size()));
    case Qt::Key_Plus:
        return zoom(kZoomStep, centre);
    case Qt::Key_Minus:
        return zoom(1 / kZoomStep, centre);
    case Qt::Key_0:
        return showAllDays();
    default:
        event->ignore();
    }
}

void KeyDayChart::focusInEvent(QFocusEvent* event) {
    ThemedPlot::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) {
        moveCursor(0);
    }
}

void KeyDayChart::paintEvent(QPaintEvent* event) {
    ThemedPlot::paintEvent(event);
    if (m_mode == Mode::DayTotal && m_series.crossings.size() <= kMostCrossingMarks) {
        QPainter painter(this);
        paintCrossings(painter);
    }
}

void KeyDayChart::paintCrossings(QPainter& painter) const {
    const double y = yAxis->coordToPixel(static_cast<double>(m_limit));
    for (const std::size_t step : m_series.crossings) {
        const double x = m_series.steps[step].x();
        if (xAxis->range().contains(x)) {
            QRectF mark(0, 0, 9, 9);
            mark.moveCenter({xAxis->coordToPixel(x), y - 6});
            drawHotTriangle(painter, mark, Theme::of(this).hot);
        }
    }
}

} // namespace shardscope::ui
