// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/organizationview.h"

namespace bucketwatch {

/// What GetOrganizationStatistics counts: accounts of the organization in one Region, the delegated administrator among them,
/// which counts as associated with itself. Source: API reference, OrganizationStatistics.
struct OrganizationCounts {
    int accounts = 0;
    int members = 0; ///< associated with the administrator
    int active = 0; ///< of those, not suspended
    int enabled = 0; ///< GuardDuty runs
    std::array<int, FeatureCount> features {}; ///< where GuardDuty runs with the plan
    std::array<int, AdditionalConfigurationCount> additional {};

    [[nodiscard]] int of(Feature feature) const { return features[static_cast<std::size_t>(feature)]; }
    [[nodiscard]] int of(AdditionalConfiguration which) const { return additional[static_cast<std::size_t>(which)]; }
};

[[nodiscard]] OrganizationCounts countOrganization(const OrganizationView &view, const RegionView &region);

} // namespace bucketwatch
