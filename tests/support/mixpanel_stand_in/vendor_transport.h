// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_transport.h"
#include "tests/support/manual_clock.h"
#include "tests/support/mixpanel_stand_in/vendor.h"

#include <functional>

namespace shardscope::stand_in {

/// The way to the vendor without a network: answers, and all that goes wrong with them, at once,
/// while the clock moves on as if they had taken their time.
class VendorTransport : public net::HttpTransport {
public:
    VendorTransport(Vendor& vendor, tests::ManualClock& clock) : m_vendor(vendor), m_clock(clock) {}

    [[nodiscard]] net::HttpResult<net::HttpResponse>
    send(const net::HttpRequest& request, net::ResponseSink& sink, std::stop_token stop) override;

    /// Called with every request before it goes out, for instance to stop at a given one.
    std::function<void(const net::HttpRequest&)> onRequest;
    /// So many bytes reach the sink in one piece.
    std::size_t pieceSize = 4096;

private:
    Vendor& m_vendor;
    tests::ManualClock& m_clock;
};

/// The same request as a server reads it.
[[nodiscard]] Request asReceived(const net::HttpRequest& request);

} // namespace shardscope::stand_in
