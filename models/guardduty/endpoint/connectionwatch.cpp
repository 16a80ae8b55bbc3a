// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/endpoint/connectionwatch.h"

#include "guardduty/endpoint/httpanswer.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace bucketwatch {

ConnectionWatch::ConnectionWatch(QTcpSocket *socket, const ConnectionLimits &limits)
    : QObject(socket), m_socket(socket), m_limits(limits), m_deadline(std::chrono::steady_clock::now() + limits.requestTime)
{
    // Before the HTTP server connects, so that it never sees what is too much.
    connect(socket, &QTcpSocket::readyRead, this, &ConnectionWatch::count);
}

void ConnectionWatch::requestTaken()
{
    m_deadline = std::chrono::steady_clock::now() + m_limits.idleTime;
}

void ConnectionWatch::answer(const QByteArray &bytes, AfterAnswer then)
{
    m_socket->write(bytes);
    // The next request of an impatient client may be there already, as a whole or in part; readyRead comes once more for it.
    m_head = {};
    m_chunks = {};
    m_headerBytes = 0;
    m_bodyBytes = 0;
    m_behind = 0;
    m_deadline = std::chrono::steady_clock::now() + m_limits.idleTime;
    if (then == AfterAnswer::Close)
        finish();
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
    if (isWhole())
        m_behind = arrived;
    else
        read(arrived);
    if (!isWithinLimits())
        abort();
    else if (isMalformed())
        refuse();
    else
        Q_EMIT grown();
}

void ConnectionWatch::read(qsizetype arrived)
{
    qsizetype header = 0;
    if (!m_head.isComplete())
        header = m_head.take(m_socket->peek(qMin(arrived, m_limits.maxHeaderBytes + 1)));
    m_headerBytes += header;
    qsizetype body = 0;
    if (m_head.isChunked())
        body = m_chunks.take(QByteArrayView(m_socket->peek(arrived)).sliced(header));
    else if (m_head.isComplete())
        body = qMin(arrived - header, m_head.contentLength() - m_bodyBytes);
    m_bodyBytes += body;
    m_behind = arrived - header - body;
}

bool ConnectionWatch::isWhole() const
{
    return m_head.isComplete() && (m_head.isChunked() ? m_chunks.isComplete() : m_bodyBytes == m_head.contentLength());
}

bool ConnectionWatch::isWithinLimits() const
{
    return m_headerBytes <= m_limits.maxHeaderBytes && m_head.contentLength() <= m_limits.maxBodyBytes
        && m_bodyBytes + m_behind <= m_limits.maxBodyBytes && m_socket->bytesToWrite() <= m_limits.maxUnsentBytes;
}

void ConnectionWatch::refuse()
{
    const QString message = u"The request is malformed, or it is not certain where it ends."_s;
    answer(wireBytes(jsonAnswer(400, {{u"message"_s, message}}), "close"), AfterAnswer::Close);
}

} // namespace bucketwatch
