// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_transport.h"

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shardscope::stand_in {

/// A request as it arrived.
struct Request {
    std::string method;
    std::string path;                         ///< decoded, without the query
    std::map<std::string, std::string> query; ///< decoded; the last of a name wins
    std::vector<net::HttpHeader> headers;
    std::string body; ///< as sent, compressed when it says so

    [[nodiscard]] std::string_view header(std::string_view name) const;
    [[nodiscard]] std::optional<std::string> asked(const std::string& name) const;
};

/// What goes wrong on the wire with an answer that is right in itself.
struct WireFault {
    std::optional<std::size_t> cutAfter;   ///< bytes of the body, then the connection breaks
    bool isLost = false;                   ///< the connection breaks before any byte
    bool isDoubled = false;                ///< the whole answer is sent twice
    long lengthError = 0;                  ///< added to Content-Length
    std::chrono::milliseconds slowStart{}; ///< before the first byte
    std::optional<std::size_t> stallAfter; ///< bytes of the body, then nothing more comes

    bool operator==(const WireFault&) const = default;
};

struct Answer {
    int status = 200;
    std::vector<net::HttpHeader> headers; ///< without Content-Length
    std::string body;
    std::filesystem::path file; ///< sent as the body when not empty
    WireFault fault;
    /// Held until the answer is delivered: a request in progress.
    std::shared_ptr<void> ticket;

    [[nodiscard]] std::string_view header(std::string_view name) const;
};

/// Path and query of a request target, "/api/2.0/export?from_date=2023-09-01".
void readTarget(std::string_view target, Request& request);

/// The words behind a status, "Too Many Requests".
[[nodiscard]] const char* reasonOf(int status);

} // namespace shardscope::stand_in
