// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string_view>

namespace shardscope::mixpanel {

/// How often, and after how long, to ask again. Pure: time is the caller's.
class RetryPolicy {
public:
    /// A way that broke, an answer that ends early: the same request may bring a whole one.
    static constexpr int kMostAttempts = 5;
    /// The server asks for patience (429): no fault of the request, and worth hours.
    static constexpr int kMostRefusals = 40;

    /// `jitter` gives numbers from 0 up to 1; waits are spread by it, so that programs that were
    /// refused together do not come back together.
    explicit RetryPolicy(std::function<double()> jitter) : m_jitter(std::move(jitter)) {}

    /// After a failed attempt; nothing when it was the last one.
    [[nodiscard]] std::optional<std::chrono::milliseconds>
    afterFailure(std::optional<std::chrono::seconds> retryAfter);
    /// After a 429; nothing when there were too many.
    [[nodiscard]] std::optional<std::chrono::milliseconds>
    afterRefusal(std::optional<std::chrono::seconds> retryAfter);

private:
    [[nodiscard]] std::chrono::milliseconds
    pause(int count, std::chrono::milliseconds most,
          std::optional<std::chrono::seconds> retryAfter) const;

    std::function<double()> m_jitter;
    int m_failures = 0;
    int m_refusals = 0;
};

/// The value of a Retry-After header in seconds, a day at most; nothing for dates and nonsense.
[[nodiscard]] std::optional<std::chrono::seconds> retryAfterOf(std::string_view header);

} // namespace shardscope::mixpanel
