// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/plandraft.h"

#include "organization/effectivepolicy.h"
#include "organization/rules.h"

namespace bucketwatch {

namespace {

/// Active members of whom @p plan is to become @p enable, and that no policy decides about.
std::vector<AccountId> membersToSet(const OrganizationView &view, Region region, Feature plan, bool enable)
{
    std::vector<AccountId> accounts;
    const auto part = view.find(region);
    const EffectivePolicies policies(view, region);
    for (std::size_t row = 0; part && row < part->members.size(); ++row) {
        const Account &account = view.accounts->rows[row];
        const bool isManaged = policies.any() && policies.of(account).of(plan);
        if (isActive(part->members[row]) && part->detectors[row].isEnabled(plan) != enable && !isManaged)
            accounts.push_back(account.id);
    }
    return accounts;
}

} // namespace

PlanDraft PlanDraft::of(const PlanSummary &summary)
{
    return {summary.isEnabled(), Members::Keep, summary.autoEnable};
}

std::vector<Change> PlanDraft::changes(const PlanSummary &now, const OrganizationView &view) const
{
    std::vector<Change> all;
    const bool administrates = now.role == Role::DelegatedAdministrator;
    const bool forAll = administrates && autoEnable == AutoEnable::All && isOrganizationFeature(now.plan);
    const bool leavesSome = now.leftToAll > 0 || !now.isEnabled();
    if (administrates && (autoEnable != now.autoEnable || (forAll && leavesSome)))
        all.emplace_back(SetAutoEnable {now.region, {}, {{now.plan, autoEnable}}});
    if (forAll)
        return all;
    if (enableOwn != now.isEnabled())
        all.emplace_back(SetOwnFeature {now.region, now.plan, enableOwn});
    if (!administrates || members == Members::Keep)
        return all;
    const bool enable = members == Members::Enable;
    if (auto accounts = membersToSet(view, now.region, now.plan, enable); !accounts.empty())
        all.emplace_back(SetMemberFeature {now.region, std::move(accounts), now.plan, enable});
    return all;
}

} // namespace bucketwatch
