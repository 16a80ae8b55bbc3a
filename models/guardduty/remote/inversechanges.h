// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/change.h"
#include "organization/organizationpatch.h"

namespace bucketwatch {

/// The changes by @p caller that bring @p view to the values after @p patch: preferences, the administrator, who is a member, then the
/// plans of accounts, grouped by plan and value, and tags. What ALL or an enrollment would do beyond @p patch is put right again.
/// Error::Conflict when @p patch holds what no call of the caller takes back, such as an invitation that was accepted.
[[nodiscard]] Result<std::vector<Change>> changesTowards(
    const OrganizationView &view, const OrganizationPatch &patch, AccountId caller);

} // namespace bucketwatch
