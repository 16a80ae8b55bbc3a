// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/endpoint/delegation.h"

#include <set>

namespace bucketwatch {

std::vector<AccountId> delegatedAdministrators(const OrganizationView &view)
{
    std::set<AccountId> accounts(view.settings.delegatedAdministrators.begin(), view.settings.delegatedAdministrators.end());
    for (const auto &region : view.regions) {
        if (region->administrator)
            accounts.insert(*region->administrator);
    }
    accounts.erase(view.managementAccount); // it needs no delegation
    return {accounts.begin(), accounts.end()};
}

} // namespace bucketwatch
