// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_transport.h"

#include <QNetworkReply>
#include <QString>
#include <QUrl>

#include <optional>

namespace shardscope::net {

// What went wrong, in our words. They name the host; never a path or a query, which may hold ids
// of people.

/// Why a finished reply brought no whole answer; nothing when it did, whatever its status.
/// `tlsProblem` is what is wrong with the server's certificate.
[[nodiscard]] std::optional<TransportError> errorOf(const QNetworkReply& reply,
                                                    const QString& tlsProblem);

/// The connection broke before an answer.
[[nodiscard]] TransportError lostError(const QNetworkReply& reply);

/// A redirect that was not followed: to another origin, or once too often.
[[nodiscard]] TransportError redirectError(const QUrl& from, const QUrl& to, bool tooMany);

/// An address that is not asked at all.
[[nodiscard]] TransportError notSent(TransportFailure failure, const QString& what,
                                     const QUrl& url);

} // namespace shardscope::net
