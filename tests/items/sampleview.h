// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "guardduty/changerequest.h"
#include "organization/organizationview.h"

#include <functional>

namespace bucketwatch::sample {

/// Makes every warning fail the test, but for the one that the model tester causes by asking for QtGui types without QtGui.
void failOnWarnings();

/// The account with number 100000000000 + @p number.
[[nodiscard]] AccountId id(int number);
[[nodiscard]] const Clock &clock();
[[nodiscard]] Region ireland();
[[nodiscard]] Region frankfurt();

/// An organization of @p count accounts, account 0 the management account and account 1 the delegated administrator in
/// Europe (Ireland) and Europe (Frankfurt). All others are active members; every second one has S3 Protection.
[[nodiscard]] std::shared_ptr<const OrganizationView> view(int count);

/// @p before with @p edit done to one Region, as the service announces it: other parts are the same objects.
[[nodiscard]] std::shared_ptr<const OrganizationView> edited(
    const std::shared_ptr<const OrganizationView> &before, Region region, const std::function<void(RegionView &)> &edit);

[[nodiscard]] OrganizationDelta delta(Region region, const std::vector<int> &rows, bool configurationChanged = false);

} // namespace bucketwatch::sample
