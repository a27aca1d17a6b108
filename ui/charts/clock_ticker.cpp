// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/clock_ticker.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {
constexpr double kMinutesPerDay = 1440;
} // namespace

QString clockText(std::int32_t minute) {
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0'));
}

double ClockTicker::getTickStep(const QCPRange& range) {
    constexpr std::array kMinutes{1.0, 5.0, 15.0, 30.0, 60.0, 180.0, 360.0, 720.0};
    for (const double minutes : kMinutes) {
        if (range.size() * kMinutesPerDay / minutes <= tickCount()) {
            return minutes / kMinutesPerDay;
        }
    }
    return 1;
}

int ClockTicker::getSubTickCount(double) {
    return 0;
}

QString ClockTicker::getTickLabel(double tick, const QLocale&, QChar, int) {
    const double minutes = (tick - std::floor(tick + 1e-9)) * kMinutesPerDay;
    return clockText(static_cast<std::int32_t>(std::lround(minutes)) % 1440);
}

} // namespace shardscope::ui
