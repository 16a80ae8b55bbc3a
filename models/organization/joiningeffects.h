// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/changecontext.h"
#include "organization/effectbuilder.h"

namespace bucketwatch {

/// What happens to an organization from outside: accounts that join, leave, or opt in to a Region. Not by an account, so there
/// are no rights to check. Source: user guide, "Managing accounts with AWS Organizations".

[[nodiscard]] Result<ChangeEffect> effect(const ChangeContext &context, const JoinOrganization &change);
[[nodiscard]] Result<ChangeEffect> effect(const ChangeContext &context, const LeaveOrganization &change);
[[nodiscard]] Result<ChangeEffect> effect(const ChangeContext &context, const RegionView &region, const SetRegionOptIn &change);

/// What becomes of the account that @p builder is at once it is outside the organization: its GuardDuty goes on as it is, with
/// nobody above it that it had by AWS Organizations.
void leaveOrganization(EffectBuilder &builder);

} // namespace bucketwatch
