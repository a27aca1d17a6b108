// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/key/key_series.h"

#include <algorithm>
#include <cmath>

namespace shardscope::ui {

namespace {

constexpr std::int64_t kHoursPerDay = 24;
constexpr std::int32_t kMinutesPerHour = 60;
constexpr std::size_t kMostDays = 366;

std::int64_t dayOfHour(std::int64_t hour) {
    return hour >= 0 ? hour / kHoursPerDay : -((-hour + kHoursPerDay - 1) / kHoursPerDay);
}

} // namespace

void KeySeries::add(events::Day day, std::int32_t minute, std::uint64_t events, std::uint64_t once,
                    std::uint64_t limit) {
    Step step{day, minute, events, once, events, once};
    if (!steps.empty() && steps.back().day == day) {
        step.soFar += steps.back().soFar;
        step.onceSoFar += steps.back().onceSoFar;
    }
    const auto passes = [limit](std::uint64_t sum, std::uint64_t added) {
        return sum > limit && sum - added <= limit;
    };
    if (passes(step.soFar, events)) {
        crossings.push_back(steps.size());
    }
    if (passes(step.onceSoFar, once)) {
        onceCrossings.push_back(steps.size());
    }
    steps.push_back(step);
}

KeySeries KeySeries::ofHours(const store::Timeline& hours, std::uint64_t limit) {
    KeySeries series;
    series.deduplicated = false;
    for (std::size_t at = 0; at < hours.perHour.size(); ++at) {
        const std::int64_t hour = hours.firstHour + static_cast<std::int64_t>(at);
        const std::int64_t day = dayOfHour(hour);
        series.add({static_cast<std::int32_t>(day)},
                   static_cast<std::int32_t>(hour - day * kHoursPerDay) * kMinutesPerHour,
                   hours.perHour[at], hours.perHour[at], limit);
    }
    return series;
}

KeySeries KeySeries::ofMinutes(const session::KeyProfile& profile) {
    KeySeries series;
    series.minutes = true;
    for (const session::ProfileDay& day : profile.days) {
        series.deduplicated = series.deduplicated && day.deduplicated.has_value();
        for (const session::ProfileMinute& minute : day.minutes) {
            series.add(day.day, minute.minute, minute.events,
                       day.deduplicated ? minute.deduplicated : minute.events, profile.limit);
        }
    }
    return series;
}

std::optional<std::size_t> KeySeries::at(double x) const {
    const auto after =
        std::upper_bound(steps.begin(), steps.end(), x,
                         [](double place, const Step& step) { return place < step.x(); });
    if (after == steps.begin() || std::prev(after)->day.number != std::floor(x)) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(after - steps.begin()) - 1;
}

std::vector<HoursOfDay> hoursOf(const KeySeries& series) {
    std::vector<HoursOfDay> days;
    for (const KeySeries::Step& step : series.steps) {
        while (days.size() < kMostDays && (days.empty() || days.back().day < step.day)) {
            days.push_back({days.empty() ? step.day : events::Day{days.back().day.number + 1}, {}});
        }
        if (days.back().day == step.day) {
            const std::int32_t hour = std::clamp(step.minute / kMinutesPerHour, 0, 23);
            days.back().events[static_cast<std::size_t>(hour)] += step.events;
        }
    }
    return days;
}

} // namespace shardscope::ui
