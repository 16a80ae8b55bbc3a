// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/endpoint/connectionlimits.h"
#include "guardduty/endpoint/httpanswer.h"
#include "guardduty/endpoint/httprequest.h"

#include <QAbstractHttpServer>
#include <QPointer>

#include <expected>
#include <functional>

namespace bucketwatch {

class ConnectionWatch;
class GuardedServer;

/// HTTP on 127.0.0.1: every request becomes a value and is answered by one function, which may have its answer sent later.
class HttpServer final : public QAbstractHttpServer {
    Q_OBJECT
public:
    using Answerer = std::function<HttpAnswer(const HttpRequest &)>;

    HttpServer(const ConnectionLimits &limits, Answerer answerer, QObject *parent = nullptr);
    ~HttpServer() override;

    /// @return the port it listens on; the error is the system's text.
    [[nodiscard]] std::expected<quint16, QString> start(quint16 port);

protected:
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
    void missingHandler(const QHttpServerRequest &request, QHttpServerResponder &responder) override;

private:
    /// Where an answer goes, and how.
    struct Peer {
        QPointer<ConnectionWatch> connection;
        bool isLeaving; ///< it sends no other request
        bool isHttp10 = false; ///< and must be told that it may
        AnswerPart wants = AnswerPart::Whole;
    };
    [[nodiscard]] static Peer peerOf(ConnectionWatch *connection, const QHttpServerRequest &request);
    static void write(const HttpAnswer &answer, const Peer &peer);

    GuardedServer *m_connections;
    Answerer m_answerer;
};

} // namespace bucketwatch
