// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/hour_series.h"

namespace shardscope::ui {

namespace {

constexpr std::int64_t kHours = 24;

/// Rounded down, also before 1970.
std::int64_t dayOf(std::int64_t hour) {
    return hour >= 0 ? hour / kHours : -((-hour + kHours - 1) / kHours);
}

} // namespace

HourSeries HourSeries::of(const store::Timeline& timeline, std::uint64_t limit) {
    HourSeries series;
    series.firstHour = timeline.firstHour;
    std::uint64_t sum = 0;
    for (std::size_t hour = 0; hour < timeline.perHour.size(); ++hour) {
        series.perHour.push_back(timeline.perHour[hour]);
        series.renamed.push_back(
            hour < timeline.remediatedPerHour.size() ? timeline.remediatedPerHour[hour] : 0);
        if (series.hourOfDay(hour) == 0) {
            sum = 0;
        }
        const bool wasOver = sum > limit;
        sum += timeline.perHour[hour];
        series.soFar.push_back(sum);
        if (!wasOver && sum > limit) {
            series.crossings.push_back(hour);
        }
    }
    return series;
}

events::Day HourSeries::day(std::size_t hour) const {
    return {static_cast<std::int32_t>(dayOf(firstHour + static_cast<std::int64_t>(hour)))};
}

int HourSeries::hourOfDay(std::size_t hour) const {
    const std::int64_t absolute = firstHour + static_cast<std::int64_t>(hour);
    return static_cast<int>(absolute - dayOf(absolute) * kHours);
}

} // namespace shardscope::ui
