// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/edit.h"
#include "organization/organizationview.h"
#include "organization/role.h"

#include <QString>

namespace bucketwatch {

/// "Delegated GuardDuty administrator account", "Member account".
[[nodiscard]] QString roleName(Role role);
/// "security-tooling @ 4128-8753-0196", as AWS's consoles write it; without the name when the account is not known.
[[nodiscard]] QString identityLabel(const OrganizationView &view, AccountId account);
/// "Audit/me @ 4128-8753-0196" for the session of a role, else as above.
[[nodiscard]] QString identityLabel(const OrganizationView &view, const Caller &caller);

} // namespace bucketwatch
