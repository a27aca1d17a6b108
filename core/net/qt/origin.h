// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace shardscope::net {

/// Scheme, host and port of an address, "https://data.mixpanel.com:443"; empty when it has no
/// host, or a scheme that is neither https nor http.
[[nodiscard]] QString originOf(const QUrl& url);

/// Whether the host is this very machine: localhost, or an address of the loopback network.
[[nodiscard]] bool isLoopback(const QUrl& url);

} // namespace shardscope::net
