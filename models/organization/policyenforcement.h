// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/effectbuilder.h"
#include "organization/effectivepolicy.h"

namespace bucketwatch {

/// Makes the account that @p builder is at as its effective policy wants it: GuardDuty itself enabled (which also makes it a
/// member) or suspended, plans and their switches on or off. What the policy does not name stays as it is. For an account that
/// can be enrolled, see EnrollmentCheck, or is the administrator.
void applyPolicy(EffectBuilder &builder, const RegionView &region, const PolicyBlock &policy);

/// Applies the policies of @p view to every account of @p region.
void applyPolicies(EffectBuilder &builder, const OrganizationView &view, const RegionView &region);

} // namespace bucketwatch
