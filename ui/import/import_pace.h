// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>

namespace shardscope::ui {

/// How fast an import reads and how long it will still take, over the last few seconds.
/// Bytes are of the files as they lie on disk, compressed when they are.
class ImportPace {
public:
    using Time = std::chrono::steady_clock::time_point;

    struct Reading {
        std::uint64_t bytesRead = 0;
        std::uint64_t bytesTotal = 0;
        std::uint64_t events = 0;
    };
    void add(Time when, const Reading& reading);

    /// Nothing until there is enough to tell: half a second of reading.
    [[nodiscard]] std::optional<double> bytesPerSecond() const;
    [[nodiscard]] std::optional<double> eventsPerSecond() const;
    [[nodiscard]] std::optional<std::chrono::seconds> timeLeft() const;

private:
    struct Sample {
        Time when;
        Reading reading;
    };
    /// Seconds between the oldest and the newest sample; nothing while that is too short.
    [[nodiscard]] std::optional<double> span() const;

    std::deque<Sample> m_samples; ///< oldest first, none older than the window
};

} // namespace shardscope::ui
