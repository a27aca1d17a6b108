// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heat_scale.h"

#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

namespace shardscope::ui::heat_scale {

namespace {
constexpr double kFaintest = 0.13; ///< opacity at the floor, light theme
constexpr double kFullest = 0.82;  ///< opacity at the limit, light theme
} // namespace

std::optional<double> position(std::uint64_t count, std::uint64_t limit) {
    if (count == 0 || limit == 0) {
        return std::nullopt;
    }
    const double ratio = static_cast<double>(count) / static_cast<double>(limit);
    if (count > limit) { // not ratio > 1: huge counts may round to exactly 1
        const double share = std::log10(std::clamp(ratio, 1.0, kCeiling)) / std::log10(kCeiling);
        return kOverStart + share * (1.0 - kOverStart);
    }
    const double share = 1.0 - std::log10(std::clamp(ratio, kFloor, 1.0)) / std::log10(kFloor);
    return share * kBelowEnd;
}

std::optional<double> relativePosition(std::uint64_t count, std::uint64_t highest) {
    if (count == 0 || highest == 0) {
        return std::nullopt;
    }
    return std::min(1.0, std::log1p(static_cast<double>(count)) /
                             std::log1p(static_cast<double>(highest)));
}

namespace {

QColor stopColor(const Theme& theme, double at) {
    for (std::size_t i = 1; i < theme.heat.size(); ++i) {
        const ColorStop& low = theme.heat[i - 1];
        const ColorStop& high = theme.heat[i];
        if (at <= high.position) {
            return blend(low.color, high.color,
                         (at - low.position) / (high.position - low.position));
        }
    }
    return theme.heat.back().color;
}

} // namespace

QColor color(const Theme& theme, double position) {
    const double at = std::clamp(position, 0.0, 1.0);
    const QColor full = stopColor(theme, at);
    if (theme.dark || at > kBelowEnd) {
        return full;
    }
    // On white, cividis' dark end would shout louder than what is hot: let it fade out instead.
    return blend(theme.surface, full, kFaintest + (kFullest - kFaintest) * at / kBelowEnd);
}

Colors::Colors(const Theme& theme) {
    for (std::size_t level = 0; level < m_levels.size(); ++level) {
        m_levels[level] =
            color(theme, static_cast<double>(level) / static_cast<double>(m_levels.size() - 1));
    }
}

const QColor& Colors::at(double position) const {
    const double level = std::clamp(position, 0.0, 1.0) * static_cast<double>(m_levels.size() - 1);
    return m_levels[static_cast<std::size_t>(std::lround(level))];
}

} // namespace shardscope::ui::heat_scale
