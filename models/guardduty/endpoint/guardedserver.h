// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/endpoint/connectionlimits.h"

#include <QHash>
#include <QTcpServer>
#include <QTimer>

namespace bucketwatch {

class ConnectionWatch;

/// A server of this machine only that keeps its clients within limits. The HTTP server on top of it reads requests; answers go
/// through the connection.
class GuardedServer final : public QTcpServer {
    Q_OBJECT
public:
    explicit GuardedServer(const ConnectionLimits &limits, QObject *parent = nullptr);
    ~GuardedServer() override;

    /// Listens on 127.0.0.1; port 0 picks one. False when the port is taken: errorString() says so.
    [[nodiscard]] bool start(quint16 port);
    [[nodiscard]] int connections() const { return static_cast<int>(m_watches.size()); }

    /// That of the client at @p peerPort; null when it left.
    [[nodiscard]] ConnectionWatch *connectionOf(quint16 peerPort) const { return m_watches.value(peerPort); }
    /// Ends every connection at once.
    void abortConnections();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void watch(QTcpSocket *socket);
    void forget(quint16 peerPort, const ConnectionWatch *watch);
    void checkMemory(ConnectionWatch *grown);
    void abortLateOnes();

    const ConnectionLimits m_limits;
    QHash<quint16, ConnectionWatch *> m_watches; ///< by the client's port: all have one address
    QTimer m_sweep;
    std::chrono::steady_clock::time_point m_swept; ///< when it last ran
};

} // namespace bucketwatch
