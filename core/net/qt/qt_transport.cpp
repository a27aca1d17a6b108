// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/qt/qt_transport.h"

#include "core/net/header_name.h"
#include "core/net/qt/exchange.h"
#include "core/net/qt/origin.h"
#include "core/net/qt/reply_errors.h"
#include "core/net/qt/reply_feed.h"

#include <QCoreApplication>
#include <QMetaObject>
#include <QNetworkAccessManager>
#include <QStringList>
#include <QThread>

#include <algorithm>
#include <clocale>
#include <functional>
#include <utility>

namespace shardscope::net {

namespace {

using SteadyClock = std::chrono::steady_clock;

/// Qt wants an application object before it does anything with a network.
std::shared_ptr<QCoreApplication> applicationIfNone() {
    static int count = 1;
    static char name[] = "shardscope";
    static char* words[] = {name, nullptr};
    static std::weak_ptr<QCoreApplication> ours;
    std::shared_ptr<QCoreApplication> application = ours.lock();
    if (!application && QCoreApplication::instance() == nullptr) {
        application = std::make_shared<QCoreApplication>(count, words);
        std::setlocale(LC_NUMERIC, "C"); // it takes the person's, and so would all that we read
        ours = application;
    }
    return application;
}

QNetworkRequest prepare(const HttpRequest& request, const QUrl& url, const QByteArray& userAgent) {
    QNetworkRequest prepared(url);
    const bool hasEncoding = std::ranges::any_of(request.headers, [](const HttpHeader& header) {
        return isSameHeader(header.name, "Accept-Encoding");
    });
    prepared.setRawHeader("User-Agent", userAgent);
    // Qt sends a request again that went out on a kept connection the server had just closed.
    prepared.setRawHeader("Connection", "close");
    if (!hasEncoding) {
        prepared.setRawHeader("Accept-Encoding", "identity"); // else Qt inflates, and hides cuts
    }
    for (const HttpHeader& header : request.headers) {
        prepared.setRawHeader(QByteArray::fromStdString(header.name),
                              QByteArray::fromStdString(header.value));
    }
    if (request.credentials) {
        const std::string pair = request.credentials->user + ":" + request.credentials->secret;
        prepared.setRawHeader("Authorization",
                              "Basic " + QByteArray::fromStdString(pair).toBase64());
    }
    if (request.method == HttpMethod::Post) {
        prepared.setHeader(QNetworkRequest::ContentLengthHeader,
                           static_cast<qint64>(request.body.size()));
        prepared.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    }
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                          QNetworkRequest::ManualRedirectPolicy);
    for (const auto attribute :
         {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
          QNetworkRequest::AuthenticationReuseAttribute}) {
        prepared.setAttribute(attribute, QNetworkRequest::Manual);
    }
    return prepared;
}

/// Hands an answer on to its sink while time allows.
class AnswerReader {
public:
    AnswerReader(Exchange& exchange, const HttpRequest& request, ResponseSink& sink,
                 std::function<void()> pull)
        : m_exchange(exchange),
          m_request(request),
          m_sink(sink),
          m_pull(std::move(pull)),
          m_end(SteadyClock::now() + request.timeouts.total) {}

    HttpResult<HttpResponse> run(const std::stop_token& stop) {
        while (true) {
            if (std::optional<TransportError> error = waitForNews(stop)) {
                return tl::unexpected(std::move(*error));
            }
            const SteadyClock::time_point before = SteadyClock::now();
            if (base::Result<void> taken = handOn(); !taken) {
                return tl::unexpected(
                    TransportError{TransportFailure::Sink, true, std::move(taken.error())});
            }
            m_end += SteadyClock::now() - before;
            const std::lock_guard lock(m_exchange.mutex);
            m_exchange.lastByte = std::max(m_exchange.lastByte, SteadyClock::now());
            if (m_exchange.isDone && m_exchange.body.empty()) {
                return m_exchange.error
                           ? HttpResult<HttpResponse>(tl::unexpected(*m_exchange.error))
                           : m_response;
            }
        }
    }

private:
    /// Waits for a head, bytes or the end; the error when it took too long.
    std::optional<TransportError> waitForNews(const std::stop_token& stop) {
        std::unique_lock lock(m_exchange.mutex);
        const auto hasNews = [this] {
            return m_exchange.isDone || !m_exchange.body.empty() || (m_exchange.head && !m_begun);
        };
        while (!hasNews()) {
            const std::chrono::milliseconds patience =
                m_begun ? m_request.timeouts.stall : m_request.timeouts.firstByte;
            const SteadyClock::time_point late = m_exchange.lastByte + patience;
            const SteadyClock::time_point now = SteadyClock::now();
            if (stop.stop_requested()) {
                return lateError(TransportFailure::Cancelled, "stopped");
            }
            if (now >= m_end) {
                return lateError(TransportFailure::TotalExceeded, "the answer took too long");
            }
            if (now >= late) {
                return m_begun ? lateError(TransportFailure::Stalled, "the server stopped sending")
                               : lateError(TransportFailure::FirstByteLate,
                                           "the server took too long to answer");
            }
            const SteadyClock::time_point lastByte = m_exchange.lastByte;
            (void)m_exchange.changed.wait_until(lock, stop, std::min(m_end, late), [&] {
                return hasNews() || m_exchange.lastByte != lastByte;
            });
        }
        return {};
    }

