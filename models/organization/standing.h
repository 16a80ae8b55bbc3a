// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "organization/organizationpatch.h"

namespace bucketwatch {

/// Who made an edit that is taken back: what GuardDuty carried out by itself, when it was due, is nobody's.
enum class MadeBy : std::uint8_t { Account, Nobody };

/// Whether @p result can stand, which @p patch makes of @p view out of values that stood before: what has been decided since may
/// not allow them any more. Looks at what the patch changes only. Error::Conflict that says what is in the way and what to do:
/// an organization policy manages a value, ALL holds a member (not when Nobody made the edit), Runtime Monitoring would be
/// enabled twice, an account would have two administrators, a member or an administrator with members would be without GuardDuty,
/// an administrator would be outside the organization or have too many members.
[[nodiscard]] Result<void> checkStands(
    const OrganizationView &view, const OrganizationView &result, const OrganizationPatch &patch, MadeBy by);

} // namespace bucketwatch
