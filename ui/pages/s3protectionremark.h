// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/s3protectionsummary.h"

#include <functional>

namespace bucketwatch {

class Alert;

/// The remark above the sections of the S3 Protection page: why there is nothing to set, who sets it, or that the plan is
/// missing. Null where there is nothing to remark. @p actAs is called with the administrator when its button is pressed.
[[nodiscard]] Alert *s3ProtectionRemark(const S3ProtectionSummary &summary, std::function<void(AccountId)> actAs);

} // namespace bucketwatch
