// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/organizationcounts.h"

#include "organization/rules.h"

namespace bucketwatch {

namespace {

void countPlans(const Detector &detector, OrganizationCounts &counts)
{
    for (const Feature feature : allFeatures())
        counts.features[static_cast<std::size_t>(feature)] += detector.isEnabled(feature) ? 1 : 0;
    for (std::size_t i = 0; i < AdditionalConfigurationCount; ++i)
        counts.additional[i] += detector.isEnabled(static_cast<AdditionalConfiguration>(i)) ? 1 : 0;
}

} // namespace

OrganizationCounts countOrganization(const OrganizationView &view, const RegionView &region)
{
    OrganizationCounts counts;
    for (std::size_t row = 0; row < view.accounts->rows.size(); ++row) {
        const Account &account = view.accounts->rows[row];
        if (!account.inOrganization)
            continue;
        const Member &member = region.members[row];
        const bool isAdministrator = region.administrator == account.id;
        const Detector &detector = region.detectors[row];
        ++counts.accounts;
        counts.members += isAdministrator || isAssociated(member) ? 1 : 0;
        counts.active += isAdministrator || isActive(member) ? 1 : 0;
        if (detector.status != DetectorStatus::Enabled)
            continue;
        ++counts.enabled;
        countPlans(detector, counts);
    }
    return counts;
}

} // namespace bucketwatch
