// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchclient.h"

#include "base/clock.h"

#include <tuple>

namespace bucketwatch::bench {

namespace {

/// Position and length of the body of the answer that @p bytes begin with; a negative position while its header is not there.
std::pair<qsizetype, qsizetype> bodyOf(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return {-1, 0};
    const QByteArray header = bytes.first(end).toLower() + '\r';
    const QByteArray name = "\r\ncontent-length:";
    const qsizetype length = header.indexOf(name);
    if (length < 0)
        return {end + 4, 0};
    const qsizetype value = length + name.size();
    return {end + 4, header.sliced(value, header.indexOf('\r', value) - value).trimmed().toLongLong()};
}

} // namespace

BenchClient::BenchClient(quint16 port, AwsCredentials credentials, QByteArray region)
    : m_port(port)
    , m_credentials(std::move(credentials))
    , m_region(std::move(region))
{
    connectSocket();
}

void BenchClient::connectSocket()
{
    m_received.clear();
    m_socket = LoopbackSocket(m_port);
    m_socket.setPatience(std::chrono::seconds(10));
}

QByteArray BenchClient::call(const QByteArray &method, const QByteArray &target, const QByteArray &body)
{
    const qsizetype mark = target.indexOf('?');
    SignableRequest request {method, target.first(mark < 0 ? target.size() : mark),
        mark < 0 ? QByteArray() : target.sliced(mark + 1), {{"Host", "127.0.0.1:" + QByteArray::number(m_port)}}, body};
    if (!body.isEmpty())
        request.headers.push_back({"Content-Type", "application/json"});
    const HttpHeaders added = signatureHeaders(request, m_credentials, m_region, "guardduty", SystemClock().now(), m_keys);
    QByteArray bytes = method + ' ' + target + " HTTP/1.1\r\n";
    for (const HttpHeaders &headers : {request.headers, added}) {
        for (const HttpHeader &header : headers)
            bytes += header.name + ": " + header.value + "\r\n";
    }
    bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    if (!exchange(bytes)) {
        connectSocket();
        if (!exchange(bytes))
            return {};
    }
    return takeAnswer();
}

bool BenchClient::exchange(const QByteArray &request)
{
    if (!m_socket.sendAll(request))
        return false;
    auto [position, length] = bodyOf(m_received);
    while (position < 0 || m_received.size() < position + length) {
        const QByteArray more = m_socket.receive();
        if (more.isEmpty())
            return false;
        m_received += more;
        std::tie(position, length) = bodyOf(m_received);
    }
    return true;
}

QByteArray BenchClient::takeAnswer()
{
    const auto [position, length] = bodyOf(m_received);
    const bool isSuccess = m_received.sliced(9, 1) == "2";
    const QByteArray answer = m_received.sliced(position, length);
    const bool isLast = m_received.first(position).toLower().contains("\r\nconnection: close\r\n");
    m_received.remove(0, position + length);
    if (isLast)
        connectSocket();
    return isSuccess ? (answer.isEmpty() ? QByteArray("") : answer) : QByteArray();
}

} // namespace bucketwatch::bench
