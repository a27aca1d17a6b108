// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/shares_chart.h"

#include "ui/charts/day_ticker.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace shardscope::ui {

namespace {

constexpr QMargins kMargins(48, 12, 16, 38);

double percent(std::uint64_t part, std::uint64_t whole) {
    return whole == 0 ? 0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
}

} // namespace

SharesChart::SharesChart(QWidget* parent)
    : ThemedPlot(parent),
      m_curve(addGraph()),
      m_even(addGraph()),
      m_mark(new QCPItemTracer(this)) { // owned by the plot
    setAccessibleName(tr("Share of the largest groups. Left and right move along the curve."));
    axisRect()->setMargins(kMargins);
    yAxis->setTicker(QSharedPointer<PercentTicker>::create());
    yAxis->setTickLabelPadding(8);
    yAxis->setRange(0, 104);
    xAxis->setTickLabelPadding(6);
    xAxis->setLabelFont(fonts::small());
    xAxis->setLabelPadding(2);
    m_mark->setStyle(QCPItemTracer::tsCircle);
    m_mark->setSize(9);
    m_mark->setVisible(false);
    setMode(Mode::Pareto);
}

void SharesChart::applyTheme(const Theme& theme) {
    ThemedPlot::applyTheme(theme);
    xAxis->setLabelColor(theme.muted);
    m_curve->setPen(QPen(theme.accent, 2));
    QColor area = theme.accent;
    area.setAlphaF(0.12F);
    m_curve->setBrush(area);
    m_even->setPen(QPen(theme.muted, 1, Qt::DashLine));
    m_mark->setPen(QPen(theme.accent, 2));
    m_mark->setBrush(theme.surface);
}

void SharesChart::show(const store::GroupShares& shares) {
    if (shares == m_shares) {
        return;
    }
    m_shares = shares;
    fill();
}

void SharesChart::setMode(Mode mode) {
    m_mode = mode;
    const bool pareto = mode == Mode::Pareto;
    xAxis->setScaleType(pareto ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    if (pareto) {
        const auto ticker = QSharedPointer<QCPAxisTickerLog>::create();
        ticker->setSubTickCount(0);
        xAxis->setTicker(ticker);
        xAxis->setNumberFormat(QStringLiteral("f"));
        xAxis->setNumberPrecision(0);
        xAxis->setLabel(tr("largest groups"));
    } else {
        xAxis->setTicker(QSharedPointer<PercentTicker>::create());
        xAxis->setLabel(tr("share of the groups, smallest first"));
    }
    fill();
}

QPointF SharesChart::coordinatesOf(std::size_t point) const {
    const store::GroupShares::Point& at = m_shares.points[point];
    return m_mode == Mode::Pareto
               ? QPointF(static_cast<double>(at.groups), percent(at.events, m_shares.events))
               : QPointF(percent(m_shares.groups - at.groups, m_shares.groups),
                         percent(m_shares.events - at.events, m_shares.events));
}

void SharesChart::fill() {
    m_curve->data()->clear();
    m_even->data()->clear();
    m_even->setVisible(m_mode == Mode::Lorenz);
    for (std::size_t point = 0; point < m_shares.points.size(); ++point) {
        const QPointF at = coordinatesOf(point);
        m_curve->addData(at.x(), at.y());
    }
    if (m_mode == Mode::Lorenz) {
        m_curve->addData(100, 100);
        m_even->addData(0, 0);
        m_even->addData(100, 100);
        xAxis->setRange(0, 102);
    } else {
        xAxis->setRange(0.9, std::max(10.0, static_cast<double>(m_shares.groups) * 1.1));
    }
    showPoint(std::nullopt);
}

HoverContent SharesChart::describe(std::size_t point) const {
    const store::GroupShares::Point& at = m_shares.points[point];
    HoverContent content;
    content.title = at.groups == 1 ? tr("The largest group")
                                   : tr("The largest %1 groups").arg(fullNumber(at.groups));
    content.rows = {{{}, tr("Share of the events"), percentText(at.events, m_shares.events), true},
                    {{}, tr("Share of the groups"), percentText(at.groups, m_shares.groups)},
                    {{}, tr("Events"), fullNumber(at.events)}};
    content.footer = shortText(m_shares.key);
    return content;
}

ChartTable SharesChart::table() const {
    ChartTable table{.name = tr("Share of the largest groups"),
                     .columns = {{tr("Largest groups"), true, 130},
                                 {tr("Of all groups"), true, 120},
                                 {tr("Events"), true, 130},
                                 {tr("Of all events"), true, 0}},
                     .rows = {}};
    for (const store::GroupShares::Point& point : m_shares.points) {
        table.rows.push_back({{TableCell::count(point.groups),
                               TableCell::measure(percentText(point.groups, m_shares.groups),
                                                  percent(point.groups, m_shares.groups)),
                               TableCell::count(point.events),
                               TableCell::measure(percentText(point.events, m_shares.events),
                                                  percent(point.events, m_shares.events))}});
    }
    return table;
}

void SharesChart::showPoint(std::optional<std::size_t> point) {
    m_point = point;
    m_mark->setVisible(point.has_value());
    if (point) {
        const QPointF at = coordinatesOf(*point);
        m_mark->position->setCoords(at.x(), at.y());
        const QPointF pixel(xAxis->coordToPixel(at.x()), yAxis->coordToPixel(at.y()));
        showHover(QRectF(pixel.x() - 6, pixel.y() - 6, 12, 12).toAlignedRect(), describe(*point));
    } else {
        hideHover();
    }
    replot(rpQueuedReplot);
}

void SharesChart::mouseMoveEvent(QMouseEvent* event) {
    if (m_shares.points.empty()) {
        return;
    }
    std::size_t nearest = 0;
    double least = -1;
    for (std::size_t point = 0; point < m_shares.points.size(); ++point) {
        const double distance =
            std::abs(xAxis->coordToPixel(coordinatesOf(point).x()) - event->position().x());
        if (least < 0 || distance < least) {
            least = distance;
            nearest = point;
        }
    }
    if (m_point != nearest) {
        showPoint(nearest);
    }
}

void SharesChart::leaveEvent(QEvent* event) {
    showPoint(std::nullopt);
    ThemedPlot::leaveEvent(event);
}

void SharesChart::keyPressEvent(QKeyEvent* event) {
    const bool more = event->key() == Qt::Key_Right;
    if (m_shares.points.empty() || (!more && event->key() != Qt::Key_Left)) {
        event->ignore();
        return;
    }
    const std::size_t last = m_shares.points.size() - 1;
    const bool forward = more == (m_mode == Mode::Pareto); // Lorenz runs from all groups to one
    std::size_t next = forward ? 0 : last;
    if (m_point) {
        next =
            forward ? std::min(*m_point + 1, last) : *m_point - std::min<std::size_t>(*m_point, 1);
    }
    showPoint(next);
}

} // namespace shardscope::ui
