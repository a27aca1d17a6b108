// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mixpanel/retry_policy.h"

#include <algorithm>
#include <charconv>

namespace shardscope::mixpanel {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds kFirstPause = 2s; // doubled each time
constexpr std::chrono::milliseconds kMostAfterFailure = 60s;
constexpr std::chrono::milliseconds kMostAfterRefusal = 5min;
constexpr std::chrono::seconds kLongestWish = 24h;
constexpr int kMostDoublings = 20;

} // namespace

std::optional<std::chrono::milliseconds>
RetryPolicy::afterFailure(std::optional<std::chrono::seconds> retryAfter) {
    return ++m_failures < kMostAttempts
               ? std::optional(pause(m_failures, kMostAfterFailure, retryAfter))
               : std::nullopt;
}

std::optional<std::chrono::milliseconds>
RetryPolicy::afterRefusal(std::optional<std::chrono::seconds> retryAfter) {
    return ++m_refusals < kMostRefusals
               ? std::optional(pause(m_refusals, kMostAfterRefusal, retryAfter))
               : std::nullopt;
}

std::chrono::milliseconds RetryPolicy::pause(int count, std::chrono::milliseconds most,
                                             std::optional<std::chrono::seconds> retryAfter) const {
    const std::chrono::milliseconds doubled =
        std::min(kFirstPause * (1 << std::min(count - 1, kMostDoublings)), most);
    const std::chrono::milliseconds wished = retryAfter.value_or(0s);
    const std::chrono::milliseconds least = retryAfter ? wished : doubled;
    return least + std::chrono::milliseconds(
                       static_cast<std::chrono::milliseconds::rep>(m_jitter() * 1000));
}

std::optional<std::chrono::seconds> retryAfterOf(std::string_view header) {
    long seconds = 0;
    const auto read = std::from_chars(header.data(), header.data() + header.size(), seconds);
    if (header.empty() || read.ec != std::errc{} || read.ptr != header.data() + header.size() ||
        seconds < 0) {
        return {};
    }
    return std::min(std::chrono::seconds(seconds), kLongestWish);
}

} // namespace shardscope::mixpanel
