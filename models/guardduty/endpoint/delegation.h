// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/organizationview.h"

namespace bucketwatch {

/// The delegated administrators of GuardDuty as Organizations knows them: registered ones, and those that GuardDuty registered
/// when the management account named them for a Region. Ascending.
[[nodiscard]] std::vector<AccountId> delegatedAdministrators(const OrganizationView &view);

} // namespace bucketwatch
