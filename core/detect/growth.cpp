// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/growth.h"

#include <algorithm>
#include <cmath>

namespace shardscope::detect {

namespace {

constexpr std::size_t kMostDays = 60;
constexpr double kNormal95 = 1.959964; ///< two-sided

struct Place {
    double day = 0;
    double logEvents = 0;
};

std::vector<Place> placesOf(const std::vector<DayCount>& days) {
    std::vector<Place> places;
    for (const DayCount& day : days) {
        if (day.events > 0) {
            places.push_back(
                {static_cast<double>(day.day.number), std::log(static_cast<double>(day.events))});
        }
    }
    if (places.size() > kMostDays) {
        places.erase(places.begin(), places.end() - kMostDays);
    }
    return places;
}

std::vector<double> slopesOf(const std::vector<Place>& places) {
    std::vector<double> slopes;
    for (std::size_t one = 0; one < places.size(); ++one) {
        for (std::size_t other = one + 1; other < places.size(); ++other) {
            slopes.push_back((places[other].logEvents - places[one].logEvents) /
                             (places[other].day - places[one].day));
        }
    }
    std::sort(slopes.begin(), slopes.end());
    return slopes;
}

double medianOf(const std::vector<double>& sorted) {
    const std::size_t middle = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/// Sen's interval: Kendall's statistic tells how far from the median the slopes may lie.
std::pair<double, double> intervalOf(const std::vector<double>& slopes, std::size_t days) {
    const auto n = static_cast<double>(days);
    const double spread = kNormal95 * std::sqrt(n * (n - 1) * (2 * n + 5) / 18);
    const auto count = static_cast<double>(slopes.size());
    const auto slopeAt = [&slopes, count](double rank) {
        return slopes[static_cast<std::size_t>(std::clamp(rank, 0.0, count - 1))];
    };
    return {slopeAt(std::floor((count - spread) / 2)), slopeAt(std::ceil((count + spread) / 2))};
}

} // namespace

Growth growthOf(const std::vector<DayCount>& days, std::uint64_t limit) {
    Growth growth;
    const std::vector<Place> places = placesOf(days);
    growth.days = places.size();
    if (places.size() < Growth::kLeastDays) {
        return growth;
    }
    const std::vector<double> slopes = slopesOf(places);
    const double slope = medianOf(slopes);
    const auto [low, high] = intervalOf(slopes, places.size());
    std::vector<double> levels;
    for (const Place& place : places) {
        levels.push_back(place.logEvents + slope * (places.back().day - place.day));
    }
    std::sort(levels.begin(), levels.end());
    const double level = medianOf(levels);
    growth.slopes = slopes.size();
    growth.perDay = std::exp(slope);
    growth.perDayLow = std::exp(low);
    growth.perDayHigh = std::exp(high);
    growth.level = std::exp(level);
    const double room = std::log(static_cast<double>(limit) + 1) - level;
    const bool lastIsOver = places.back().logEvents > std::log(static_cast<double>(limit) + 0.5);
    if (lastIsOver || room <= 0) {
        growth.verdict = Growth::Verdict::Over;
    } else if (low <= 0) {
        growth.verdict = Growth::Verdict::NotGrowing;
    } else {
        growth.verdict = Growth::Verdict::Growing;
        growth.daysUntil = room / slope;
        growth.earliest = room / high;
        growth.latest = room / low;
    }
    return growth;
}

} // namespace shardscope::detect
