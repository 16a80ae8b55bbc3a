// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/operationcontext.h"

namespace bucketwatch {

/// DescribeOrganizationConfiguration, UpdateOrganizationConfiguration and GetOrganizationStatistics, by the delegated
/// administrator.
[[nodiscard]] std::vector<NamedOperation> organizationOperations();

} // namespace bucketwatch
