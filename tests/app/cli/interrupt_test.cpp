// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <gtest/gtest.h>

#include <csignal>
#include <cstdlib>
#include <future>
#include <pthread.h>
#include <unistd.h>

using shardscope::cli::Interrupt;

namespace {

bool isBlocked(int signal) {
    sigset_t blocked;
    pthread_sigmask(SIG_SETMASK, nullptr, &blocked);
    return sigismember(&blocked, signal) == 1;
}

} // namespace

TEST(Interrupt, TurnsASignalIntoAStopRequest) {
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        std::promise<void> told;
        Interrupt interrupt([&told] { told.set_value(); });
        EXPECT_FALSE(interrupt.token().stop_requested());
        kill(getpid(), signal);
        told.get_future().wait();
        EXPECT_TRUE(interrupt.token().stop_requested());
    }
}

TEST(Interrupt, EndsWithoutASignalAndRestoresTheMask) {
    bool told = false;
    {
        const Interrupt interrupt([&told] { told = true; });
        EXPECT_TRUE(isBlocked(SIGINT));
    }
    EXPECT_FALSE(told);
    EXPECT_FALSE(isBlocked(SIGINT));
}

TEST(InterruptDeathTest, EndsTheProgramAtOnceOnTheSecondSignal) {
    testing::GTEST_FLAG(death_test_style) = "threadsafe";
    EXPECT_EXIT(
        {
            std::promise<void> told;
            const Interrupt interrupt([&told] { told.set_value(); });
            kill(getpid(), SIGINT);
            told.get_future().wait();
            kill(getpid(), SIGINT);
            pause(); // the signals are blocked here: only the second one ends this
        },
        testing::ExitedWithCode(130), "");
}
