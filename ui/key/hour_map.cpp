// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/key/hour_map.h"

#include "ui/charts/clock_ticker.h"
#include "ui/charts/heat_scale.h"
#include "ui/text/number_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace shardscope::ui {

namespace {

constexpr int kHours = 24;
constexpr int kHourLabelEvery = 6;
constexpr int kLeastLabelHeight = 13;
constexpr QMargins kMargins(52, 4, 4, 20);

} // namespace

QRectF HourMapGeometry::cell(Cell cell) const {
    const double width = plot.width() / kHours;
    const double height = plot.height() / std::max(days, 1);
    return {plot.left() + cell.hour * width, plot.top() + cell.day * height, width, height};
}

std::optional<HourMapGeometry::Cell> HourMapGeometry::at(QPointF point) const {
    if (days == 0 || !plot.contains(point)) {
        return std::nullopt;
    }
    const int hour = static_cast<int>((point.x() - plot.left()) * kHours / plot.width());
    const int day = static_cast<int>((point.y() - plot.top()) * days / plot.height());
    return Cell{std::clamp(day, 0, days - 1), std::clamp(hour, 0, kHours - 1)};
}

HourMap::HourMap(QWidget* parent) : ThemedPlot(parent) {
    setAccessibleName(tr("Events by hour and day. The arrows move from cell to cell."));
    axisRect()->setVisible(false); // the cells are painted over it
}

void HourMap::show(std::vector<HoursOfDay> days) {
    m_days = std::move(days);
    m_cursor.reset();
    m_most = 0;
    for (const HoursOfDay& day : m_days) {
        m_most = std::max(m_most, *std::max_element(day.events.begin(), day.events.end()));
    }
    update();
}

HourMapGeometry HourMap::geometryNow() const {
    return {QRectF(rect().marginsRemoved(kMargins)), static_cast<int>(m_days.size())};
}

QColor HourMap::colorOf(std::uint64_t events) const {
    const Theme& theme = Theme::of(this);
    if (events == 0) {
        return theme.cold;
    }
    const double most = std::log1p(static_cast<double>(m_most));
    return heat_scale::color(theme, std::log1p(static_cast<double>(events)) / most);
}

HoverContent HourMap::describe(HourMapGeometry::Cell cell) const {
    const HoursOfDay& day = m_days[static_cast<std::size_t>(cell.day)];
    const std::uint64_t events = day.events[static_cast<std::size_t>(cell.hour)];
    std::uint64_t all = 0;
    for (const std::uint64_t hour : day.events) {
        all += hour;
    }
    HoverContent content;
    content.title =
        tr("%1, %2 – %3")
            .arg(longDate(day.day), clockText(cell.hour * 60), clockText((cell.hour + 1) * 60));
    content.rows = {{colorOf(events), tr("Events"), fullNumber(events), true, false},
                    {{}, tr("Of the day"), percentText(events, all), false, false}};
    return content;
}

void HourMap::showCell(std::optional<HourMapGeometry::Cell> cell) {
    if (!cell) {
        hideHover();
        return;
    }
    showHover(geometryNow().cell(*cell).toAlignedRect(), describe(*cell));
}

void HourMap::mouseMoveEvent(QMouseEvent* event) {
    showCell(geometryNow().at(event->position()));
}

void HourMap::keyPressEvent(QKeyEvent* event) {
    HourMapGeometry::Cell next = m_cursor.value_or(HourMapGeometry::Cell{});
    switch (event->key()) {
    case Qt::Key_Left:
        --next.hour;
        break;
    case Qt::Key_Right:
        ++next.hour;
        break;
    case Qt::Key_Up:
        --next.day;
        break;
    case Qt::Key_Down:
        ++next.day;
        break;
    default:
        event->ignore();
        return;
    }
    if (!m_days.empty()) {
        m_cursor =
            HourMapGeometry::Cell{std::clamp(next.day, 0, static_cast<int>(m_days.size()) - 1),
                                  std::clamp(next.hour, 0, kHours - 1)};
        showCell(m_cursor);
        update();
    }
}

void HourMap::focusInEvent(QFocusEvent* event) {
    ThemedPlot::focusInEvent(event);
    const bool byKey =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && !m_days.empty()) {
        m_cursor = m_cursor.value_or(HourMapGeometry::Cell{});
        showCell(m_cursor);
    }
}

void HourMap::paintLabels(QPainter& painter, const HourMapGeometry& geometry) const {
    painter.setFont(fonts::small());
    painter.setPen(Theme::of(this).muted);
    const double height = geometry.plot.height() / std::max(geometry.days, 1);
    const int every = std::max(1, static_cast<int>(std::ceil(kLeastLabelHeight / height)));
    for (int day = 0; day < geometry.days; day += every) {
        const QRectF cell = geometry.cell({day, 0});
        painter.drawText(QRectF(0, cell.center().y() - 8, cell.left() - 6, 16),
                         Qt::AlignRight | Qt::AlignVCenter,
                         shortDate(m_days[static_cast<std::size_t>(day)].day));
    }
    for (int hour = 0; hour < kHours; hour += kHourLabelEvery) {
        const QRectF cell = geometry.cell({0, hour});
        painter.drawText(QRectF(cell.left(), geometry.plot.bottom() + 2, 48, 16),
                         Qt::AlignLeft | Qt::AlignVCenter, clockText(hour * 60));
    }
}

void HourMap::paintEvent(QPaintEvent* event) {
    ThemedPlot::paintEvent(event);
    const HourMapGeometry geometry = geometryNow();
    QPainter painter(this);
    for (int day = 0; day < geometry.days; ++day) {
        for (int hour = 0; hour < kHours; ++hour) {
            const QRectF cell = geometry.cell({day, hour});
            const double gap = cell.height() > 6 ? 1 : 0;
            painter.fillRect(
                cell.adjusted(0, 0, -gap, -gap),
                colorOf(
                    m_days[static_cast<std::size_t>(day)].events[static_cast<std::size_t>(hour)]));
        }
    }
    paintLabels(painter, geometry);
    if (hasFocus() && m_cursor) {
        drawFocusRing(painter, geometry.cell(*m_cursor), 2, Theme::of(this));
    }
}

} // namespace shardscope::ui
