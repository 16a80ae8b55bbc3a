// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/endpoint/chunkedbody.h"
#include "guardduty/endpoint/connectionlimits.h"
#include "guardduty/endpoint/requesthead.h"

#include <QObject>

class QTcpSocket;

namespace bucketwatch {

/// Reads and counts what arrives on one connection, below the HTTP server and before it sees it. Owned by the socket. A request
/// whose end is not certain is answered here, and the connection ends.
class ConnectionWatch final : public QObject {
    Q_OBJECT
public:
    using Time = std::chrono::steady_clock::time_point;

    ConnectionWatch(QTcpSocket *socket, const ConnectionLimits &limits);

    [[nodiscard]] bool isLate(Time now) const { return now > m_deadline; }
    /// Bytes of a request that has not arrived whole and of answers that the client has not read.
    [[nodiscard]] qsizetype heldBytes() const;
    /// The head of the request that is there as a whole; null while none is.
    [[nodiscard]] const RequestHead *request() const { return isWhole() ? &m_head : nullptr; }

    /// The client has done its part and is not late while it waits for its answer.
    void requestTaken();
    enum class AfterAnswer { KeepOpen, Close };
    /// Sends the answer to request(); what else arrived belongs to the next one.
    void answer(const QByteArray &bytes, AfterAnswer then);
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
    void read(qsizetype arrived);
    void refuse();
    [[nodiscard]] bool isWhole() const;
    [[nodiscard]] bool isMalformed() const { return m_head.isMalformed() || m_chunks.isMalformed(); }
    [[nodiscard]] qsizetype unfinishedBytes() const { return m_headerBytes + m_bodyBytes + m_behind; }
    [[nodiscard]] bool isWithinLimits() const;

    QTcpSocket *m_socket;
    const ConnectionLimits m_limits;
    RequestHead m_head;
    ChunkedBody m_chunks;
    qsizetype m_headerBytes = 0;
    qsizetype m_bodyBytes = 0;
    qsizetype m_behind = 0; ///< what arrived of the next request
    Time m_deadline;
};

} // namespace bucketwatch
