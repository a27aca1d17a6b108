// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <gtest/gtest.h>

#include <thread>

namespace shardscope::base {
namespace {

using namespace std::chrono_literals;

TEST(SystemClock, WaitsUntilTheTimeHasCome) {
    SystemClock clock;
    const Clock::Time goal = clock.now() + 5ms;
    EXPECT_TRUE(clock.waitUntil(goal, {}));
    EXPECT_GE(clock.now(), goal);
    EXPECT_TRUE(clock.waitUntil(goal - 1h, {})) << "a time that is past";
}

TEST(SystemClock, StopsWaitingWhenAskedTo) {
    SystemClock clock;
    std::stop_source source;
    std::jthread asking([&] { source.request_stop(); });
    EXPECT_FALSE(clock.waitUntil(clock.now() + 24h, source.get_token()));
    EXPECT_FALSE(clock.waitUntil(clock.now() - 1h, source.get_token()));
}

} // namespace
} // namespace shardscope::base
