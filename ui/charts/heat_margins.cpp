// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heat_margins.h"

#include "ui/charts/clock_ticker.h"
#include "ui/charts/day_ticker.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace shardscope::ui {

namespace {

constexpr int kGroupIcon = 12; ///< before the name of a group
constexpr int kDayNameWidth = 34;
constexpr int kHourNameWidth = 40;

QFont nameFont() {
    QFont font = fonts::mono();
    font.setPointSizeF(fonts::small().pointSizeF());
    return font;
}

/// Present, and quieter than the cells.
QColor barColor(const Theme& theme) {
    return blend(theme.surface, theme.muted, 0.6);
}

/// Whatever is more than nothing is seen.
double barLength(double room, std::uint64_t value, std::uint64_t most) {
    if (value == 0 || most == 0) {
        return 0;
    }
    return std::max(1.0, room * static_cast<double>(value) / static_cast<double>(most));
}

/// Hours between two names.
int hourStep(double columnWidth) {
    constexpr std::array kSteps = {1, 2, 3, 6, 12};
    for (const int step : kSteps) {
        if (step * columnWidth >= kHourNameWidth) {
            return step;
        }
    }
    return 24;
}

} // namespace

int HeatMargins::labelWidth(const HeatGrid& grid, int most) {
    const QFontMetrics metrics(nameFont());
    int widest = 0;
    for (int row = 0; row < grid.rows(); ++row) {
        const events::ShardKey& key = grid.row(row).key;
        const int icon = key.kind == events::KeyKind::Group ? kGroupIcon + spacing::kTight : 0;
        widest = std::max(widest,
                          icon + metrics.horizontalAdvance(elidedToWidth(key.id, metrics, most)));
    }
    return std::min(widest, most) + spacing::kSmall + 2;
}

events::DayRange HeatMargins::daysInSight(const HeatGrid& grid, const HeatGeometry& geometry) {
    const auto [first, last] = geometry.visibleColumns();
    return {grid.day(first), grid.day(std::max(first, last))};
}

void HeatMargins::paint(QPainter& painter) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintDayTotals(painter);
    paintKeyTotals(painter);
    painter.setFont(fonts::small());
    painter.setPen(theme.muted);
    grid.hourly() ? paintHourNames(painter) : paintDayNames(painter);
    paintNames(painter);
    painter.restore();
}

void HeatMargins::paintDayTotals(QPainter& painter) const {
    const events::DayRange days = daysInSight(grid, geometry);
    std::uint64_t most = 0;
    for (events::Day day = days.first; day <= days.last; ++day.number) {
        const store::DayHeat* heat = grid.total(day);
        most = std::max(most, heat != nullptr ? heat->rawEvents : 0);
    }
    const int perDay = grid.columnsPerDay();
    const double strip = geometry.totalsHeight - HeatGeometry::kTotalsGap;
    const QRectF inSight(geometry.grid.left(), geometry.grid.top() - geometry.totalsHeight,
                         geometry.grid.width(), strip);
    for (events::Day day = days.first; day <= days.last; ++day.number) {
        const store::DayHeat* heat = grid.total(day);
        const int column = (day.number - grid.days().first.number) * perDay;
        const QRectF place = geometry.cell({kTotalRow, column})
                                 .united(geometry.cell({kTotalRow, column + perDay - 1}));
        const double gap = place.width() < 4 ? 0 : 1;
        const double height = barLength(strip, heat != nullptr ? heat->rawEvents : 0, most);
        const QRectF bar(place.left() + gap, place.bottom() - height,
                         std::max(1.0, place.width() - 2 * gap), height);
        painter.fillRect((bar & inSight).toRect(), barColor(theme));
    }
}

