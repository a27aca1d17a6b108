// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/net/credentials.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace shardscope::net {

enum class HttpMethod { Get, Post };

struct HttpHeader {
    std::string name;
    std::string value;

    bool operator==(const HttpHeader&) const = default;
};

/// How long to be patient. None of them counts while the sink is writing.
struct HttpTimeouts {
    std::chrono::milliseconds firstByte{std::chrono::seconds(60)}; ///< from sending to the head
    std::chrono::milliseconds stall{std::chrono::seconds(60)};     ///< without a byte either way
    std::chrono::milliseconds total{std::chrono::hours(1)};        ///< the whole exchange
};

struct HttpRequest {
    HttpMethod method = HttpMethod::Get;
    std::string url; ///< absolute, already percent-encoded; never holds a secret
    std::vector<HttpHeader> headers;
    std::string_view body;                  ///< must stay as it is until send() returns
    std::optional<Credentials> credentials; ///< sent as Basic authentication
    HttpTimeouts timeouts;
};

/// The head of an answer, whatever its status.
struct HttpHead {
    int status = 0;
    std::vector<HttpHeader> headers;

    /// The first header of this name, letter case ignored; empty when there is none.
    [[nodiscard]] std::string_view header(std::string_view name) const;
};

/// Takes an answer while it arrives, on the thread that called send(). The transport reads no
/// further than a small buffer ahead of it, so a slow sink slows the server down. An Error ends
/// the exchange, and comes back from send().
class ResponseSink {
public:
    virtual ~ResponseSink() = default;
    /// Once, before any body. Redirects have been dealt with: their status never comes here.
    [[nodiscard]] virtual base::Result<void> begin(const HttpHead& head) = 0;
    /// A piece of the body exactly as it was sent: compressed when Content-Encoding says so.
    [[nodiscard]] virtual base::Result<void> write(std::string_view bytes) = 0;
};

/// Why an exchange brought no whole answer.
enum class TransportFailure {
    BadUrl,        ///< not sent: no address, or plain http to another machine
    OtherHost,     ///< not sent, or not followed: leads to another host than the configured one
    HostNotFound,  ///< no such name
    Unreachable,   ///< nobody listens there, or no way to the network
    Proxy,         ///< the proxy refused
    Tls,           ///< no secure connection, or a certificate that cannot be trusted
    FirstByteLate, ///< HttpTimeouts::firstByte
    Stalled,       ///< HttpTimeouts::stall
    TotalExceeded, ///< HttpTimeouts::total
    Cut,           ///< the connection ended before the answer did
    BadAnswer,     ///< not HTTP, or an answer longer than it said
    Sink,          ///< the sink failed; `error` is the sink's own
    Cancelled,     ///< a stop was requested
};

struct TransportError {
    TransportFailure failure = TransportFailure::Cut;
    /// False when it is certain that the server never saw the request: nothing was done there.
    bool mayHaveArrived = true;
    base::Error error; ///< for a person; names the host, never a secret, a path or a query
};

struct HttpResponse {
    HttpHead head;
    std::uint64_t bodyBytes = 0; ///< as sent; all of them went to the sink
};

template<typename T>
using HttpResult = tl::expected<T, TransportError>;

/// One exchange at a time over HTTP. An answer with any status is a success here: 429 and 503 are
/// words of the server, and what to do about them is the client's policy. A body that ends where
/// Content-Length says is whole; one sent in chunks, or to the end of the connection, is taken as
/// whole when the connection ends in it, so check what is inside. Secure connections are always
/// verified. Several threads may send over one transport.
class HttpTransport {
public:
    virtual ~HttpTransport() = default;
    /// Blocks; a stop request takes effect within 250 ms.
    [[nodiscard]] virtual HttpResult<HttpResponse>
    send(const HttpRequest& request, ResponseSink& sink, std::stop_token stop) = 0;
};

/// Whether sending the same request again may bring an answer: the way there failed, not the
/// request.
[[nodiscard]] bool isWorthRepeating(TransportFailure failure);

} // namespace shardscope::net
