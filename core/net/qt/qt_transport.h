// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_transport.h"

#include <memory>
#include <string>
#include <vector>

namespace shardscope::net {

struct QtTransportOptions {
    /// The only servers it talks to, each as scheme and host, "https://data.mixpanel.com". Plain
    /// http is accepted for loopback addresses only.
    std::vector<std::string> origins;
    std::string userAgent = "Shardscope";
};

/// HttpTransport over Qt Network, on a thread of its own. Keeps to HTTP/1.1: Qt heeds the size of
/// a read buffer there only, and without it a fast server fills the memory. Bodies arrive as they
/// were sent, compressed or not. No cookies, no cache, no answer to a proxy that wants a password.
///
/// A body goes out once, on a connection of its own, whatever Qt would like to repeat by itself. A
/// GET follows redirects within its own origin, a POST none.
class QtTransport : public HttpTransport {
public:
    /// In a program without a Qt application it makes one; call it on the main thread then.
    [[nodiscard]] static std::unique_ptr<QtTransport> make(QtTransportOptions options);
    ~QtTransport() override;

    [[nodiscard]] HttpResult<HttpResponse> send(const HttpRequest& request, ResponseSink& sink,
                                                std::stop_token stop) override;

private:
    struct Private;
    explicit QtTransport(std::unique_ptr<Private> own);
    std::unique_ptr<Private> m_own;
};

} // namespace shardscope::net
