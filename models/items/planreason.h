// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/history.h"
#include "organization/organizationview.h"

#include <QString>

namespace bucketwatch {

/// Why a plan of the account in @p row is as it is, in a sentence or two: an organization policy, an edit (which one, who, when,
/// through which door), a preference that counted when the account joined, that reached it later or is on its way, or how it was
/// when the account got GuardDuty. @p origin is GuardDutyService::originOf() for it; the Region must be loaded.
[[nodiscard]] QString planReason(
    const OrganizationView &view, const RegionView &region, std::size_t row, Feature plan, const FieldOrigin &origin);

} // namespace bucketwatch
