// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "guardduty/endpoint/authenticator.h"
#include "guardduty/endpoint/connectionlimits.h"
#include "guardduty/endpoint/httprequest.h"
#include "guardduty/endpoint/requestrecord.h"
#include "guardduty/endpoint/servicereply.h"

#include <QObject>

#include <memory>

namespace bucketwatch {

class HttpServer;

struct EndpointOptions {
    AcceptedCredentials credentials = AcceptedCredentials::OfWorkspace;
    ConnectionLimits limits;
    std::shared_ptr<const Clock> machineClock = std::make_shared<SystemClock>();
};

/// GuardDuty on this machine: answers the AWS CLI and the SDKs out of an organization, on 127.0.0.1 only. STS, Organizations and
/// EC2 are served as far as scripts for GuardDuty need them; the signature tells which one is meant.
/// Lives in the thread of its host, which answers at once.
class EndpointServer final : public QObject {
    Q_OBJECT
public:
    /// @p host outlives this.
    explicit EndpointServer(ApiHost &host, EndpointOptions options = {}, QObject *parent = nullptr);
    ~EndpointServer() override;

    /// @return the port it listens on; port 0 picks a free one. Error::Offline with the system's reason, for example that
    /// the port is taken.
    [[nodiscard]] Result<quint16> start(quint16 port);
    /// Stops listening and ends all connections.
    void stop();
    [[nodiscard]] bool isListening() const { return m_server != nullptr; }
    /// 0 while it does not listen.
    [[nodiscard]] quint16 port() const { return m_port; }

Q_SIGNALS:
    /// A request was answered.
    void answered(const bucketwatch::RequestRecord &record);

private:
    [[nodiscard]] HttpAnswer answer(const HttpRequest &request);
    [[nodiscard]] ServiceReply replyTo(const HttpRequest &request, RequestRecord &record, const QString &requestId);
    [[nodiscard]] ServiceReply serve(const SignableRequest &request, const RequestIdentity &identity, const QString &requestId);
    [[nodiscard]] std::optional<HttpAnswer> foreignHostRefusal(const HttpRequest &request) const;

    ApiHost &m_host;
    const EndpointOptions m_options;
    Authenticator m_authenticator;
    std::unique_ptr<HttpServer> m_server;
    quint16 m_port = 0;
};

} // namespace bucketwatch
