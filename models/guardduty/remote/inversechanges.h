// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/change.h"
#include "organization/organizationpatch.h"

namespace bucketwatch {

/// The changes by @p caller that bring @p view to the values after @p patch: preferences first, then the plans of accounts,
/// grouped by plan and value. What ALL would do beyond @p patch is put right again.
/// Error::Conflict when @p patch holds what no call of the API takes back, such as an account that became a member.
[[nodiscard]] Result<std::vector<Change>> changesTowards(
    const OrganizationView &view, const OrganizationPatch &patch, AccountId caller);

} // namespace bucketwatch
