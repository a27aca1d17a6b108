// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/qt/origin.h"

#include <QHostAddress>

namespace shardscope::net {

QString originOf(const QUrl& url) {
    const QString scheme = url.scheme().toLower();
    const bool isSecure = scheme == QLatin1String("https");
    if (!url.isValid() || url.host().isEmpty() || (!isSecure && scheme != QLatin1String("http"))) {
        return {};
    }
    return scheme + QLatin1String("://") + url.host().toLower() + QLatin1Char(':') +
           QString::number(url.port(isSecure ? 443 : 80));
}

bool isLoopback(const QUrl& url) {
    const QString host = url.host().toLower();
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

} // namespace shardscope::net
