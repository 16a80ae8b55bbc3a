// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "organization/organizationview.h"

#include <optional>

namespace bucketwatch {

/// The rules of GuardDuty for organizations, as functions of values. Source: GuardDuty user guide, "Managing accounts with
/// AWS Organizations" and "S3 Protection"; API reference, UpdateOrganizationConfiguration.

/// A member that the administrator manages: active or suspended.
[[nodiscard]] bool isAssociated(const Member &member);
/// A member whose GuardDuty runs.
[[nodiscard]] bool isActive(const Member &member);

/// Only ALL touches accounts that are there already: active members, suspended ones (stored, so that it counts when they
/// resume) and the administrator itself. NEW and NONE change nothing that exists.
[[nodiscard]] bool reachesExistingAccounts(AutoEnable preference);
/// NEW and ALL give an account that joins the plan.
[[nodiscard]] bool reachesJoiningAccounts(AutoEnable preference);

/// Only the delegated administrator sets the auto-enable preferences and the plans of the organization's members.
[[nodiscard]] bool mayConfigureMembers(const RegionView &region, AccountId account);
/// Why @p account may not set plans of its own detector; nothing when it may. The administrator and a standalone account
/// may, also a management account that is nobody's member; a member may not.
[[nodiscard]] std::optional<Error> ownFeaturesRefusal(const OrganizationView &view, const RegionView &region, AccountId account);
[[nodiscard]] bool mayConfigureOwnFeatures(const OrganizationView &view, const RegionView &region, AccountId account);

/// UpdateMemberDetectors reaches associated members that have a detector, and, by a rule of its own, the administrator that
/// asks: AWS's page on S3 Protection prints that call with the administrator's own number.
[[nodiscard]] bool reachedByMemberUpdate(const RegionView &region, AccountId account, int row);
/// The same for any administrator; @p region's delegated one is asked about by its rows, others by their invitations.
[[nodiscard]] bool reachedByMemberUpdate(const RegionView &region, AccountId administrator, AccountId account, int row);
/// The rule of its own: a member operation with the administrator's own number is about its own detector.
[[nodiscard]] bool namesItself(AccountId administrator, AccountId account);

/// What autoEnableOrganizationMembers=ALL makes of an account: every account of the organization becomes an active member,
/// also suspended and removed ones. Accounts from outside stay as they are.
[[nodiscard]] bool enrolledByAll(const Account &account, const RegionView &region, int row);

/// The detector ID that the simulation gives an account in a Region: always the same one.
[[nodiscard]] DetectorId detectorIdFor(AccountId account, Region region);
/// That of a detector that is created after another one was deleted.
[[nodiscard]] DetectorId laterDetectorIdFor(AccountId account, Region region, Timestamp when);

} // namespace bucketwatch
