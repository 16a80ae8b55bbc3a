// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/change.h"
#include "organization/organizationpatch.h"

namespace bucketwatch {

/// What one change does to an organization: said before it is saved, carried out when it is.
struct ChangeEffect {
    OrganizationPatch patch;
    std::vector<AccountId> changed; ///< accounts that are different afterwards, ascending, each once
    std::vector<AccountId> alreadySo; ///< accounts that the change reaches and that are as it wants them
    std::vector<UnprocessedAccount> unprocessed; ///< accounts that it names and does not reach
};

/// The effect of @p change as asked for by @p caller at @p now, the simulated time. A change of the whole organization, see
/// regionOf(), needs every Region loaded, any other one its own.
/// Error::Denied when the caller may not; Error::BadInput when the organization does not use the Region or a value cannot be
/// set; Error::Conflict and Error::NotFound when things are not as the change needs them.
[[nodiscard]] Result<ChangeEffect> effectOf(const OrganizationView &view, AccountId caller, const Change &change, Timestamp now);

} // namespace bucketwatch
