// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "journal/edit.h"
#include "organization/organizationpatch.h"

namespace bucketwatch {

/// With whose rights an edit is taken back: whoever holds the workspace may take back any, whoever made it.
enum class RevertRights : std::uint8_t { OfWorkspace, OfCaller };

/// Who takes an edit back.
struct Reverter {
    Caller caller; ///< whom the history names
    RevertRights rights = RevertRights::OfWorkspace;
};

/// Whether @p caller may take an edit back, or redo it, which changes what @p change says: its own plans, what it decides as an
/// administrator, delegation and policies as management account. What no account asked for, the clock and accounts that joined or
/// left, may be taken back by anyone. Error::Denied names an account that is out of reach.
[[nodiscard]] Result<void> checkMayChange(const OrganizationView &view, AccountId caller, const OrganizationPatch &change);

} // namespace bucketwatch
