// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/remote/keyring.h"
#include "guardduty/remote/restclient.h"
#include "organization/organizationview.h"

namespace bucketwatch {

/// What an organization is beside GuardDuty: its accounts and Regions, from STS, AWS Organizations and EC2.
struct OrganizationReading {
    QString id; ///< "o-…"; empty for an account outside of an organization
    AccountId management;
    std::vector<Account> accounts;
};

class OrganizationReader final : public QObject {
    Q_OBJECT
public:
    explicit OrganizationReader(RestClient &client, QObject *parent = nullptr);

    /// Whose keys @p credentials are. Error::Denied when one of them is no good.
    [[nodiscard]] QFuture<Result<Keyring>> identify(std::vector<AwsCredentials> credentials);
    /// The organization; only the accounts of @p keys when none of them may list others.
    [[nodiscard]] QFuture<Result<OrganizationReading>> read(Keyring keys);
    /// The Regions that the first account of @p keys has.
    [[nodiscard]] QFuture<Result<std::vector<Region>>> readRegions(Keyring keys);

private:
    [[nodiscard]] QFuture<Result<std::vector<Account>>> listAccounts(AwsCredentials credentials);

    RestClient &m_client;
};

} // namespace bucketwatch
