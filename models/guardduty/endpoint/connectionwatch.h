// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/endpoint/connectionlimits.h"
#include "guardduty/endpoint/headerend.h"

#include <QObject>

class QTcpSocket;

namespace bucketwatch {

/// Counts what arrives on one connection, below the HTTP server and before it sees it. Owned by the socket.
class ConnectionWatch final : public QObject {
    Q_OBJECT
public:
    using Time = std::chrono::steady_clock::time_point;

    ConnectionWatch(QTcpSocket *socket, const ConnectionLimits &limits);

    [[nodiscard]] bool isLate(Time now) const { return now > m_deadline; }
    /// Bytes of a request that has not arrived whole and of answers that the client has not read.
    [[nodiscard]] qsizetype heldBytes() const;
    /// Whether the request that is being read came as HTTP/1.0.
    [[nodiscard]] bool isHttp10() const { return m_headerEnd.isHttp10(); }

    /// The HTTP server has a whole request and answered it; what else arrived belongs to the next one.
    void requestAnswered();
    /// Ends the connection when the client has the last answer.
    void finish();
    /// Gives the client more time, because this side was busy.
    void postpone(std::chrono::milliseconds by) { m_deadline += by; }
    void abort();

Q_SIGNALS:
    /// More of a request is there. Emitted before the HTTP server reads it.
    void grown();

private:
    void count();
    [[nodiscard]] qsizetype unfinishedBytes() const { return m_headerBytes + m_bodyBytes; }
    [[nodiscard]] bool isWithinLimits() const;

    QTcpSocket *m_socket;
    const ConnectionLimits m_limits;
    HeaderEnd m_headerEnd;
    qsizetype m_headerBytes = 0;
    qsizetype m_bodyBytes = 0;
    Time m_deadline;
};

} // namespace bucketwatch