    TransportError lateError(TransportFailure failure, const char* what) const {
        const base::ErrorCode code = failure == TransportFailure::Cancelled
                                         ? base::ErrorCode::Cancelled
                                         : base::ErrorCode::Failed;
        const std::string host = QUrl(QString::fromStdString(m_request.url)).host().toStdString();
        return {failure, true, {code, what, host, {}}};
    }

    base::Result<void> handOn() {
        std::optional<HttpHead> head;
        std::string body;
        {
            const std::lock_guard lock(m_exchange.mutex);
            if (!m_begun && m_exchange.head) {
                head = m_exchange.head;
            }
            body.swap(m_exchange.body);
        }
        m_pull(); // there is room again
        if (head) {
            m_begun = true;
            m_response.head = std::move(*head);
            if (base::Result<void> taken = m_sink.begin(m_response.head); !taken) {
                return taken;
            }
        }
        m_response.bodyBytes += body.size();
        return body.empty() ? base::Result<void>{} : m_sink.write(body);
    }

    Exchange& m_exchange;
    const HttpRequest& m_request;
    ResponseSink& m_sink;
    std::function<void()> m_pull;
    SteadyClock::time_point m_end;
    HttpResponse m_response;
    bool m_begun = false;
};

} // namespace

struct QtTransport::Private {
    std::shared_ptr<QCoreApplication> application;
    QStringList origins;
    QByteArray userAgent;
    QThread thread;
    QNetworkAccessManager* network = nullptr; ///< lives on the thread

    [[nodiscard]] std::optional<TransportError> refuse(const QUrl& url) const {
        const QString origin = originOf(url);
        if (origin.isEmpty()) {
            return notSent(TransportFailure::BadUrl, QStringLiteral("this is no address"), url);
        }
        if (!origins.contains(origin)) {
            return notSent(TransportFailure::OtherHost,
                           QStringLiteral("no request goes to this host"), url);
        }
        if (url.scheme().toLower() != QLatin1String("https") && !isLoopback(url)) {
            return notSent(TransportFailure::BadUrl,
                           QStringLiteral("plain http is for this machine only; use https"), url);
        }
        return {};
    }
};

QtTransport::QtTransport(std::unique_ptr<Private> own) : m_own(std::move(own)) {}

std::unique_ptr<QtTransport> QtTransport::make(QtTransportOptions options) {
    auto own = std::make_unique<Private>();
    own->application = applicationIfNone();
    for (const std::string& origin : options.origins) {
        own->origins << originOf(QUrl(QString::fromStdString(origin)));
    }
    own->userAgent = QByteArray::fromStdString(options.userAgent);
    own->network = new QNetworkAccessManager;
    own->network->moveToThread(&own->thread);
    QObject::connect(&own->thread, &QThread::finished, own->network, &QObject::deleteLater);
    own->thread.setObjectName(QStringLiteral("network"));
    own->thread.start();
    return std::unique_ptr<QtTransport>(new QtTransport(std::move(own)));
}

QtTransport::~QtTransport() {
    m_own->thread.quit();
    m_own->thread.wait();
}

HttpResult<HttpResponse> QtTransport::send(const HttpRequest& request, ResponseSink& sink,
                                           std::stop_token stop) {
    const QUrl url = QUrl::fromEncoded(QByteArray::fromStdString(request.url), QUrl::StrictMode);
    if (std::optional<TransportError> refused = m_own->refuse(url)) {
        return tl::unexpected(std::move(*refused));
    }
    const QNetworkRequest prepared = prepare(request, url, m_own->userAgent);
    QNetworkAccessManager* const network = m_own->network;
    Exchange exchange;
    std::unique_ptr<ReplyFeed> feed;
    QMetaObject::invokeMethod(
        network, [&] { feed = std::make_unique<ReplyFeed>(*network, request, prepared, exchange); },
        Qt::BlockingQueuedConnection);
    AnswerReader reader(exchange, request, sink, [&feed] {
        QMetaObject::invokeMethod(
            feed.get(), [own = feed.get()] { own->pull(); }, Qt::QueuedConnection);
    });
    HttpResult<HttpResponse> response = reader.run(stop);
    QMetaObject::invokeMethod(
        network, [&feed] { feed.reset(); }, Qt::BlockingQueuedConnection);
    return response;
}

} // namespace shardscope::net
