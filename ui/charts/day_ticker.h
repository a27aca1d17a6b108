// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot_library.h"

namespace shardscope::ui {

/// Ticks at whole days on an axis counted in days since 1970-01-01. QCPAxisTickerDateTime
/// repeats labels on short ranges; this one steps by 1, 2, 7, 14 days or more, as many as fit.
class DayTicker : public QCPAxisTicker {
public:
    /// Room for `labels` labels on the axis; set again when the axis is resized.
    void setRoom(int labels) { setTickCount(labels); }

    /// Days between labels when `days` must share `labels` places.
    [[nodiscard]] static int step(double days, int labels);
    /// The first label and each month's first carry the month, the others only the day.
    [[nodiscard]] static QString label(int day, bool withMonth);

protected:
    double getTickStep(const QCPRange& range) override;
    int getSubTickCount(double tickStep) override;
    QVector<double> createTickVector(double tickStep, const QCPRange& range) override;
    QVector<QString> createLabelVector(const QVector<double>& ticks, const QLocale& locale,
                                       QChar formatChar, int precision) override;
};

/// Counts as 1.2K, 18M.
class CountTicker : public QCPAxisTicker {
public:
    CountTicker() { setTickCount(4); }

protected:
    double getTickStep(const QCPRange& range) override;
    int getSubTickCount(double tickStep) override;
    QString getTickLabel(double tick, const QLocale& locale, QChar formatChar,
                         int precision) override;
};

/// Every fifth of 100 %.
class PercentTicker : public QCPAxisTickerFixed {
public:
    PercentTicker() {
        setTickStep(20);
        setScaleStrategy(ssNone);
    }

protected:
    int getSubTickCount(double tickStep) override;
    QString getTickLabel(double tick, const QLocale& locale, QChar formatChar,
                         int precision) override;
};

} // namespace shardscope::ui
