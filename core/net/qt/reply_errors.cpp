// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/qt/reply_errors.h"

#include <QNetworkRequest>

namespace shardscope::net {

namespace {

struct Words {
    TransportFailure failure;
    bool mayHaveArrived;
    const char* what;
    const char* hint;
};

Words wordsOf(QNetworkReply::NetworkError error) {
    using Failure = TransportFailure;
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return {Failure::Unreachable, false, "nobody answers at this address",
                "check the address, and whether a firewall is in the way"};
    case QNetworkReply::HostNotFoundError:
        return {Failure::HostNotFound, false, "there is no such host, or no network",
                "check the address and the network connection"};
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
        return {Failure::Unreachable, false, "the network is down", "check the network connection"};
    case QNetworkReply::SslHandshakeFailedError:
        return {Failure::Tls, false, "no secure connection could be made",
                "check the clock of this machine, and whether a proxy reads secure connections"};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return {Failure::Proxy, false, "the proxy did not let the request through",
                "check the proxy settings of the system"};
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
        return {Failure::BadAnswer, true, "the answer is not HTTP",
                "check the address: another service may be listening there"};
    default:
        return {Failure::Cut, true, "the connection ended before the answer did", ""};
    }
}

/// Qt counts these statuses as errors, 400 as an invalid operation; for us they are answers.
bool isAnswer(QNetworkReply::NetworkError error) {
    return error == QNetworkReply::NoError ||
           error == QNetworkReply::ProtocolInvalidOperationError ||
           (error > QNetworkReply::UnknownProxyError &&
            error <= QNetworkReply::UnknownContentError) ||
           error >= QNetworkReply::InternalServerError;
}

TransportError toldAs(const Words& words, const QNetworkReply& reply) {
    return {words.failure,
            words.mayHaveArrived,
            {base::ErrorCode::Failed, words.what, reply.url().host().toStdString(), words.hint}};
}

} // namespace

std::optional<TransportError> errorOf(const QNetworkReply& reply, const QString& tlsProblem) {
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status != 0 && isAnswer(reply.error())) {
        return {};
    }
    TransportError told = toldAs(wordsOf(reply.error()), reply);
    if (!tlsProblem.isEmpty()) {
        told.error.what = "the server's certificate cannot be trusted: " + tlsProblem.toStdString();
    }
    return told;
}

TransportError lostError(const QNetworkReply& reply) {
    return toldAs(wordsOf(QNetworkReply::RemoteHostClosedError), reply);
}

TransportError redirectError(const QUrl& from, const QUrl& to, bool tooMany) {
    base::Error told{base::ErrorCode::Failed, "the server redirects in a circle",
                     from.host().toStdString(), "check the address"};
    if (!tooMany) {
        told.what = "the server redirects to " + to.host().toStdString() +
                    ", and no request goes where it was not meant to";
        told.hint = "check the address and the region";
    }
    return {TransportFailure::OtherHost, true, std::move(told)};
}

TransportError notSent(TransportFailure failure, const QString& what, const QUrl& url) {
    return {
        failure, false, {base::ErrorCode::Usage, what.toStdString(), url.host().toStdString(), {}}};
}

} // namespace shardscope::net
