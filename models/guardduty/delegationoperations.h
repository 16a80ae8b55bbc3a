// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/operationcontext.h"

namespace bucketwatch {

/// EnableOrganizationAdminAccount, DisableOrganizationAdminAccount and ListOrganizationAdminAccounts, by the management account.
[[nodiscard]] std::vector<NamedOperation> delegationOperations();

} // namespace bucketwatch
