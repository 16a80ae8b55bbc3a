// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/effectbuilder.h"
#include "organization/effectivepolicy.h"
#include "organization/enrollment.h"

#include <vector>

namespace bucketwatch {

/// Makes the account that @p builder is at as its effective policy wants it: GuardDuty itself enabled or suspended, plans and
/// their switches on or off. What the policy does not name stays as it is. Where GuardDuty is enabled, the account also becomes a
/// member if it is nobody else's, as @p check tells. For an account that the Region is on for.
/// Source: user guide, "GuardDuty organization policies": every account of the organization is covered.
void applyPolicy(EffectBuilder &builder, const RegionView &region, const PolicyBlock &policy, const EnrollmentCheck &check);

/// The rows of all accounts, for what reaches every one.
[[nodiscard]] std::vector<int> everyRow(const OrganizationView &view);
/// Applies the policies of @p view to the accounts of @p region: to every one, or to those in @p rows.
void applyPolicies(EffectBuilder &builder, const OrganizationView &view, const RegionView &region);
void applyPolicies(EffectBuilder &builder, const OrganizationView &view, const RegionView &region, const std::vector<int> &rows);

} // namespace bucketwatch
