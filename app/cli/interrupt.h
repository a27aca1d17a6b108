// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <csignal>
#include <functional>
#include <stop_token>
#include <thread>

namespace shardscope::cli {

/// Turns SIGINT, SIGTERM and SIGHUP into a stop request while it lives; a second signal ends
/// the program at once, which loses nothing because the case file is transactional. Create it
/// before any other thread: they inherit the blocked signals.
class Interrupt {
public:
    /// `told` runs on the signal thread at the first signal.
    explicit Interrupt(std::function<void()> told);
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }

private:
    void listen();

    std::function<void()> m_told;
    std::stop_source m_stop;
    std::atomic<bool> m_ending = false;
    sigset_t m_before{}; ///< the signals that were blocked before
    std::thread m_thread;
};

} // namespace shardscope::cli
