// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/endpoint/httpserver.h"

#include "guardduty/endpoint/guardedserver.h"

#include <QHttpHeaders>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QLoggingCategory>
#include <QMetaEnum>
#include <QTimer>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

SignableRequest valueOf(const QHttpServerRequest &request)
{
    SignableRequest value;
    value.method
        = QByteArray(QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(static_cast<int>(request.method()))).toUpper();
    const QUrl url = request.url();
    value.path = url.path(QUrl::FullyEncoded).toLatin1(); // keeps %2F
    value.query = url.query(QUrl::FullyEncoded).toLatin1();
    const QHttpHeaders &headers = request.headers();
    for (qsizetype i = 0; i < headers.size(); ++i)
        value.headers.push_back(
            {QByteArray(headers.nameAt(i).data(), headers.nameAt(i).size()), headers.valueAt(i).toByteArray()});
    value.body = request.body();
    return value;
}

bool hasConnectionOption(const QHttpHeaders &headers, QByteArrayView wanted)
{
    const QList<QByteArray> options = headers.combinedValue(QHttpHeaders::WellKnownHeader::Connection).split(',');
    return std::ranges::any_of(
        options, [wanted](const QByteArray &option) { return option.trimmed().compare(wanted, Qt::CaseInsensitive) == 0; });
}

} // namespace

HttpServer::HttpServer(const ConnectionLimits &limits, Answerer answerer, QObject *parent)
    : QAbstractHttpServer(parent), m_connections(new GuardedServer(limits, this)), m_answerer(std::move(answerer))
{
}

HttpServer::~HttpServer()
{
    m_connections->close();
    m_connections->abortConnections();
}

std::expected<quint16, QString> HttpServer::start(quint16 port)
{
    // What a client sends must not fill the log of the program.
    QLoggingCategory::setFilterRules(u"qt.httpserver.*=false\nqt.network.http.headers.warning=false"_s);
    if (!m_connections->start(port) || !bind(m_connections))
        return std::unexpected(m_connections->errorString());
    return m_connections->serverPort();
}

HttpServer::Peer HttpServer::peerOf(const QHttpServerRequest &request) const
{
    // HTTP/1.0 ends a connection unless both sides say otherwise, HTTP/1.1 keeps it.
    const bool isHttp10 = m_connections->isHttp10(request.remotePort());
    const bool isLeaving = hasConnectionOption(request.headers(), "close")
        || (isHttp10 && !hasConnectionOption(request.headers(), "keep-alive"));
    return {request.remotePort(), isLeaving, isHttp10};
}

bool HttpServer::handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    const HttpAnswer answer = m_answerer(valueOf(request));
    const Peer peer = peerOf(request);
    if (answer.delay.count() == 0) {
        write(answer, peer, responder);
        return true;
    }
    // The client has done its part: it is not late while it waits.
    m_connections->requestAnswered(peer.port, GuardedServer::AfterAnswer::KeepOpen);
    auto later = std::make_shared<QHttpServerResponder>(std::move(responder));
    QTimer::singleShot(answer.delay, this, [this, answer, peer, later] { write(answer, peer, *later); });
    return true;
}

void HttpServer::write(const HttpAnswer &answer, const Peer &peer, QHttpServerResponder &responder)
{
    QHttpHeaders headers;
    if (!answer.contentType.isEmpty())
        headers.append(QHttpHeaders::WellKnownHeader::ContentType, answer.contentType);
    for (const HttpHeader &header : answer.headers)
        headers.append(header.name, header.value);
    if (peer.isLeaving)
        headers.append(QHttpHeaders::WellKnownHeader::Connection, "close"_ba);
    else if (peer.isHttp10)
        headers.append(QHttpHeaders::WellKnownHeader::Connection, "keep-alive"_ba);
    responder.write(answer.body, headers, static_cast<QHttpServerResponder::StatusCode>(answer.status));
    m_connections->requestAnswered(
        peer.port, peer.isLeaving ? GuardedServer::AfterAnswer::Close : GuardedServer::AfterAnswer::KeepOpen);
}

void HttpServer::missingHandler(const QHttpServerRequest &, QHttpServerResponder &)
{
    // Every request is handled but one for a WebSocket. Nobody takes that, so it stays unread until it exceeds the limits.
}

} // namespace bucketwatch
