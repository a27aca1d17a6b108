// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot_library.h"

#include <cstdint>

namespace shardscope::ui {

/// "03:12" of so many minutes since a day began.
[[nodiscard]] QString clockText(std::int32_t minute);

/// Ticks at whole minutes, quarters and hours on an axis counted in days since 1970-01-01.
class ClockTicker : public QCPAxisTicker {
public:
    /// Room for `labels` labels on the axis; set again when the axis is resized.
    void setRoom(int labels) { setTickCount(labels < 2 ? 2 : labels); }

protected:
    double getTickStep(const QCPRange& range) override;
    int getSubTickCount(double tickStep) override;
    QString getTickLabel(double tick, const QLocale& locale, QChar formatChar,
                         int precision) override;
};

} // namespace shardscope::ui
