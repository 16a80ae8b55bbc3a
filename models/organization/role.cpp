// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/role.h"

#include "organization/relations.h"

namespace bucketwatch {

Role roleOf(const OrganizationView &view, const RegionView &region, AccountId account)
{
    const int row = view.accounts->row(account);
    if (row < 0)
        return Role::Unknown;
    if (region.administrator == account)
        return Role::DelegatedAdministrator;
    if (view.managementAccount == account)
        return Role::ManagementAccount;
    if (administratorOf(view, region, account))
        return Role::Member;
    const Detector &detector = region.detectors[static_cast<std::size_t>(row)];
    return detector.status == DetectorStatus::Enabled ? Role::Standalone : Role::Unknown;
}

} // namespace bucketwatch
