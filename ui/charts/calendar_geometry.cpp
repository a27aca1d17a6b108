// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/calendar_geometry.h"

#include "ui/text/number_text.h"

#include <algorithm>
#include <cmath>

namespace shardscope::ui {

namespace {

int monthsBetween(const QDate& first, const QDate& last) {
    return (last.year() - first.year()) * 12 + last.month() - first.month();
}

QDate monthOf(const QDate& date) {
    return {date.year(), date.month(), 1};
}

/// Week of its month that the date lies in, from 0.
int weekOf(const QDate& date, Qt::DayOfWeek weekStart) {
    const int lead = (monthOf(date).dayOfWeek() - weekStart + 7) % 7;
    return (lead + date.day() - 1) / 7;
}

} // namespace

CalendarGeometry CalendarGeometry::lay(const events::DayRange& days, const QSizeF& room,
                                       Qt::DayOfWeek weekStart) {
    CalendarGeometry geometry{.weekStart = weekStart, .days = days};
    const QDate last = monthOf(toDate(days.last));
    QDate first = monthOf(toDate(days.first));
    if (!first.isValid() || !last.isValid() || last < first) {
        return geometry;
    }
    first = std::max(first, last.addMonths(1 - kMostMonths));
    const int count = monthsBetween(first, last) + 1;
    for (int month = 0; month < count; ++month) {
        const QDate begin = first.addMonths(month);
        const QDate end = begin.addMonths(1).addDays(-1);
        const int firstWeek = weekOf(std::max(begin, toDate(days.first)), weekStart);
        const int lastWeek = weekOf(std::min(end, toDate(days.last)), weekStart);
        geometry.months.push_back({begin, {}, firstWeek});
        geometry.weeks = std::max(geometry.weeks, lastWeek - firstWeek + 1);
    }
    // As large as one row of them allows, and the height.
    const double byWidth = ((room.width() + kGap) / count - kGap) / 7;
    const double byHeight = (room.height() - kTitle - kWeekdays) / geometry.weeks;
    geometry.cell = std::floor(std::clamp(std::min(byWidth, byHeight), kLeastCell, kMostCell));
    const int perRow = std::clamp(
        static_cast<int>((room.width() + kGap) / (geometry.monthWidth() + kGap)), 1, count);
    for (int month = 0; month < count; ++month) {
        geometry.months[static_cast<std::size_t>(month)].corner = {
            month % perRow * (geometry.monthWidth() + kGap),
            month / perRow * (geometry.monthHeight() + kGap)};
    }
    const int rows = (count + perRow - 1) / perRow;
    geometry.height = rows * (geometry.monthHeight() + kGap) - kGap;
    return geometry;
}

QRectF CalendarGeometry::place(events::Day day) const {
    const QDate date = toDate(day);
    if (months.empty() || !date.isValid() || !days.contains(day)) {
        return {};
    }
    const int month = monthsBetween(months.front().first, date);
    if (month < 0 || month >= static_cast<int>(months.size())) {
        return {};
    }
    const Month& of = months[static_cast<std::size_t>(month)];
    const int lead = (of.first.dayOfWeek() - weekStart + 7) % 7;
    const int at = lead + date.day() - 1;
    return {of.corner.x() + at % 7 * cell,
            of.corner.y() + kTitle + kWeekdays + (at / 7 - of.firstWeek) * cell, cell, cell};
}

std::optional<events::Day> CalendarGeometry::dayAt(const QPointF& point) const {
    for (const Month& month : months) {
        const QRectF area(month.corner.x(), month.corner.y() + kTitle + kWeekdays, monthWidth(),
                          weeks * cell);
        if (!area.contains(point)) {
            continue;
        }
        const int lead = (month.first.dayOfWeek() - weekStart + 7) % 7;
        const int week = month.firstWeek + static_cast<int>((point.y() - area.top()) / cell);
        const int at = week * 7 + std::min(6, static_cast<int>((point.x() - area.left()) / cell));
        const QDate date = month.first.addDays(at - lead);
        const events::Day day = toDay(date);
        const bool own = date.month() == month.first.month() && date.year() == month.first.year();
        return own && days.contains(day) ? std::optional(day) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace shardscope::ui
