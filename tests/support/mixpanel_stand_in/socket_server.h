// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "tests/support/mixpanel_stand_in/http_message.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace shardscope::stand_in {

/// HTTP/1.1 on a loopback port, with a thread for each connection. Breaks connections as an answer
/// asks for it.
class SocketServer {
public:
    using Respond = std::function<Answer(const Request&)>;
    struct Options {
        std::uint16_t port = 0; ///< 0: any free one
        /// Speaks TLS with a certificate that it signs itself, and that nobody trusts.
        bool badCertificate = false;
    };

    /// `respond` is called from the threads of the connections.
    [[nodiscard]] static base::Result<std::unique_ptr<SocketServer>> start(Options options,
                                                                           Respond respond);
    ~SocketServer();

    [[nodiscard]] std::uint16_t port() const;
    /// "http://127.0.0.1:40123"
    [[nodiscard]] std::string url() const;
    /// Connections accepted so far.
    [[nodiscard]] std::uint64_t connections() const;

private:
    struct Private;
    explicit SocketServer(std::unique_ptr<Private> own);
    std::unique_ptr<Private> m_own;
};

} // namespace shardscope::stand_in
