// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/signedclient.h"

#include "base/clock.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTcpSocket>

namespace bucketwatch::test {

namespace {

constexpr int PatienceMs = 30'000;

} // namespace

QJsonObject HttpReply::json() const
{
    return QJsonDocument::fromJson(body).object();
}

SignableRequest SignedClient::sign(const ClientRequest &request, Timestamp time)
{
    SignableRequest signable {request.method, request.path, request.query, {}, request.body};
    signable.headers.push_back({"Host", "127.0.0.1:" + QByteArray::number(m_port)});
    if (!request.body.isEmpty())
        signable.headers.push_back({"Content-Type", request.contentType});
    signable.headers.insert(signable.headers.end(), request.headers.begin(), request.headers.end());
    const HttpHeaders added = signatureHeaders(signable, m_credentials, region, service, time, m_keys, bodyHash);
    signable.headers.insert(signable.headers.end(), added.begin(), added.end());
    return signable;
}

SignableRequest SignedClient::sign(const ClientRequest &request)
{
    return sign(request, SystemClock().now());
}

HttpReply SignedClient::send(const ClientRequest &request)
{
    return sendSigned(sign(request));
}

HttpReply SignedClient::sendSigned(const SignableRequest &request)
{
    return sendRaw(toBytes(request));
}

HttpReply SignedClient::sendRaw(const QByteArray &bytes)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_port);
    socket.write(bytes);
    QByteArray received;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < PatienceMs && socket.waitForReadyRead(PatienceMs)) {
        received += socket.readAll();
        if (auto reply = takeReply(received))
            return *reply;
    }
    return {};
}

QByteArray toBytes(const SignableRequest &request)
{
    QByteArray bytes = request.method + ' ' + request.path;
    if (!request.query.isEmpty())
        bytes += '?' + request.query;
    bytes += " HTTP/1.1\r\n";
    for (const HttpHeader &header : request.headers)
        bytes += header.name + ": " + header.value + "\r\n";
    if (!request.body.isEmpty() || request.method != "GET")
        bytes += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    return bytes + "\r\n" + request.body;
}

std::optional<HttpReply> takeReply(QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    HttpReply reply;
    QByteArrayList lines = bytes.first(end).split('\n');
    reply.status = lines.takeFirst().mid(9, 3).toInt();
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        reply.headers.push_back({line.first(qMax(colon, 0)), line.sliced(colon + 1).trimmed()});
    }
    const qsizetype length = reply.header("content-length").toLongLong();
    if (bytes.size() < end + 4 + length)
        return std::nullopt;
    reply.body = bytes.sliced(end + 4, length);
    bytes.remove(0, end + 4 + length);
    return reply;
}

} // namespace bucketwatch::test
