// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findings/findingfilter.h"
#include "organization/organizationview.h"

#include <QFuture>

#include <memory>

namespace bucketwatch {

/// How many findings of @p region that @p caller sees meet @p criteria, counted in the background: there may be a million.
/// Cancelling the future ends it.
[[nodiscard]] QFuture<int> countFindings(std::shared_ptr<const OrganizationView> view, std::shared_ptr<const RegionView> region,
    AccountId caller, const FindingCriteria &criteria);

} // namespace bucketwatch
