// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testendpoint.h"

#include "guardduty/endpoint/endpointserver.h"
#include "guardduty/simulatedkeys.h"
#include "organization/role.h"

#include <algorithm>

namespace bucketwatch::test {

TestEndpoint::TestEndpoint(SimulatedGuardDuty &service, std::shared_ptr<const Clock> machineClock)
    : m_service(service), m_clock(std::move(machineClock))
{
    m_service.waitWithHost([this](ApiHost &host) {
        m_seed = host.keySeed();
        EndpointOptions options;
        options.machineClock = m_clock;
        m_server = new EndpointServer(host, options);
        m_port = m_server->start(0).value_or(0);
    });
    if (m_port == 0)
        qFatal("The endpoint does not start.");
}

TestEndpoint::~TestEndpoint()
{
    stop();
}

void TestEndpoint::stop()
{
    m_service.waitWithHost([server = std::exchange(m_server, nullptr)](ApiHost &) { delete server; });
}

QUrl TestEndpoint::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
}

std::vector<AwsCredentials> TestEndpoint::keysOf(const std::vector<AccountId> &accounts) const
{
    const SimulatedKeys keys(m_seed);
    std::vector<AwsCredentials> all;
    for (const AccountId account : accounts)
        all.push_back(keys.credentials(account));
    return all;
}

std::vector<AccountId> TestEndpoint::ownMasters() const
{
    const auto view = m_service.organization();
    std::vector<AccountId> accounts;
    for (const Account &account : view->accounts->rows) {
        const bool isMember = std::ranges::all_of(
            view->regions, [&](const auto &region) { return roleOf(*view, *region, account.id) == Role::Member; });
        if (!isMember)
            accounts.push_back(account.id);
    }
    return accounts;
}

std::unique_ptr<RemoteGuardDuty> TestEndpoint::client(
    const std::vector<AccountId> &accounts, RemoteGuardDuty::Options options) const
{
    return std::make_unique<RemoteGuardDuty>(
        url(), keysOf(accounts), m_clock, std::make_shared<SystemRetryTimer>(), std::move(options));
}

} // namespace bucketwatch::test
