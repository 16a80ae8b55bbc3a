// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/endpoint/connectionwatch.h"

#include <QTcpSocket>

namespace bucketwatch {

ConnectionWatch::ConnectionWatch(QTcpSocket *socket, const ConnectionLimits &limits)
    : QObject(socket), m_socket(socket), m_limits(limits), m_deadline(std::chrono::steady_clock::now() + limits.requestTime)
{
    // Before the HTTP server connects, so that it never sees what is too much.
    connect(socket, &QTcpSocket::readyRead, this, &ConnectionWatch::count);
}

void ConnectionWatch::requestAnswered()
{
    // The next request of an impatient client may be there already, as a whole or in part; readyRead comes once more for it.
    m_headerEnd = {};
    m_headerBytes = 0;
    m_bodyBytes = 0;
    m_deadline = std::chrono::steady_clock::now() + m_limits.idleTime;
}

void ConnectionWatch::finish()
{
    // Nothing that follows is answered; a WebSocket's request stays where it is, and would be taken for the next one.
    disconnect(m_socket, &QTcpSocket::readyRead, nullptr, nullptr);
    // Later, because the HTTP server is still busy with the socket.
    QMetaObject::invokeMethod(m_socket, &QTcpSocket::disconnectFromHost, Qt::QueuedConnection);
}

qsizetype ConnectionWatch::heldBytes() const
{
    return unfinishedBytes() + m_socket->bytesToWrite();
}

void ConnectionWatch::abort()
{
    // The HTTP server, which is told next, must not read from a socket that is closed.
    disconnect(m_socket, &QTcpSocket::readyRead, nullptr, nullptr);
    m_socket->abort();
}

void ConnectionWatch::count()
{
    // The HTTP server reads all that is there unless it has a whole request, so what is there now is new.
    const qsizetype arrived = m_socket->bytesAvailable();
    if (arrived == 0)
        return;
    if (unfinishedBytes() == 0 && m_deadline > std::chrono::steady_clock::now() + m_limits.requestTime)
        m_deadline = std::chrono::steady_clock::now() + m_limits.requestTime;
    qsizetype header = 0;
    if (!m_headerEnd.isFound())
        header = m_headerEnd.take(m_socket->peek(qMin(arrived, m_limits.maxHeaderBytes + 1)));
    m_headerBytes += header;
    m_bodyBytes += arrived - header;
    if (isWithinLimits())
        Q_EMIT grown();
    else
        abort();
}

bool ConnectionWatch::isWithinLimits() const
{
    return m_headerBytes <= m_limits.maxHeaderBytes && m_bodyBytes <= m_limits.maxBodyBytes
        && m_socket->bytesToWrite() <= m_limits.maxUnsentBytes;
}

} // namespace bucketwatch
