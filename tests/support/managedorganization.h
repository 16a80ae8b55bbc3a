// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/policy.h"
#include "support/organizationbuilder.h"

namespace bucketwatch::test {

/// anOrganization() with a policy for @p accounts that enables GuardDuty, S3 Protection and Runtime Monitoring with its agent on EC2.
/// It holds, and no detector has followed it yet.
inline OrganizationView aManagedOrganization(std::vector<AccountId> accounts)
{
    GuardDutyPolicy policy;
    policy.id = QStringLiteral("p-protect000");
    policy.name = QStringLiteral("protect");
    policy.accounts = std::move(accounts);
    PolicyBlock &block = policy.byDefault.emplace();
    block.foundational = true;
    for (const Feature feature : {Feature::S3DataEvents, Feature::RuntimeMonitoring})
        block.features[static_cast<std::size_t>(feature)] = true;
    block.additional[static_cast<std::size_t>(AdditionalConfiguration::RuntimeEc2AgentManagement)] = true;
    OrganizationView view = anOrganization().build();
    view.settings.policyTypeEnabled = true;
    view.settings.policies.push_back(std::move(policy));
    return view;
}

} // namespace bucketwatch::test
