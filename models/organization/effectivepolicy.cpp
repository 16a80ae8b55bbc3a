// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/effectivepolicy.h"

#include "organization/policycodec.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

template<typename Values> void overlay(Values &values, const Values &closer)
{
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = closer[i] ? closer[i] : values[i];
}

void overlay(PolicyBlock &block, const PolicyBlock &closer)
{
    block.foundational = closer.foundational ? closer.foundational : block.foundational;
    overlay(block.features, closer.features);
    overlay(block.additional, closer.additional);
}

void overlay(PolicyStatements &statements, const GuardDutyPolicy &policy)
{
    if (policy.byDefault) {
        if (!statements.byDefault)
            statements.byDefault.emplace();
        overlay(*statements.byDefault, *policy.byDefault);
    }
    for (const auto &[region, block] : policy.regions)
        overlay(statements.regions[region], block);
}

PolicyBlock blockFor(const PolicyStatements &statements, Region region)
{
    const auto own = statements.regions.find(region);
    return own == statements.regions.end() ? statements.byDefault.value_or(PolicyBlock()) : own->second;
}

/// Policies of the root first, then those of the account; of one level the later one wins.
PolicyStatements statementsFor(const OrganizationSettings &settings, AccountId account)
{
    PolicyStatements statements;
    for (const GuardDutyPolicy &policy : settings.policies) {
        if (policy.attachedToRoot)
            overlay(statements, policy);
    }
    for (const GuardDutyPolicy &policy : settings.policies) {
        if (account.isValid() && std::ranges::contains(policy.accounts, account))
            overlay(statements, policy);
    }
    return statements;
}

/// The Region of a connection that was told what is managed; null otherwise.
std::shared_ptr<const RegionView> toldRegion(const OrganizationView &view, Region region)
{
    const auto part = view.find(region);
    return part && !part->managed.empty() ? part : nullptr;
}

} // namespace

QString wireName(ManagedBy manager)
{
    switch (manager) {
    case ManagedBy::GuardDutyPolicy:
        return u"GUARDDUTY_POLICY"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

bool arePoliciesInForce(const OrganizationView &view)
{
    return view.settings.policyTypeEnabled
        || std::ranges::any_of(view.regions, [](const auto &region) { return !region->managed.empty(); });
}

EffectivePolicies::EffectivePolicies(const OrganizationView &view, Region region)
{
    m_told = toldRegion(view, region);
    m_any = m_told != nullptr;
    if (m_told)
        return;
    if (!view.settings.policyTypeEnabled)
        return;
    m_root = blockFor(statementsFor(view.settings, {}), region);
    m_any = m_root != PolicyBlock();
    for (const GuardDutyPolicy &policy : view.settings.policies) {
        for (const AccountId account : policy.accounts) {
            const PolicyBlock own = blockFor(statementsFor(view.settings, account), region);
            m_any = m_any || own != PolicyBlock();
            m_accounts.insert(account, own);
        }
    }
}

const PolicyBlock &EffectivePolicies::of(const Account &account) const
{
    static const PolicyBlock unmanaged;
    if (m_told) {
        const auto told = m_told->managed.find(account.id);
        return told == m_told->managed.end() ? unmanaged : told->second;
    }
    if (!account.inOrganization)
        return unmanaged;
    const auto own = m_accounts.constFind(account.id);
    return own == m_accounts.constEnd() ? m_root : *own;
}

PolicyBlock effectivePolicy(const OrganizationView &view, AccountId account, Region region)
{
    if (const auto told = toldRegion(view, region)) {
        const auto own = told->managed.find(account);
        return own == told->managed.end() ? PolicyBlock() : own->second;
    }
    const int row = view.settings.policyTypeEnabled ? view.accounts->row(account) : -1;
    if (row < 0 || !view.accounts->rows[static_cast<std::size_t>(row)].inOrganization)
        return {};
    return blockFor(statementsFor(view.settings, account), region);
}

namespace {

template<typename Plan>
std::optional<ManagedBy> managerOf(const OrganizationView &view, const RegionView &region, int row, Plan plan)
{
    if (row < 0 || (!view.settings.policyTypeEnabled && region.managed.empty()))
        return std::nullopt;
    const AccountId account = view.accounts->rows[static_cast<std::size_t>(row)].id;
    return effectivePolicy(view, account, region.region).of(plan) ? std::optional(ManagedBy::GuardDutyPolicy) : std::nullopt;
}

} // namespace

std::optional<ManagedBy> managedBy(const OrganizationView &view, const RegionView &region, int row, Feature feature)
{
    return managerOf(view, region, row, feature);
}

std::optional<ManagedBy> managedBy(
    const OrganizationView &view, const RegionView &region, int row, AdditionalConfiguration additional)
{
    return managerOf(view, region, row, additional);
}

QString effectivePolicyJson(const OrganizationView &view, AccountId account)
{
    const int row = view.settings.policyTypeEnabled ? view.accounts->row(account) : -1;
    if (row < 0 || !view.accounts->rows[static_cast<std::size_t>(row)].inOrganization)
        return {};
    const PolicyStatements statements = statementsFor(view.settings, account);
    return statements == PolicyStatements() ? QString() : policyJson(statements);
}

} // namespace bucketwatch
