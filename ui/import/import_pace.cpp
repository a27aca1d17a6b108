// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_pace.h"

#include <cmath>

namespace shardscope::ui {

namespace {

/// Long enough to ride over a slow block, short enough to follow a change of files.
constexpr std::chrono::seconds kWindow{8};
constexpr double kLeastSeconds = 0.5;

} // namespace

void ImportPace::add(Time when, const Reading& reading) {
    m_samples.push_back({when, reading});
    while (m_samples.size() > 2 && when - m_samples.front().when > kWindow) {
        m_samples.pop_front();
    }
}

std::optional<double> ImportPace::span() const {
    if (m_samples.size() < 2) {
        return std::nullopt;
    }
    const std::chrono::duration<double> length = m_samples.back().when - m_samples.front().when;
    if (length.count() < kLeastSeconds) {
        return std::nullopt;
    }
    return length.count();
}

std::optional<double> ImportPace::bytesPerSecond() const {
    const std::optional<double> seconds = span();
    if (!seconds) {
        return std::nullopt;
    }
    const double before = static_cast<double>(m_samples.front().reading.bytesRead);
    return (static_cast<double>(m_samples.back().reading.bytesRead) - before) / *seconds;
}

std::optional<double> ImportPace::eventsPerSecond() const {
    const std::optional<double> seconds = span();
    if (!seconds) {
        return std::nullopt;
    }
    const double before = static_cast<double>(m_samples.front().reading.events);
    return (static_cast<double>(m_samples.back().reading.events) - before) / *seconds;
}

std::optional<std::chrono::seconds> ImportPace::timeLeft() const {
    const std::optional<double> rate = bytesPerSecond();
    if (!rate || *rate <= 0.0) {
        return std::nullopt;
    }
    const Reading& now = m_samples.back().reading;
    const std::uint64_t left = now.bytesTotal > now.bytesRead ? now.bytesTotal - now.bytesRead : 0;
    return std::chrono::seconds(std::llround(std::ceil(static_cast<double>(left) / *rate)));
}

} // namespace shardscope::ui
