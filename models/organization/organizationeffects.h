// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/changecontext.h"

namespace bucketwatch {

/// Who the delegated administrator is, in GuardDuty and in AWS Organizations; by the management account.
/// Source: API reference, Enable- and DisableOrganizationAdminAccount; user guide, "Changing the delegated administrator".

[[nodiscard]] Result<ChangeEffect> effect(const ChangeContext &context, const RegionView &region, const SetAdministrator &change);
[[nodiscard]] Result<ChangeEffect> effect(const ChangeContext &context, const RegisterAdministrator &change);

} // namespace bucketwatch
