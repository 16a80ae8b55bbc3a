// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/changerequest.h"
#include "organization/organizationpatch.h"
#include "organization/organizationview.h"

namespace bucketwatch {

/// What is different between two views, as values: in Regions that are loaded in both, without what is not an edit's to change
/// (dates, accounts that joined).
[[nodiscard]] OrganizationPatch differenceBetween(const OrganizationView &before, const OrganizationView &after);
/// The part of @p difference that the changes of @p request can have made. The rest is what others did meanwhile.
[[nodiscard]] OrganizationPatch partOf(const OrganizationPatch &difference, const ChangeRequest &request);

/// What whoever shows @p before has to look at again.
[[nodiscard]] OrganizationDelta deltaBetween(const OrganizationView &before, const OrganizationView &after);

} // namespace bucketwatch
