// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "organization/organizationpatch.h"

namespace bucketwatch {

/// Whether @p caller may take an edit back, or redo it, which changes what @p change says: its own plans, what it decides as an
/// administrator, delegation and policies as management account. What no account asked for, the clock and accounts that joined or
/// left, may be taken back by anyone. Error::Denied names whose settings they are.
[[nodiscard]] Result<void> checkMayChange(const OrganizationView &view, AccountId caller, const OrganizationPatch &change);

} // namespace bucketwatch
