// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/endpointcontrol.h"
#include "guardduty/simulatedkeys.h"

#include <QNetworkAccessManager>
#include <QPointer>

#include <memory>

namespace bucketwatch {

class ConnectionControl;
class SimulatedGuardDuty;

/// The local endpoint of the simulated service. The server itself lives in the thread of the service; this object lives in that of the
/// window, asks for it to be started and stopped there, and passes on what it answered.
class LocalEndpoint final : public EndpointControl {
    Q_OBJECT
public:
    /// @p service outlives this.
    explicit LocalEndpoint(SimulatedGuardDuty &service, QObject *parent = nullptr);
    /// The keys are those of the workspace, so there are none to hand out while the window shows @p connection.
    void watch(const ConnectionControl &connection);
    ~LocalEndpoint() override;

    void start(quint16 port) override;
    void stop() override;
    [[nodiscard]] bool isRunning() const override { return m_port != 0; }
    [[nodiscard]] QString address() const override;
    [[nodiscard]] QString unavailableReason() const override;
    [[nodiscard]] std::optional<EndpointKey> credentialsFor(AccountId account) const override;
    [[nodiscard]] QFuture<Result<std::chrono::microseconds>> test(AccountId account, Region region) override;

private:
    struct Server;

    void readKeys();
    void takeStart(quint16 asked, const Result<quint16> &port);
    void takeRequests();

    SimulatedGuardDuty &m_service;
    QPointer<const ConnectionControl> m_connection;
    std::shared_ptr<Server> m_server; ///< what is in it belongs to the thread of the service
    std::optional<SimulatedKeys> m_keys;
    QNetworkAccessManager m_network;
    quint16 m_port = 0;
};

} // namespace bucketwatch
