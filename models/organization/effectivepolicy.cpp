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

} // namespace

QString wireName(ManagedBy manager)
{
    switch (manager) {
    case ManagedBy::GuardDutyPolicy:
        return u"GUARDDUTY_POLICY"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

EffectivePolicies::EffectivePolicies(const OrganizationView &view, Region region)
{
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
    if (!account.inOrganization)
        return unmanaged;
    const auto own = m_accounts.constFind(account.id);
    return own == m_accounts.constEnd() ? m_root : *own;
}

PolicyBlock effectivePolicy(const OrganizationView &view, AccountId account, Region region)
{
    const int row = view.settings.policyTypeEnabled ? view.accounts->row(account) : -1;
    if (row < 0 || !view.accounts->rows[static_cast<std::size_t>(row)].inOrganization)
        return {};
    return blockFor(statementsFor(view.settings, account), region);
}

std::optional<ManagedBy> managedBy(const OrganizationView &view, const RegionView &region, int row, Feature feature)
{
    if (row < 0 || !view.settings.policyTypeEnabled)
        return std::nullopt;
    const auto own = effectivePolicy(view, view.accounts->rows[static_cast<std::size_t>(row)].id, region.region).of(feature);
    return own ? std::optional(ManagedBy::GuardDutyPolicy) : std::nullopt;
}

std::optional<ManagedBy> managedBy(
    const OrganizationView &view, const RegionView &region, int row, AdditionalConfiguration additional)
{
    if (row < 0 || !view.settings.policyTypeEnabled)
        return std::nullopt;
    const PolicyBlock own = effectivePolicy(view, view.accounts->rows[static_cast<std::size_t>(row)].id, region.region);
    return own.additional[static_cast<std::size_t>(additional)] ? std::optional(ManagedBy::GuardDutyPolicy) : std::nullopt;
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
