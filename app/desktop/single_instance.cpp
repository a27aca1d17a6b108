// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/single_instance.h"

#include "ui/view/view_link.h"

#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>
#include <QtEndian>

#include <chrono>

using namespace Qt::StringLiterals;

namespace shardscope::app {

namespace {

constexpr int kPatienceMs = 1000; ///< the other window may be busy; then this start has its own
constexpr std::chrono::seconds kLongestRequest{5};
constexpr qsizetype kPrefix = sizeof(quint32);
const QByteArray kTaken = "ok\n";

/// Empty when the person has no runtime folder.
QString socketPath() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder.isEmpty() ? QString() : folder + u"/shardscope.socket"_s;
}

/// None while the request is not complete.
std::optional<QStringList> pathsOf(const QByteArray& bytes) {
    if (bytes.size() < kPrefix) {
        return std::nullopt;
    }
    const auto length = static_cast<qsizetype>(qFromBigEndian<quint32>(bytes.constData()));
    if (bytes.size() - kPrefix < length) {
        return std::nullopt;
    }
    QStringList paths;
    for (const QByteArray& path : bytes.mid(kPrefix, length).split('\0')) {
        const QString word = QString::fromUtf8(path);
        if (word.startsWith(u'/') || ui::isViewLink(word)) {
            paths.append(word);
        }
    }
    return paths;
}

} // namespace

QByteArray toRequest(const QStringList& paths) {
    QByteArray text;
    for (const QString& path : paths) {
        text += path.toUtf8() + '\0';
    }
    QByteArray request(kPrefix, '\0');
    qToBigEndian(static_cast<quint32>(text.size()), request.data());
    return request + text;
}

bool SingleInstance::handOver(const QStringList& paths) {
    const QString path = socketPath();
    const QByteArray request = toRequest(paths);
    if (path.isEmpty() || request.size() > kMostBytes) {
        return false;
    }
    QLocalSocket socket;
    socket.connectToServer(path);
    if (!socket.waitForConnected(kPatienceMs)) {
        return false;
    }
    socket.write(request);
    while (socket.bytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(kPatienceMs)) {
            return false;
        }
    }
    return socket.waitForReadyRead(kPatienceMs) && socket.readAll() == kTaken;
}

SingleInstance::SingleInstance(QObject* parent) : QObject(parent) {
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(kMostPeers);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::welcome);
}

bool SingleInstance::listen() {
    const QString path = socketPath();
    if (path.isEmpty()) {
        return false;
    }
    // Nobody answered there, so what is left is of a window that crashed.
    QLocalServer::removeServer(path);
    return m_server.listen(path);
}

void SingleInstance::welcome() {
    while (QLocalSocket* peer = m_server.nextPendingConnection()) {
        connect(peer, &QLocalSocket::disconnected, peer, &QObject::deleteLater);
        if (m_server.findChildren<QLocalSocket*>().size() > kMostPeers) {
            peer->abort();
            continue;
        }
        peer->setReadBufferSize(kMostBytes + 1);
        connect(peer, &QLocalSocket::readyRead, this, [this, peer] { read(*peer); });
        QTimer::singleShot(kLongestRequest, peer, [peer] { peer->abort(); });
        read(*peer); // it may have come with the connection
    }
}

void SingleInstance::read(QLocalSocket& peer) {
    const QByteArray bytes = peer.peek(kMostBytes + 1);
    if (const auto paths = pathsOf(bytes)) {
        disconnect(&peer, &QLocalSocket::readyRead, this, nullptr);
        peer.write(kTaken);
        peer.disconnectFromServer(); // after what is written
        Q_EMIT requested(*paths);
    } else if (bytes.size() > kMostBytes) {
        peer.abort();
    }
}

} // namespace shardscope::app
