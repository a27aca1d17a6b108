// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_transport.h"

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <optional>
#include <string>

namespace shardscope::net {

/// What the network thread has of an answer, and the calling thread has not taken yet.
struct Exchange {
    /// Bytes kept ahead of the sink; Qt keeps as many again.
    static constexpr std::size_t kAhead = std::size_t{1} << 20;

    using Moment = std::chrono::steady_clock::time_point;

    std::mutex mutex; ///< guards all that follows
    std::condition_variable_any changed;
    std::optional<HttpHead> head;
    std::string body;
    bool isDone = false;
    std::optional<TransportError> error; ///< once done
    Moment lastByte = std::chrono::steady_clock::now();
};

} // namespace shardscope::net
