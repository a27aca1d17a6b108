// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/day_ticker.h"

#include "ui/text/number_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace shardscope::ui {

int DayTicker::step(double days, int labels) {
    constexpr std::array kSteps = {1, 2, 7, 14, 28, 56, 91, 182, 364};
    const double wanted = days / std::max(labels, 1);
    for (const int step : kSteps) {
        if (step >= wanted) {
            return step;
        }
    }
    return static_cast<int>(std::ceil(wanted / 364.0)) * 364;
}

QString DayTicker::label(int day, bool withMonth) {
    const events::Day date{day};
    return withMonth ? shortDate(date) : QLocale().toString(toDate(date).day());
}

double DayTicker::getTickStep(const QCPRange& range) {
    return step(range.size(), tickCount());
}

int DayTicker::getSubTickCount(double) {
    return 0;
}

QVector<double> DayTicker::createTickVector(double tickStep, const QCPRange& range) {
    QVector<double> ticks;
    for (double day = std::ceil(range.lower); day <= range.upper; day += tickStep) {
        ticks << day;
    }
    return ticks;
}

QVector<QString> DayTicker::createLabelVector(const QVector<double>& ticks, const QLocale&, QChar,
                                              int) {
    QVector<QString> labels;
    int month = 0;
    for (const double tick : ticks) {
        const int day = static_cast<int>(tick);
        const int ownMonth = toDate({day}).month();
        labels << label(day, ownMonth != month);
        month = ownMonth;
    }
    return labels;
}

double CountTicker::getTickStep(const QCPRange& range) {
    return std::max(1.0, QCPAxisTicker::getTickStep(range));
}

int CountTicker::getSubTickCount(double) {
    return 0;
}

QString CountTicker::getTickLabel(double tick, const QLocale&, QChar, int) {
    return tick < 0 ? QString() : compactNumber(static_cast<std::uint64_t>(std::llround(tick)));
}

int PercentTicker::getSubTickCount(double) {
    return 0;
}

QString PercentTicker::getTickLabel(double tick, const QLocale& locale, QChar, int) {
    return locale.toString(tick, 'f', 0) + QStringLiteral(" %");
}

} // namespace shardscope::ui
