// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/s3protectionsummary.h"

#include <functional>
#include <vector>

namespace bucketwatch {

class Alert;

/// The remarks above the sections of the S3 Protection page: why there is nothing to set, who sets it, that GuardDuty is
/// suspended, that a policy decides or that the plan is missing. What explains most comes first. @p actAs is called with the
/// administrator when its button is pressed.
[[nodiscard]] std::vector<Alert *> s3ProtectionRemarks(
    const S3ProtectionSummary &summary, const std::function<void(AccountId)> &actAs);

} // namespace bucketwatch
