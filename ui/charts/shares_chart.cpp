// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/shares_chart.h"

#include "ui/charts/day_ticker.h"
#include "ui/charts/rounded_bars.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace shardscope::ui {

namespace {

constexpr QMargins kMargins(48, 12, 16, 38);
constexpr double kBarWidth = 0.66; ///< of a step
constexpr double kHeadroom = 112;  ///< per cent; the last labels stand above 100 %
constexpr int kLeastLabelled = 46; ///< px of a step; narrower ones have no share written above

double percent(std::uint64_t part, std::uint64_t whole) {
    return whole == 0 ? 0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
}

} // namespace

SharesChart::SharesChart(QWidget* parent)
    : ThemedPlot(parent),
      m_bars(new RoundedBars(xAxis, yAxis)), // owned by the plot, as the others are
      m_curve(addGraph()),
      m_even(addGraph()),
      m_mark(new QCPItemTracer(this)) {
    setAccessibleName(tr("Share of the largest groups. Left and right move along the curve."));
    axisRect()->setMargins(kMargins);
    yAxis->setTicker(QSharedPointer<PercentTicker>::create());
    yAxis->setTickLabelPadding(8);
    yAxis->setRange(0, kHeadroom);
    xAxis->setTickLabelPadding(6);
    xAxis->setLabelFont(fonts::small());
    xAxis->setLabelPadding(2);
    m_bars->setWidth(kBarWidth);
    m_bars->setPen(Qt::NoPen);
    m_mark->setStyle(QCPItemTracer::tsCircle);
    m_mark->setSize(9);
    m_mark->setVisible(false);
    setMode(Mode::Pareto);
}

void SharesChart::applyTheme(const Theme& theme) {
    ThemedPlot::applyTheme(theme);
    xAxis->setLabelColor(theme.muted);
    m_bars->setBrush(theme.accent);
    const bool pareto = m_mode == Mode::Pareto;
    QColor area = theme.accent;
    area.setAlphaF(0.12F);
    m_curve->setPen(pareto ? QPen(theme.muted, 1.5) : QPen(theme.accent, 2));
    m_curve->setBrush(pareto ? QBrush(Qt::NoBrush) : QBrush(area));
    m_curve->setScatterStyle(pareto ? QCPScatterStyle(QCPScatterStyle::ssCircle,
                                                      QPen(theme.muted, 1.5), theme.surface, 7)
                                    : QCPScatterStyle());
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
    fill();
    applyTheme(Theme::of(this));
    replot(rpQueuedReplot);
}

const std::string* SharesChart::groupOf(std::size_t point) const {
    const bool isBar = point < std::min(m_shares.largest.size(), kMostBars);
    return m_mode == Mode::Pareto && isBar ? &m_shares.largest[point] : nullptr;
}

QPointF SharesChart::coordinatesOf(std::size_t place) const {
    const store::GroupShares::Point& at = m_shares.points[m_places[place]];
    return m_mode == Mode::Pareto
               ? QPointF(static_cast<double>(place), percent(at.events, m_shares.events))
               : QPointF(percent(m_shares.groups - at.groups, m_shares.groups),
                         percent(m_shares.events - at.events, m_shares.events));
}

void SharesChart::fill() {
    m_places.clear();
    m_bars->data()->clear();
    m_curve->data()->clear();
    m_even->data()->clear();
    m_bars->setVisible(m_mode == Mode::Pareto);
    m_even->setVisible(m_mode == Mode::Lorenz);
    if (m_mode == Mode::Pareto) {
        fillPareto();
    } else {
        fillLorenz();
    }
    showPlace(std::nullopt);
}

void SharesChart::fillPareto() {
    std::uint64_t before = 0;
    for (std::size_t point = 0; point < m_shares.points.size(); ++point) {
        const bool isLast = point + 1 == m_shares.points.size();
        if (groupOf(point) == nullptr && !isLast) {
            continue; // between the bars and all groups
        }
        m_places.push_back(point);
        const QPointF at = coordinatesOf(m_places.size() - 1);
        if (groupOf(point) != nullptr) {
            m_bars->addData(at.x(),
                            percent(m_shares.points[point].events - before, m_shares.events));
        }
        m_curve->addData(at.x(), at.y());
        before = m_shares.points[point].events;
    }
    xAxis->setLabel({});
    xAxis->setRange(-0.5, std::max<double>(static_cast<double>(m_places.size()), 1) - 0.5);
    nameBars();
}

void SharesChart::nameBars() {
    const auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    const QFontMetrics metrics(fonts::small());
    const int plot = width() - kMargins.left() - kMargins.right();
    const int step = plot / std::max(1, static_cast<int>(m_places.size()));
    for (std::size_t place = 0; place < m_places.size(); ++place) {
        const std::string* group = groupOf(m_places[place]);
        const std::uint64_t rest =
            m_shares.groups - std::min<std::uint64_t>(m_shares.groups, place);
        ticker->addTick(
            static_cast<double>(place),
            group != nullptr
                ? elidedToWidth(*group, metrics, step - spacing::kSmall)
                : metrics.elidedText(tr("%1 more").arg(compactNumber(rest)), Qt::ElideRight, step));
    }
    xAxis->setTicker(ticker);
}

