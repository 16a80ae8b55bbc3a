// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/remote/remoteguardduty.h"
#include "guardduty/simulated/simulatedguardduty.h"

#include <memory>

namespace bucketwatch {

class EndpointServer;

namespace test {

/// The local endpoint of a simulation, on a free port, and a client for it.
class TestEndpoint {
public:
    /// @p machineClock is the one of both sides: what signatures and the days of trials are told by.
    explicit TestEndpoint(
        SimulatedGuardDuty &service, std::shared_ptr<const Clock> machineClock = std::make_shared<SystemClock>());
    ~TestEndpoint();
    Q_DISABLE_COPY_MOVE(TestEndpoint)

    [[nodiscard]] QUrl url() const;
    [[nodiscard]] std::vector<AwsCredentials> keysOf(const std::vector<AccountId> &accounts) const;
    /// The accounts that nobody can look into but themselves: the administrators and whoever is nobody's member in some Region.
    [[nodiscard]] std::vector<AccountId> ownMasters() const;
    /// A client that has not opened yet, with the keys of @p accounts.
    [[nodiscard]] std::unique_ptr<RemoteGuardDuty> client(
        const std::vector<AccountId> &accounts, RemoteGuardDuty::Options options = {}) const;
    /// As if the program were ended that serves it.
    void stop();

private:
    SimulatedGuardDuty &m_service;
    std::shared_ptr<const Clock> m_clock;
    EndpointServer *m_server = nullptr; ///< lives in the thread of the service
    quint16 m_port = 0;
    QByteArray m_seed;
};

} // namespace test

} // namespace bucketwatch
