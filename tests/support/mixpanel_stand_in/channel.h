// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

using SSL_CTX = struct ssl_ctx_st;

namespace shardscope::stand_in {

/// The bytes of one connection, plain or behind TLS. Does not own the socket.
class Channel {
public:
    virtual ~Channel() = default;
    /// False when the connection has ended.
    [[nodiscard]] virtual bool read(std::string& into) = 0;
    [[nodiscard]] virtual bool write(std::string_view bytes) = 0;
};

[[nodiscard]] std::unique_ptr<Channel> plainChannel(int socket);

/// A key and a certificate signed with it, made anew for this process.
[[nodiscard]] std::shared_ptr<SSL_CTX> selfSignedContext();
/// Nothing when the client breaks the handshake off.
[[nodiscard]] std::unique_ptr<Channel> tlsChannel(int socket, SSL_CTX* context);

} // namespace shardscope::stand_in
