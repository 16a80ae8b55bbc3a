// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/endpoint/httpserver.h"

#include "guardduty/endpoint/connectionwatch.h"
#include "guardduty/endpoint/guardedserver.h"

#include <QHttpHeaders>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QLoggingCategory>
#include <QTimer>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// Method and target are taken from the head: Qt names the methods it knows only, and makes a URL of the target in which a path
/// may be another one.
HttpRequest valueOf(const RequestHead &head, const QHttpServerRequest &request)
{
    HttpRequest value;
    value.method = head.method();
    value.path = head.path();
    value.query = head.query();
    value.authority = head.authority();
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

HttpServer::Peer HttpServer::peerOf(ConnectionWatch *connection, const QHttpServerRequest &request)
{
    const RequestHead &head = *connection->request();
    // HTTP/1.0 ends a connection unless both sides say otherwise, HTTP/1.1 keeps it. Where chunks end is read twice, here and by
    // Qt: nothing is taken from behind them.
    const bool isLeaving = hasConnectionOption(request.headers(), "close") || head.isChunked()
        || (head.isHttp10() && !hasConnectionOption(request.headers(), "keep-alive"));
    return {connection, isLeaving, head.isHttp10(), head.method() == "HEAD" ? AnswerPart::Header : AnswerPart::Whole};
}

bool HttpServer::handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    ConnectionWatch *connection = m_connections->connectionOf(request.remotePort());
    if (!connection)
        return true;
    if (!connection->request()) { // Qt takes something else for the request
        connection->finish();
        return true;
    }
    const HttpAnswer answer = m_answerer(valueOf(*connection->request(), request));
    const Peer peer = peerOf(connection, request);
    if (answer.delay.count() == 0) {
        write(answer, peer);
        return true;
    }
    connection->requestTaken();
    // While there is a responder, Qt reads no other request.
    auto later = std::make_shared<QHttpServerResponder>(std::move(responder));
    QTimer::singleShot(answer.delay, this, [answer, peer, later] { write(answer, peer); });
    return true;
}

/// Not by Qt's responder, which sends a length where there must be none, and a body whatever was asked for.
void HttpServer::write(const HttpAnswer &answer, const Peer &peer)
{
    if (!peer.connection)
        return;
    const QByteArray connection = peer.isLeaving ? "close"_ba : peer.isHttp10 ? "keep-alive"_ba : QByteArray();
    peer.connection->answer(wireBytes(answer, connection, peer.wants),
        peer.isLeaving ? ConnectionWatch::AfterAnswer::Close : ConnectionWatch::AfterAnswer::KeepOpen);
}

void HttpServer::missingHandler(const QHttpServerRequest &, QHttpServerResponder &)
{
    // Every request is handled but one for a WebSocket. Nobody takes that, so it stays unread until it exceeds the limits.
}

} // namespace bucketwatch
