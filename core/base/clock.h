// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <stop_token>

namespace shardscope::base {

/// What time it is, and waiting for a later one: policies that wait take it as a reference, so
/// that a test decides how fast time goes by.
class Clock {
public:
    using Time = std::chrono::system_clock::time_point;

    virtual ~Clock() = default;
    [[nodiscard]] virtual Time now() const = 0;
    /// Waits until `time` or until a stop is requested; false when it was stopped.
    [[nodiscard]] virtual bool waitUntil(Time time, std::stop_token stop) = 0;
};

/// The clock of the machine. When somebody sets it, a wait goes by the new time within a second.
class SystemClock : public Clock {
public:
    [[nodiscard]] Time now() const override;
    [[nodiscard]] bool waitUntil(Time time, std::stop_token stop) override;
};

} // namespace shardscope::base
