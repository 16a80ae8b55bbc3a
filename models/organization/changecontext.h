// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/effect.h"
#include "organization/permissions.h"
#include "organization/relations.h"

namespace bucketwatch {

/// What every rule knows of a change: the organization before it, who asks, and the simulated time.
struct ChangeContext {
    const OrganizationView &view;
    AccountId caller;
    Timestamp now {};

    [[nodiscard]] int callerRow() const { return view.accounts->row(caller); }
};

/// Error::Denied unless the permission table gives the caller at least @p needed for @p action.
[[nodiscard]] Result<void> checkMay(const ChangeContext &context, const RegionView &region, Action action, Scope needed);
/// Error::Denied in the service's words unless the caller is the management account.
[[nodiscard]] Result<void> checkManagement(const ChangeContext &context);
/// Error::BadInput for a plan that is part of GuardDuty itself or is not offered in the Region.
[[nodiscard]] Result<void> checkSettable(const RegionView &region, Feature feature);
/// Error::Conflict while the preference ALL keeps the caller in @p relation, a member's to its administrator.
/// Source: API reference, DisassociateFromAdministratorAccount and UpdateOrganizationConfiguration.
[[nodiscard]] Result<void> checkMayEnd(const ChangeContext &context, const RegionView &region, const Relation &relation);
/// Error::NotFound in the service's words when the caller has no detector.
[[nodiscard]] Result<void> checkHasDetector(const ChangeContext &context, const RegionView &region);
/// Error::Denied when the detector is not there or does not run.
[[nodiscard]] Result<void> checkRuns(const ChangeContext &context, const RegionView &region);

} // namespace bucketwatch
