// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

namespace bucketwatch::test {

/// A server on a free port of this machine that answers each request with the bytes that a test gives it.
class StubServer : public QObject {
public:
    /// Answers request number @p index (from 0) with raw bytes; an empty answer is none at all.
    using Answer = std::function<QByteArray(int index, const QByteArray &request)>;

    explicit StubServer(Answer answer) : m_answer(std::move(answer))
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] { take(m_server.nextPendingConnection()); });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("The stub server cannot listen.");
    }

    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort())); }
    [[nodiscard]] const QList<QByteArray> &requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int disconnections() const { return m_disconnections; }

    /// After an answer that was cut off on purpose the connection must end.
    bool closesAfterAnswer = false;

private:
    void take(QTcpSocket *socket)
    {
        ++m_connections;
        connect(socket, &QTcpSocket::disconnected, this, [this] { ++m_disconnections; });
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, buffer = QByteArray()]() mutable {
            buffer += socket->readAll();
            const qsizetype head = buffer.indexOf("\r\n\r\n");
            if (head < 0 || buffer.size() < head + 4 + bodySize(buffer.first(head)))
                return;
            m_requests.append(std::exchange(buffer, QByteArray()));
            socket->write(m_answer(int(m_requests.size()) - 1, m_requests.back()));
            if (closesAfterAnswer)
                socket->disconnectFromHost();
        });
    }

    [[nodiscard]] static qsizetype bodySize(const QByteArray &head)
    {
        const qsizetype at = head.toLower().indexOf("content-length:");
        return at < 0 ? 0
                      : head.sliced(at + 15, head.indexOf('\r', at + 15) < 0 ? -1 : head.indexOf('\r', at + 15) - at - 15)
                            .trimmed()
                            .toLongLong();
    }

    QTcpServer m_server;
    Answer m_answer;
    QList<QByteArray> m_requests;
    int m_connections = 0;
    int m_disconnections = 0;
};

/// "HTTP/1.1 400 …" with @p body, and @p headers, which end in line breaks.
inline QByteArray httpAnswer(int status, const QByteArray &body, const QByteArray &headers = {})
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Text\r\nContent-Type: application/json\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace bucketwatch::test
