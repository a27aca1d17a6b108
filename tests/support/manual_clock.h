// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <algorithm>
#include <mutex>

namespace shardscope::tests {

/// A clock that goes on only when somebody waits by it, and then at once.
class ManualClock : public base::Clock {
public:
    explicit ManualClock(Time start) : m_now(start) {}

    Time now() const override {
        const std::lock_guard lock(m_mutex);
        return m_now;
    }
    bool waitUntil(Time time, std::stop_token stop) override {
        if (stop.stop_requested()) {
            return false;
        }
        const std::lock_guard lock(m_mutex);
        m_now = std::max(m_now, time);
        return true;
    }
    void advance(Time::duration by) {
        const std::lock_guard lock(m_mutex);
        m_now += by;
    }

private:
    mutable std::mutex m_mutex;
    Time m_now;
};

} // namespace shardscope::tests
