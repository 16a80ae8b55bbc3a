// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/organizationview.h"

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace bucketwatch {

/// What the keys of a connection can see of one Region.
struct RegionReading {
    struct Row {
        QString email;
        std::optional<Member> member;
        Detector detector;
        PolicyBlock managed {}; ///< plans of the detector that a policy manages
        Tags tags {}; ///< of the detector
    };

    Region region;
    bool isInUse = false; ///< some account has a detector, or there is an administrator
    bool hasRows = false;
    std::optional<AccountId> administrator;
    OrganizationConfiguration configuration;
    std::map<AccountId, Row> rows;
    std::map<Invitation, Member> invitations; ///< of administrators by invitation whose keys we have
    bool knowsLists = true;
    std::map<AccountId, DetectionLists> lists {};
    bool knowsDestinations = true;
    std::map<AccountId, PublishingDestination> destinations {};
    bool knowsFindings = false; ///< some account may see them
    std::vector<StoredFinding> findings;
    std::map<AccountId, FindingFilters> filters; ///< of accounts that have any
};

/// @p accounts and those of @p reading that are not among them, which the organization does not know; null when there are none.
[[nodiscard]] std::shared_ptr<const AccountTable> withAccountsOf(const RegionReading &reading, const AccountTable &accounts);

/// @p reading as a Region of an organization with @p accounts; @p before itself when it says the same.
[[nodiscard]] std::shared_ptr<const RegionView> regionViewOf(
    const RegionReading &reading, const AccountTable &accounts, const std::shared_ptr<const RegionView> &before);

} // namespace bucketwatch
