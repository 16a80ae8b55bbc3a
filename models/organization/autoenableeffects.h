// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/changecontext.h"

namespace bucketwatch {

/// UpdateOrganizationConfiguration by the delegated administrator. Only ALL touches accounts that are there. While the policy
/// type is enabled or the Region has 50,000 members, the preferences are stored and reach nobody.
/// Source: API reference; user guide, "Setting organization auto-enable preferences".
[[nodiscard]] Result<ChangeEffect> effect(const ChangeContext &context, const RegionView &region, const SetAutoEnable &change);

} // namespace bucketwatch
