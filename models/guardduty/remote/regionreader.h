// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/remote/findingreader.h"
#include "guardduty/remote/keyring.h"
#include "guardduty/remote/regionreading.h"
#include "guardduty/remote/restclient.h"

namespace bucketwatch {

/// Asks for everything that a Region of the organization is made of, each account with its own keys. What an account may not
/// see stays unknown; an endpoint that does not answer is an error.
class RegionReader final : public QObject {
    Q_OBJECT
public:
    RegionReader(RestClient &client, const Keyring &keys, QObject *parent = nullptr);

    struct DetectorReading {
        Detector detector;
        PolicyBlock managed {}; ///< what of it a policy manages
        Tags tags {}; ///< of an own detector
    };
    using DetectorReadings = std::map<AccountId, DetectorReading>;

    /// Administrator, preferences and, with @p rows, members and their plans. @p management is the management account of the
    /// organization, when it is known.
    [[nodiscard]] QFuture<Result<RegionReading>> read(Region region, AccountId management, bool rows);
    /// The plans of @p accounts as they are now: members through the administrator, those whose keys we have by themselves.
    /// @p known says which detectors they have.
    [[nodiscard]] QFuture<Result<DetectorReadings>> readDetectors(
        std::shared_ptr<const RegionView> known, std::shared_ptr<const AccountTable> table, std::vector<AccountId> accounts);
    /// The preferences, as the administrator sees them.
    [[nodiscard]] QFuture<Result<OrganizationConfiguration>> readConfiguration(
        Region region, AccountId administrator, QString detector);

    /// The lists of the detector of @p account, whose keys we have. Source: API reference, ListIPSets and GetIPSet.
    [[nodiscard]] QFuture<Result<DetectionLists>> readLists(Region region, AccountId account, QString detector);

    /// Where the detector of @p account, whose keys we have, exports findings to; nothing when it does not.
    /// Source: API reference, ListPublishingDestinations and DescribePublishingDestination.
    [[nodiscard]] QFuture<Result<std::optional<PublishingDestination>>> readDestination(
        Region region, AccountId account, QString detector);

private:
    struct Batches;
    using OwnDetectors = std::map<AccountId, QString>;
    struct Relationship {
        AccountId administrator;
        Member member;
    };

    [[nodiscard]] QFuture<Result<OwnDetectors>> readOwnDetectorIds(Region region);
    [[nodiscard]] QFuture<Result<std::optional<AccountId>>> readAdministrator(
        Region region, AccountId management, OwnDetectors own);
    [[nodiscard]] QFuture<Result<Relationship>> readRelationship(Region region, AccountId account, QString detector);
    [[nodiscard]] QFuture<Result<RegionReading>> readMembers(RegionReading reading, QString detector);
    /// Of an account whose keys we have. Trials that it may not ask for stay unknown.
    [[nodiscard]] QFuture<Result<DetectorReading>> readOwnDetector(Region region, AccountId account, QString id);
    [[nodiscard]] QFuture<Result<RegionReading>> readOwnRows(RegionReading reading, OwnDetectors own);
    [[nodiscard]] QFuture<Result<RegionReading>> readDestinations(RegionReading reading, OwnDetectors own);
    [[nodiscard]] QFuture<Result<RegionReading>> readInvitations(RegionReading reading, OwnDetectors own);
    [[nodiscard]] QFuture<Result<RegionReading>> readFindings(RegionReading reading, OwnDetectors own);
    [[nodiscard]] QFuture<Result<DetectionLists>> readListsOfKind(
        Region region, AccountId account, QString detector, ListKind kind);
    [[nodiscard]] QFuture<Result<void>> readInBatches(std::shared_ptr<Batches> batches);
    [[nodiscard]] QFuture<Result<void>> workThrough(std::shared_ptr<Batches> batches);
    [[nodiscard]] const AwsCredentials *keysOf(AccountId account) const;

    RestClient &m_client;
    FindingReader m_findings;
    const Keyring &m_keys;
};

} // namespace bucketwatch
