// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLocalServer>
#include <QObject>
#include <QStringList>

#include <optional>

class QLocalSocket;

namespace shardscope::app {

/// One window per person: a second start hands what it should open to the first one, over a socket
/// in the person's own runtime folder. Without such a folder every start has its own window.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype kMostBytes = 1 << 20; ///< of a request
    static constexpr int kMostPeers = 8;

    /// True when a window that runs already took the paths, which must be absolute,
    /// and the links to views.
    [[nodiscard]] static bool handOver(const QStringList& paths);

    explicit SingleInstance(QObject* parent = nullptr);
    /// Takes requests from now on. False when that is not possible here.
    bool listen();

Q_SIGNALS:
    /// Another start wants this opened; without paths it wants the window only.
    void requested(const QStringList& paths);

private:
    void welcome();
    void read(QLocalSocket& peer);

    QLocalServer m_server;
};

/// A request as it goes over the socket: its length, and the paths with a NUL behind each.
[[nodiscard]] QByteArray toRequest(const QStringList& paths);

} // namespace shardscope::app