void SharesChart::fillLorenz() {
    for (std::size_t point = 0; point < m_shares.points.size(); ++point) {
        m_places.push_back(m_shares.points.size() - 1 - point); // from all groups down to one
    }
    for (std::size_t place = 0; place < m_places.size(); ++place) {
        const QPointF at = coordinatesOf(place);
        m_curve->addData(at.x(), at.y());
    }
    m_curve->addData(100, 100);
    m_even->addData(0, 0);
    m_even->addData(100, 100);
    xAxis->setTicker(QSharedPointer<PercentTicker>::create());
    xAxis->setLabel(tr("share of the groups, smallest first"));
    xAxis->setRange(0, 102);
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
    if (const std::string* group = groupOf(point)) {
        const std::uint64_t before = point == 0 ? 0 : m_shares.points[point - 1].events;
        const std::uint64_t own = at.events - before;
        content.footer = content.title;
        content.title = shortText(*group);
        content.rows = {{Theme::of(this).accent, tr("Share of the events"),
                         percentText(own, m_shares.events), true},
                        {{}, tr("Events"), fullNumber(own)},
                        {{}, tr("With all larger ones"), percentText(at.events, m_shares.events)}};
    }
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

void SharesChart::showPlace(std::optional<std::size_t> place) {
    m_place = place;
    m_mark->setVisible(place.has_value());
    if (place) {
        const QPointF at = coordinatesOf(*place);
        m_mark->position->setCoords(at.x(), at.y());
        const QPointF pixel(xAxis->coordToPixel(at.x()), yAxis->coordToPixel(at.y()));
        showHover(QRectF(pixel.x() - 6, pixel.y() - 6, 12, 12).toAlignedRect(),
                  describe(m_places[*place]));
    } else {
        hideHover();
    }
    replot(rpQueuedReplot);
}

std::size_t SharesChart::placeAt(double x) const {
    std::size_t nearest = 0;
    double least = -1;
    for (std::size_t place = 0; place < m_places.size(); ++place) {
        const double distance = std::abs(xAxis->coordToPixel(coordinatesOf(place).x()) - x);
        if (least < 0 || distance < least) {
            least = distance;
            nearest = place;
        }
    }
    return nearest;
}

/// The shares so far, above their dots.
void SharesChart::paintEvent(QPaintEvent* event) {
    ThemedPlot::paintEvent(event);
    const double step = xAxis->coordToPixel(1) - xAxis->coordToPixel(0);
    if (m_mode == Mode::Pareto && step >= kLeastLabelled) {
        QPainter painter(this);
        paintTogether(painter);
    }
}

void SharesChart::paintTogether(QPainter& painter) const {
    constexpr int kAbove = 7;
    painter.setFont(fonts::small());
    painter.setPen(Theme::of(this).muted);
    const QFontMetrics metrics(fonts::small());
    for (std::size_t place = 0; place < m_places.size(); ++place) {
        const QPointF at = coordinatesOf(place);
        const QString words = percentText(m_shares.points[m_places[place]].events, m_shares.events);
        const int width = metrics.horizontalAdvance(words);
        painter.drawText(QPointF(xAxis->coordToPixel(at.x()) - width / 2.0,
                                 yAxis->coordToPixel(at.y()) - kAbove),
                         words);
    }
}

void SharesChart::resizeEvent(QResizeEvent* event) {
    if (m_mode == Mode::Pareto) {
        nameBars();
    }
    ThemedPlot::resizeEvent(event);
}

void SharesChart::mouseMoveEvent(QMouseEvent* event) {
    if (m_places.empty()) {
        return;
    }
    const std::size_t place = placeAt(event->position().x());
    setCursor(groupOf(m_places[place]) != nullptr ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (m_place != place) {
        showPlace(place);
    }
}

void SharesChart::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && !m_places.empty()) {
        showPlace(placeAt(event->position().x()));
        pick(event->modifiers().testFlag(Qt::ControlModifier) ? PickMode::Toggle
                                                              : PickMode::Choose);
    }
}

void SharesChart::pick(PickMode mode) {
    const std::string* group = m_place ? groupOf(m_places[*m_place]) : nullptr;
    if (group != nullptr) {
        Q_EMIT picked({FilterPart::ofGroup({m_shares.key, *group})}, mode);
    }
}

void SharesChart::leaveEvent(QEvent* event) {
    showPlace(std::nullopt);
    ThemedPlot::leaveEvent(event);
}

void SharesChart::keyPressEvent(QKeyEvent* event) {
    if (m_places.empty()) {
        event->ignore();
        return;
    }
    const std::size_t last = m_places.size() - 1;
    switch (event->key()) {
    case Qt::Key_Right:
        return showPlace(m_place ? std::min(*m_place + 1, last) : 0);
    case Qt::Key_Left:
        return showPlace(m_place ? *m_place - std::min<std::size_t>(*m_place, 1) : last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return pick(event->modifiers().testFlag(Qt::ControlModifier) ? PickMode::Toggle
                                                                     : PickMode::Choose);
    default:
        event->ignore();
    }
}

} // namespace shardscope::ui
