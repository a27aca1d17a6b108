// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/qt/exchange.h"
#include "core/net/qt/one_way_body.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QSslError>
#include <QUrl>

#include <memory>

namespace shardscope::net {

/// Feeds one reply into its exchange. Lives on the network thread; destroying it ends the request.
class ReplyFeed : public QObject {
public:
    ReplyFeed(QNetworkAccessManager& network, const HttpRequest& request,
              const QNetworkRequest& prepared, Exchange& exchange);
    ~ReplyFeed() override;

    /// Moves on what Qt holds, as far as there is room.
    void pull();

private:
    void send(const QNetworkRequest& request);
    void takeHead();
    [[nodiscard]] bool redirect();
    [[nodiscard]] bool isShort() const;
    void finish();
    void touch();
    void fail(TransportError error);

    QNetworkAccessManager& m_network;
    HttpMethod m_method;
    Exchange& m_exchange;
    OneWayBody m_body;
    std::unique_ptr<QNetworkReply> m_reply;
    QString m_tlsProblem;
    qint64 m_received = 0; ///< bytes of the body
    int m_redirects = 0;
    int m_attempts = 0;        ///< of Qt, to send the request
    bool m_isFinished = false; ///< Qt has all there is
};

} // namespace shardscope::net
