// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/identities.h"

#include <algorithm>
#include <array>

namespace bucketwatch {

std::vector<SuggestedIdentity> suggestedIdentities(const OrganizationView &view, const RegionView &region)
{
    static constexpr std::array Order {Role::DelegatedAdministrator, Role::ManagementAccount, Role::Member, Role::Standalone};
    std::vector<SuggestedIdentity> identities;
    for (const Role wanted : Order) {
        const auto found = std::ranges::find_if(
            view.accounts->rows, [&](const Account &account) { return roleOf(view, region, account.id) == wanted; });
        if (found != view.accounts->rows.end())
            identities.push_back({found->id, found->name, wanted});
    }
    return identities;
}

} // namespace bucketwatch
