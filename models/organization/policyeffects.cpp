// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/policyeffects.h"

#include "organization/policycodec.h"
#include "organization/policyenforcement.h"
#include "organization/refusals.h"
#include "organization/ruletexts.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

constexpr qsizetype MaxPolicyName = 128; // AWS Organizations API reference, Policy

/// "p-" and ten letters or digits, always the same for the same name.
QString policyIdFor(const QString &name)
{
    const QByteArray digest = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"p-"_s + QString::fromLatin1(digest.first(10));
}

/// The settings change, and what the policies do to every Region after it.
ChangeEffect withPoliciesApplied(const ChangeContext &context, const OrganizationSettings &after)
{
    ChangeEffect effect;
    if (after == context.view.settings)
        return effect;
    effect.patch.settings = SettingsChange {context.view.settings, after};
    OrganizationView view = context.view;
    view.settings = after;
    for (const auto &region : view.regions) {
        EffectBuilder builder(view, *region);
        applyPolicies(builder, view, *region);
        builder.finish(effect);
    }
    tidy(effect);
    return effect;
}

Result<void> checkTargets(const OrganizationView &view, const GuardDutyPolicy &policy)
{
    for (const AccountId account : policy.accounts) {
        const int row = view.accounts->row(account);
        if (row < 0 || !view.accounts->rows[static_cast<std::size_t>(row)].inOrganization)
            return std::unexpected(
                badInput(policyText(QT_TRANSLATE_NOOP("bucketwatch::Policy",
                                  "The policy cannot be attached to account %1, which does not belong to the organization."))
                        .arg(account.toString())));
    }
    return {};
}

Result<void> checkName(const QString &name)
{
    if (!name.trimmed().isEmpty() && name.size() <= MaxPolicyName)
        return {};
    return std::unexpected(badInput(
        policyText(QT_TRANSLATE_NOOP("bucketwatch::Policy", "A policy needs a name of 1 to %1 characters.")).arg(MaxPolicyName)));
}

} // namespace

Result<ChangeEffect> effect(const ChangeContext &context, const SetPolicyType &change)
{
    if (const auto management = checkManagement(context); !management)
        return std::unexpected(management.error());
    OrganizationSettings after = context.view.settings;
    after.policyTypeEnabled = change.enable;
    return withPoliciesApplied(context, after);
}

Result<ChangeEffect> effect(const ChangeContext &context, const PutPolicy &change)
{
    if (const auto management = checkManagement(context); !management)
        return std::unexpected(management.error());
    if (const auto named = checkName(change.policy.name); !named)
        return std::unexpected(named.error());
    const auto statements = parsePolicyJson(change.policy.content);
    if (!statements)
        return std::unexpected(statements.error());
    if (const auto targets = checkTargets(context.view, change.policy); !targets)
        return std::unexpected(targets.error());
    GuardDutyPolicy policy = change.policy;
    policy.byDefault = statements->byDefault;
    policy.regions = statements->regions;
    policy.accounts = eachOnce(std::move(policy.accounts));
    OrganizationSettings after = context.view.settings;
    const auto same = std::ranges::find(after.policies, policy.name, &GuardDutyPolicy::name);
    policy.id = same == after.policies.end() ? policyIdFor(policy.name) : same->id;
    if (same == after.policies.end())
        after.policies.push_back(std::move(policy));
    else
        *same = std::move(policy);
    return withPoliciesApplied(context, after);
}

Result<ChangeEffect> effect(const ChangeContext &context, const RemovePolicy &change)
{
    if (const auto management = checkManagement(context); !management)
        return std::unexpected(management.error());
    OrganizationSettings after = context.view.settings;
    if (std::erase_if(after.policies, [&](const GuardDutyPolicy &policy) { return policy.name == change.name; }) == 0)
        return std::unexpected(
            notFound(policyText(QT_TRANSLATE_NOOP("bucketwatch::Policy", "There is no policy \u201c%1\u201d.")).arg(change.name)));
    // What it set stays as it is, except where a policy that it stood above decides from now on.
    return withPoliciesApplied(context, after);
}

} // namespace bucketwatch
