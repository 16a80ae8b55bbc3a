// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/remote/organizationreader.h"
#include "guardduty/remote/regionreader.h"

namespace bucketwatch {

/// The view of an organization as a connection has read it, and how it is read again: all of it, single Regions, or just what a
/// change touched. It is a value that is replaced: who holds an older one keeps it.
class RemoteView final : public QObject {
    Q_OBJECT
public:
    explicit RemoteView(RestClient &client, QObject *parent = nullptr);

    using View = std::shared_ptr<const OrganizationView>;
    /// What a change may have made different in one Region.
    struct Touched {
        bool everything = false;
        bool configuration = false;
        std::vector<AccountId> accounts;
        std::vector<AccountId> lists; ///< of these accounts
        std::vector<AccountId> destinations; ///< of these accounts
    };

    [[nodiscard]] const Keyring &keys() const { return m_keys; }
    [[nodiscard]] View current() const { return m_view; }

    /// Finds out whose @p credentials are and reads the organization without the rows of its Regions. @p regions: those to look
    /// at; empty: all that the endpoint has. Error::NotFound when no account uses GuardDuty in any of them.
    [[nodiscard]] QFuture<Result<void>> open(std::vector<AwsCredentials> credentials, std::vector<Region> regions);
    /// Reads the organization and all Regions again, rows where they were loaded.
    [[nodiscard]] QFuture<Result<void>> refresh();
    /// Looks whether something is different in the Regions that are loaded. Accounts that joined are seen when they are members.
    [[nodiscard]] QFuture<Result<void>> poll();
    /// Reads the rows of @p regions (empty: of all) that are not there yet.
    [[nodiscard]] QFuture<Result<void>> load(std::vector<Region> regions);
    /// Reads again what @p touched says.
    [[nodiscard]] QFuture<Result<void>> readAgain(std::map<Region, Touched> touched);

private:
    [[nodiscard]] QFuture<Result<void>> readOrganization();
    [[nodiscard]] QFuture<Result<void>> readRegions(std::map<Region, bool> regions);
    [[nodiscard]] QFuture<Result<void>> readAgain(Region region, Touched touched);
    void take(const std::vector<RegionReading> &readings);
    void replace(const std::shared_ptr<const RegionView> &region);

    OrganizationReader m_organizationReader;
    Keyring m_keys;
    RegionReader m_regionReader;
    std::vector<Region> m_regions;
    View m_view;
};

} // namespace bucketwatch
