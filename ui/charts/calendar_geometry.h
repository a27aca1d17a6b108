// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/day.h"

#include <QDate>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace shardscope::ui {

/// Where the months of a calendar and their days lie: months side by side, in as many rows as
/// they need, each with its weeks below each other. A plain value.
struct CalendarGeometry {
    struct Month {
        QDate first; ///< the month's first day
        QPointF corner;
        int firstWeek = 0; ///< of the month, that has a day of the range
    };
    double cell = 0; ///< side of a day
    Qt::DayOfWeek weekStart = Qt::Monday;
    events::DayRange days;
    std::vector<Month> months;
    int weeks = 0;     ///< that a month has room for: as many as the fullest needs
    double height = 0; ///< of all rows of months

    static constexpr double kTitle = 24;    ///< above the weekday names
    static constexpr double kWeekdays = 18; ///< above the first week
    static constexpr double kGap = 24;      ///< between months
    static constexpr double kLeastCell = 26;
    static constexpr double kMostCell = 88;
    /// More months than anybody looks at: the last ones are laid out.
    static constexpr int kMostMonths = 36;

    [[nodiscard]] static CalendarGeometry lay(const events::DayRange& days, const QSizeF& room,
                                              Qt::DayOfWeek weekStart);
    /// Empty for a day that is not laid out.
    [[nodiscard]] QRectF place(events::Day day) const;
    [[nodiscard]] std::optional<events::Day> dayAt(const QPointF& point) const;
    [[nodiscard]] double monthWidth() const { return 7 * cell; }
    [[nodiscard]] double monthHeight() const { return kTitle + kWeekdays + weeks * cell; }
};

} // namespace shardscope::ui
