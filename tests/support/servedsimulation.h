// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/endpoint/endpointserver.h"
#include "support/signedclient.h"
#include "support/simulation.h"

#include <atomic>
#include <memory>

namespace bucketwatch::test {

/// The machine's clock and an offset, which tests move.
class ShiftedClock final : public Clock {
public:
    [[nodiscard]] Timestamp now() const override { return SystemClock().now() + std::chrono::milliseconds(m_offset.load()); }
    void shift(std::chrono::milliseconds by) { m_offset += by.count(); }

private:
    std::atomic<qint64> m_offset = 0;
};

/// The demo organization and an endpoint in its service thread, as serve and the console have it.
class ServedSimulation {
public:
    explicit ServedSimulation(EndpointOptions options = {}, const GeneratorOptions &organization = demoOptions())
        : demo(organization)
    {
        options.machineClock = machineClock;
        demo.service->waitWithHost([&](ApiHost &host) {
            seed = host.keySeed();
            server = std::make_unique<EndpointServer>(host, options);
            const auto started = server->start(0);
            if (started)
                port = *started;
            else
                qCritical("%s", qUtf8Printable(started.error().message));
        });
    }
    ~ServedSimulation()
    {
        demo.service->waitWithHost([this](ApiHost &) { server.reset(); });
    }
    Q_DISABLE_COPY_MOVE(ServedSimulation)

    [[nodiscard]] AwsCredentials credentials(AccountId account) const { return SimulatedKeys(seed).credentials(account); }

    DemoSimulation demo;
    std::shared_ptr<ShiftedClock> machineClock = std::make_shared<ShiftedClock>();
    QByteArray seed;
    std::unique_ptr<EndpointServer> server; ///< lives in the service thread
    quint16 port = 0;
};

} // namespace bucketwatch::test
