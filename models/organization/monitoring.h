// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/accountid.h"

#include <string_view>

namespace bucketwatch {

struct OrganizationView;
struct RegionView;

/// Whether GuardDuty analyzes the S3 data events of @p account in @p region: it has an enabled detector there and S3
/// Protection is on. False for an account or a Region that the organization lacks. Callable from any thread.
[[nodiscard]] bool monitorsS3DataEvents(const OrganizationView &view, AccountId account, std::string_view region);
/// The same for the account in @p row of the account table. The Region must be loaded.
[[nodiscard]] bool monitorsS3DataEvents(const RegionView &region, int row);

} // namespace bucketwatch
