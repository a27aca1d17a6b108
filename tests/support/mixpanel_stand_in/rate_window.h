// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <cstdint>
#include <deque>
#include <memory>
#include <utility>

namespace shardscope::stand_in {

/// So much within a rolling time. What is refused does not count.
class RateWindow {
public:
    RateWindow(std::uint64_t most, std::chrono::seconds span) : m_most(most), m_span(span) {}

    [[nodiscard]] bool hasRoom(base::Clock::Time now, std::uint64_t amount = 1) {
        while (!m_taken.empty() && m_taken.front().first + m_span <= now) {
            m_sum -= m_taken.front().second;
            m_taken.pop_front();
        }
        return m_sum + amount <= m_most;
    }
    void take(base::Clock::Time now, std::uint64_t amount = 1) {
        m_taken.emplace_back(now, amount);
        m_sum += amount;
    }

private:
    std::uint64_t m_most;
    std::chrono::seconds m_span;
    std::uint64_t m_sum = 0;
    std::deque<std::pair<base::Clock::Time, std::uint64_t>> m_taken;
};

/// So many at once: each holds a ticket while it lasts.
class Tickets {
public:
    explicit Tickets(long most) : m_most(most) {}

    /// Nothing when all are taken.
    [[nodiscard]] std::shared_ptr<void> take() const {
        return m_held.use_count() > m_most ? nullptr : m_held;
    }

private:
    long m_most;
    std::shared_ptr<int> m_held = std::make_shared<int>(); ///< its own use is one
};

} // namespace shardscope::stand_in
