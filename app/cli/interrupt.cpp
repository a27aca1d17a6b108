// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include "app/cli/exit_code.h"

#include <csignal>
#include <pthread.h>
#include <unistd.h>

namespace shardscope::cli {

namespace {

sigset_t stopSignals() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGHUP);
    return signals;
}

} // namespace

Interrupt::Interrupt(std::function<void()> told) : m_told(std::move(told)) {
    const sigset_t signals = stopSignals();
    pthread_sigmask(SIG_BLOCK, &signals, &m_before);
    m_thread = std::thread([this] { listen(); });
}

Interrupt::~Interrupt() {
    m_ending = true;
    pthread_kill(m_thread.native_handle(), SIGTERM); // wakes sigwait, never the process
    m_thread.join();
    pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
}

void Interrupt::listen() {
    const sigset_t signals = stopSignals();
    int signal = 0;
    while (sigwait(&signals, &signal) == 0 && !m_ending) {
        if (m_stop.stop_requested()) {
            _exit(kExitInterrupted);
        }
        m_stop.request_stop();
        m_told();
    }
}

} // namespace shardscope::cli
