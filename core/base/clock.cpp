// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace shardscope::base {

Clock::Time SystemClock::now() const {
    return std::chrono::system_clock::now();
}

bool SystemClock::waitUntil(Time time, std::stop_token stop) {
    using namespace std::chrono_literals;
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    while (!stop.stop_requested()) {
        const Time::duration left = time - now();
        if (left <= Time::duration::zero()) {
            return true;
        }
        never.wait_for(lock, stop, std::min<Time::duration>(left, 1s), [] { return false; });
    }
    return false;
}

} // namespace shardscope::base