void HeatMargins::paintKeyTotals(QPainter& painter) const {
    const events::DayRange days = daysInSight(grid, geometry);
    std::vector<std::uint64_t> totals;
    for (int row = 0; row < geometry.rows; ++row) {
        totals.push_back(grid.total(row, days));
    }
    const std::uint64_t most = *std::max_element(totals.begin(), totals.end());
    painter.save();
    painter.setClipRect(geometry.grid.adjusted(0, 0, geometry.totalsWidth, 0));
    const auto [first, last] = geometry.visibleRows();
    for (int row = first; row <= last; ++row) {
        const QRectF place = geometry.cell({row, geometry.columns});
        const double inset = std::max(1.0, std::floor(place.height() / 6));
        const QRectF bar(place.left(), place.top() + inset,
                         barLength(place.width(), totals[static_cast<std::size_t>(row)], most),
                         std::max(1.0, place.height() - 2 * inset));
        painter.fillRect(bar.toRect(), barColor(theme));
    }
    painter.restore();
}

void HeatMargins::paintDayNames(QPainter& painter) const {
    const auto [first, last] = geometry.visibleColumns();
    const int step = DayTicker::step(geometry.window.columns(),
                                     static_cast<int>(geometry.grid.width()) / kDayNameWidth);
    int month = 0;
    // Counted from the first column of all, so that names keep their days while the map moves.
    for (int column = first + (step - first % step) % step; column <= last; column += step) {
        const events::Day day = grid.day(column);
        const int ownMonth = toDate(day).month();
        const double middle = geometry.cell({0, column}).center().x();
        if (middle >= geometry.grid.left() && middle <= geometry.grid.right()) {
            painter.drawText(QRectF(middle - kDayNameWidth, geometry.grid.bottom() + 4,
                                    2 * kDayNameWidth, kDayLabels - 6),
                             Qt::AlignHCenter | Qt::AlignTop,
                             DayTicker::label(day.number, ownMonth != month));
            month = ownMonth;
        }
    }
}

void HeatMargins::paintHourNames(QPainter& painter) const {
    const auto [first, last] = geometry.visibleColumns();
    const int step = hourStep(geometry.columnWidth());
    for (int column = first + (step - first % step) % step; column <= last; column += step) {
        const double left = geometry.cell({0, column}).left();
        if (left < geometry.grid.left() - 1) {
            continue;
        }
        const int hour = grid.hour(column);
        painter.drawLine(QPointF(left, geometry.grid.bottom() + 1),
                         QPointF(left, geometry.grid.bottom() + 4));
        painter.drawText(
            QRectF(left, geometry.grid.bottom() + 4, step * geometry.columnWidth(), kDayLabels - 6),
            Qt::AlignLeft | Qt::AlignTop | Qt::TextDontClip,
            hour == 0 ? shortDate(grid.day(column)) : clockText(hour * 60));
    }
}

void HeatMargins::paintNames(QPainter& painter) const {
    const auto [first, last] = geometry.visibleRows();
    const int every =
        std::max(1, static_cast<int>(std::ceil(kLeastRow / std::max(geometry.rowHeight(), 1.0))));
    for (int row = first; row <= last; row += every) {
        paintName(painter, row);
    }
}

void HeatMargins::paintName(QPainter& painter, int row) const {
    const bool byRow = !state.filter.ids.empty() || !state.filter.groups.empty();
    const events::ShardKey& key = grid.row(row).key;
    const bool chosen = holds(state.filter, FilterPart::key(key));
    const bool isGroup = key.kind == events::KeyKind::Group;
    QRectF room = geometry.rowLabel(row).adjusted(0, 0, -spacing::kSmall, 0);
    painter.setClipRect(room & geometry.grid.adjusted(-geometry.labelWidth, 0, 0, 0));
    if (isGroup) {
        room.setLeft(room.left() + kGroupIcon + spacing::kTight);
    }
    QFont font = nameFont();
    font.setWeight(chosen ? QFont::Bold : QFont::Normal);
    const QFontMetrics metrics(font);
    const QString name = elidedToWidth(key.id, metrics, static_cast<int>(room.width()));
    painter.setFont(font);
    painter.setPen(chosen || pointedRow == row || !byRow ? theme.text : theme.muted);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, name);
    if (isGroup) {
        const int right = static_cast<int>(room.right()) - metrics.horizontalAdvance(name);
        const int middle = static_cast<int>(room.center().y());
        drawIcon(painter, Icon::Group, Tint::Muted,
                 QRect(right - kGroupIcon - spacing::kTight, middle - kGroupIcon / 2, kGroupIcon,
                       kGroupIcon),
                 theme);
    }
}

} // namespace shardscope::ui
