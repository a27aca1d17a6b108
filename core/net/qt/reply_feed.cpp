// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/qt/reply_feed.h"

#include "core/net/qt/origin.h"
#include "core/net/qt/reply_errors.h"

#include <algorithm>

namespace shardscope::net {

namespace {

constexpr int kMostRedirects = 5;

bool isRedirect(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace

ReplyFeed::ReplyFeed(QNetworkAccessManager& network, const HttpRequest& request,
                     const QNetworkRequest& prepared, Exchange& exchange)
    : m_network(network),
      m_method(request.method),
      m_exchange(exchange),
      m_body(request.body) { // the caller keeps the bytes until this object is gone
    send(prepared);
}

ReplyFeed::~ReplyFeed() {
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
}

void ReplyFeed::send(const QNetworkRequest& request) {
    m_attempts = 0;
    m_received = 0;
    m_reply.reset(m_method == HttpMethod::Post ? m_network.post(request, &m_body)
                                               : m_network.get(request));
    m_reply->setReadBufferSize(static_cast<qint64>(Exchange::kAhead));
    QNetworkReply* const reply = m_reply.get();
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& errors) {
        m_tlsProblem = errors.isEmpty() ? QString() : errors.first().errorString();
    });
    connect(reply, &QNetworkReply::requestSent, this, [this] {
        if (++m_attempts > 1) {
            fail(lostError(*m_reply));
        }
    });
    connect(reply, &QNetworkReply::uploadProgress, this, [this] { touch(); });
    connect(reply, &QNetworkReply::metaDataChanged, this, [this] { takeHead(); });
    connect(reply, &QIODevice::readyRead, this, [this] { pull(); });
    connect(reply, &QNetworkReply::finished, this, [this] { finish(); });
}

void ReplyFeed::touch() {
    const std::lock_guard lock(m_exchange.mutex);
    m_exchange.lastByte = std::chrono::steady_clock::now();
    m_exchange.changed.notify_all();
}

void ReplyFeed::takeHead() {
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0 || isRedirect(status)) {
        return;
    }
    HttpHead head{.status = status};
    for (const auto& [name, value] : m_reply->rawHeaderPairs()) {
        head.headers.push_back({name.toStdString(), value.toStdString()});
    }
    const std::lock_guard lock(m_exchange.mutex);
    m_exchange.head = std::move(head);
    m_exchange.lastByte = std::chrono::steady_clock::now();
    m_exchange.changed.notify_all();
}

void ReplyFeed::pull() {
    const std::lock_guard lock(m_exchange.mutex);
    // What comes with a redirect, or before a head, is nobody's.
    while (m_exchange.head && m_exchange.body.size() < Exchange::kAhead &&
           m_reply->bytesAvailable() > 0) {
        const std::size_t before = m_exchange.body.size();
        const auto room = static_cast<qint64>(Exchange::kAhead - before);
        m_exchange.body.resize(before +
                               static_cast<std::size_t>(std::min(room, m_reply->bytesAvailable())));
        const qint64 got = m_reply->read(m_exchange.body.data() + before,
                                         static_cast<qint64>(m_exchange.body.size() - before));
        m_exchange.body.resize(before + static_cast<std::size_t>(std::max<qint64>(got, 0)));
        if (got <= 0) {
            break;
        }
        m_received += got;
        m_exchange.lastByte = std::chrono::steady_clock::now();
    }
    const bool isEmpty = !m_exchange.head || m_reply->bytesAvailable() == 0;
    if (m_isFinished && isEmpty && !m_exchange.isDone) {
        m_exchange.isDone = true;
        m_exchange.error = errorOf(*m_reply, m_tlsProblem);
        if (!m_exchange.error && isShort()) {
            m_exchange.error = lostError(*m_reply);
        }
    }
    m_exchange.changed.notify_all();
}

/// Qt takes an answer for whole when it finds the connection closed before it looked for more, so
/// what the server said of its length is held against what came.
bool ReplyFeed::isShort() const {
    const QVariant promised = m_reply->header(QNetworkRequest::ContentLengthHeader);
    return promised.isValid() && m_received < promised.toLongLong();
}

/// Goes where the server sends us, within its own origin.
bool ReplyFeed::redirect() {
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (!isRedirect(status)) {
        return false;
    }
    const QUrl from = m_reply->url();
    const QUrl to = from.resolved(
        QUrl(m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl()));
    const bool isAllowed = m_method == HttpMethod::Get && originOf(from) == originOf(to);
    if (!isAllowed || ++m_redirects > kMostRedirects) {
        fail(redirectError(from, to, isAllowed));
        return true;
    }
    QNetworkRequest request = m_reply->request();
    request.setUrl(to);
    QNetworkReply* const old = m_reply.release();
    old->disconnect(this);
    old->deleteLater();
    send(request);
    return true;
}

void ReplyFeed::finish() {
    if (redirect()) {
        return;
    }
    takeHead();
    m_isFinished = true;
    pull();
}

void ReplyFeed::fail(TransportError error) {
    const std::lock_guard lock(m_exchange.mutex);
    m_exchange.isDone = true;
    m_exchange.error = std::move(error);
    m_exchange.changed.notify_all();
}

} // namespace shardscope::net
