// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/mixpanel/request_ledger.h"
#include "core/net/http_transport.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>

namespace shardscope::mixpanel {

/// What keeps a connection to a project from working.
enum class ConnectionFlaw {
    None,         ///< it works
    Credentials,  ///< the account or its secret is refused
    Project,      ///< no such project in this region, or not one of the account's
    Region,       ///< the project lives in another region
    Role,         ///< the account belongs to the project, and may not export
    Plan,         ///< the plan of the project has no API
    Clock,        ///< this machine's clock is wrong
    TimeZone,     ///< the day that was asked for has not begun where the project is
    Tls,          ///< no secure connection, or a certificate that cannot be trusted
    HostName,     ///< no server of this name
    Network,      ///< no way to the server, or the connection broke off
    Proxy,        ///< the proxy on the way refuses
    NotTheVendor, ///< something answers that is not the vendor's API
    Quota,        ///< the requests of this hour are used up, so nothing is known
    Server,       ///< the server has trouble of its own
    Refused,      ///< any other refusal; see the words
};

/// What a test request came to: an answer, or why there is none.
struct ConnectionAnswer {
    std::optional<net::TransportFailure> failure;
    int status = 0;    ///< when there is an answer
    std::string words; ///< the beginning of its body, or what the transport says
    std::optional<base::Clock::Time> serverTime; ///< of its Date header
};

struct ConnectionVerdict {
    ConnectionFlaw flaw = ConnectionFlaw::None;
    std::string words;                  ///< of the server or the transport; may be empty
    std::chrono::seconds clockAhead{0}; ///< this machine's clock against the server's, if known

    bool operator==(const ConnectionVerdict&) const = default;
};

/// What an answer, taken in at `now`, says about the connection. Pure. Statuses decide; words of
/// the server only tell apart what shares a status.
[[nodiscard]] ConnectionVerdict judge(const ConnectionAnswer& answer, base::Clock::Time now);

/// A Date header as HTTP writes it: "Sun, 06 Nov 1994 08:49:37 GMT".
[[nodiscard]] std::optional<base::Clock::Time> timeOf(std::string_view dateHeader);

struct ConnectionQuestion {
    std::string server; ///< Endpoints::data
    std::int64_t projectId = 0;
    net::Credentials credentials;
};

/// Asks for at most one event of two days ago, which counts as one export of the hour. An Error is
/// one of this machine: a folder that cannot be written, or Cancelled.
[[nodiscard]] base::Result<ConnectionVerdict>
checkConnection(const ConnectionQuestion& question, net::HttpTransport& transport,
                RequestLedger& ledger, base::Clock& clock, std::stop_token stop);

} // namespace shardscope::mixpanel
