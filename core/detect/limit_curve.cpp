// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/limit_curve.h"

#include <algorithm>

namespace shardscope::detect {

void LimitCurve::Builder::add(std::span<const std::uint64_t> perDay) {
    for (const std::uint64_t events : perDay) {
        ++m_steps[events].keyDays;
    }
    if (!perDay.empty()) {
        ++m_steps[*std::max_element(perDay.begin(), perDay.end())].keys;
    }
}

LimitCurve LimitCurve::Builder::finish() const {
    LimitCurve curve;
    LimitCurve::Step above;
    for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step) {
        above.events = step->first;
        above.keyDays += step->second.keyDays;
        above.keys += step->second.keys;
        above.sum += step->first * step->second.keyDays;
        curve.m_steps.push_back(above);
    }
    std::reverse(curve.m_steps.begin(), curve.m_steps.end());
    return curve;
}

LimitCurve::Point LimitCurve::at(std::uint64_t limit) const {
    const auto first =
        std::upper_bound(m_steps.begin(), m_steps.end(), limit,
                         [](std::uint64_t value, const Step& step) { return value < step.events; });
    if (first == m_steps.end()) {
        return {.limit = limit};
    }
    return {limit, first->keyDays, first->keys, first->sum - first->keyDays * limit};
}

std::uint64_t LimitCurve::highest() const {
    return m_steps.empty() ? 0 : m_steps.back().events;
}

std::vector<LimitCurve::Point> LimitCurve::points(std::size_t most) const {
    std::vector<Point> points;
    const std::size_t every = most == 0 ? 1 : (m_steps.size() + most - 1) / most;
    for (std::size_t step = 0; step < m_steps.size(); ++step) {
        // Thinned from the top, where few keys are left and each step is one of them.
        if (every <= 1 || (m_steps.size() - 1 - step) % every == 0) {
            points.push_back(at(m_steps[step].events));
        }
    }
    return points;
}

} // namespace shardscope::detect
