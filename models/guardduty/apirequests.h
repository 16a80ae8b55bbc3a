// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/apicall.h"
#include "guardduty/apierror.h"
#include "guardduty/changerequest.h"

namespace bucketwatch {

using Changes = std::expected<std::vector<Change>, ApiError>;

/// What a checked UpdateDetector asks for.
[[nodiscard]] Changes ownChanges(const ApiCall &call);
/// What a checked UpdateMemberDetectors asks for.
[[nodiscard]] Changes memberChanges(const ApiCall &call);
/// What a checked UpdateOrganizationConfiguration asks for.
[[nodiscard]] Changes preferenceChanges(const ApiCall &call);

} // namespace bucketwatch
