// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/organizationeffects.h"

#include "organization/enrollment.h"
#include "organization/policyenforcement.h"
#include "organization/refusals.h"
#include "organization/relations.h"
#include "organization/rules.h"
#include "organization/ruletexts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

bool isInOrganization(const OrganizationView &view, AccountId account)
{
    const int row = view.accounts->row(account);
    return row >= 0 && view.accounts->rows[static_cast<std::size_t>(row)].inOrganization;
}

std::optional<SettingsChange> withRegistered(const ChangeContext &context, AccountId account, bool registered)
{
    SettingsChange change {context.view.settings, context.view.settings};
    auto &list = change.after.delegatedAdministrators;
    if (registered && !std::ranges::contains(list, account)) {
        list.push_back(account);
        change.after.delegatedSince.try_emplace(account, context.now);
    } else if (!registered) {
        std::erase(list, account);
        change.after.delegatedSince.erase(account);
    }
    return change.before == change.after ? std::nullopt : std::optional(change);
}

Result<void> checkCanAdminister(const OrganizationView &view, const RegionView &region, AccountId account)
{
    if (!isInOrganization(view, account))
        return std::unexpected(
            badInput(ruleText(QT_TRANSLATE_NOOP("bucketwatch::Rules", "Account %1 does not belong to the organization."))
                    .arg(account.toString())));
    if (region.administrator)
        return std::unexpected(
            conflict(ruleText(QT_TRANSLATE_NOOP("bucketwatch::Rules",
                              "Account %1 is the delegated GuardDuty administrator account in %2. Disable it first."))
                    .arg(region.administrator->toString(), region.region.name())));
    if (const auto other = administratorOf(view, region, account))
        return std::unexpected(conflict(
            ruleText(QT_TRANSLATE_NOOP("bucketwatch::Rules",
                     "Account %1 is a member of the administrator account %2 in %3 and cannot become an administrator itself."))
                .arg(account.toString(), other->toString(), region.region.name())));
    if (region.members[static_cast<std::size_t>(view.accounts->row(account))].isRegionOff)
        return std::unexpected(badInput(unprocessed::regionIsOff(region.region)));
    return {};
}

/// The first detector of an account has the plans that CreateDetector gives; one that was suspended runs again. What a policy
/// decides is not asked for here.
void enableDetector(const RegionView &region, EffectBuilder &builder)
{
    const bool isNew = builder.detectorStatus() == DetectorStatus::Absent;
    builder.set(DetectorStatus::Enabled);
    for (const Feature feature : allFeatures()) {
        if (isNew && checkSettable(region, feature))
            builder.set(fieldOf(feature), isEnabledByDefault(feature) ? 1 : 0);
    }
}

/// The members that the account had by invitation become those of the delegated administrator.
void takeOverMembers(const OrganizationView &view, const RegionView &region, AccountId administrator, EffectBuilder &builder)
{
    for (const Relation &relation : relationsOf(view, region, administrator)) {
        builder.begin(relation.account);
        builder.setStatusUnder(administrator, RelationshipStatus::None, MemberType::NotAMember);
        const MemberType type = isInOrganization(view, relation.account) && isAssociated(relation.member)
            ? MemberType::ViaOrganizations
            : MemberType::ByInvitation;
        builder.set(Field::RelationshipStatus, static_cast<std::uint32_t>(relation.member.status));
        builder.set(Field::MemberType, static_cast<std::uint32_t>(type));
    }
}

Result<ChangeEffect> enable(const ChangeContext &context, const RegionView &region, AccountId account)
{
    EffectBuilder builder(context.view, region);
    if (region.administrator == account) {
        builder.begin(account);
        return builder.take();
    }
    if (const auto may = checkCanAdminister(context.view, region, account); !may)
        return std::unexpected(may.error());
    builder.begin(account);
    enableDetector(region, builder);
    applyPolicy(builder, region, effectivePolicy(context.view, account, region.region), EnrollmentCheck(context.view, region));
    builder.setAdministrator(account);
    takeOverMembers(context.view, region, account, builder);
    ChangeEffect effect = builder.take();
    // AWS Organizations does not register the management account as an administrator of its own.
    if (account != context.view.managementAccount)
        effect.patch.settings = withRegistered(context, account, true);
    effect.changed.push_back(account); // also when its detector ran already
    tidy(effect);
    return effect;
}

Result<void> checkCanStop(const OrganizationView &view, const RegionView &region)
{
    if (isAllInForce(view, region))
        return std::unexpected(
            conflict(ruleText(QT_TRANSLATE_NOOP("bucketwatch::Rules",
                              "The administrator of %1 cannot be disabled while GuardDuty is enabled automatically for all "
                              "accounts. Set the preference to NEW or NONE, disassociate the members and delete them first."))
                    .arg(region.region.name())));
    const auto listed
        = std::ranges::count_if(region.members, [](const Member &member) { return member.status != RelationshipStatus::None; });
    if (listed == 0)
        return {};
    const auto count = static_cast<int>(listed);
    const QString reason = QCoreApplication::translate("bucketwatch::Rules",
        "The administrator of %1 cannot be disabled while it has %n member(s). Disassociate and delete them first.", nullptr, count);
    return std::unexpected(conflict(reason.arg(region.region.name())));
}

Result<ChangeEffect> disable(const ChangeContext &context, const RegionView &region, AccountId account)
{
    if (region.administrator != account)
        return std::unexpected(administratorAlreadyDisabled());
    if (const auto may = checkCanStop(context.view, region); !may)
        return std::unexpected(may.error());
    EffectBuilder builder(context.view, region);
    builder.begin(account);
    dropPending(builder);
    // The next administrator begins with preferences of its own.
    OrganizationConfiguration initial;
    initial.updatedAt = region.configuration.updatedAt;
    builder.setConfiguration(initial);
    builder.setAdministrator(std::nullopt);
    ChangeEffect effect = builder.take();
    effect.changed = {account};
    effect.alreadySo.clear();
    return effect;
}

Result<ChangeEffect> deregister(const ChangeContext &context, AccountId account)
{
    QStringList regions;
    for (const auto &region : context.view.regions) {
        if (region->administrator == account)
            regions.append(region->region.id());
    }
    if (!regions.isEmpty())
        return std::unexpected(
            conflict(ruleText(QT_TRANSLATE_NOOP("bucketwatch::Rules",
                              "Account %1 is still the delegated GuardDuty administrator account in %2. Disable it there first."))
                    .arg(account.toString(), regions.join(u", "_s))));
    ChangeEffect effect;
    effect.patch.settings = withRegistered(context, account, false);
    if (!effect.patch.settings)
        return std::unexpected(
            notFound(ruleText(QT_TRANSLATE_NOOP("bucketwatch::Rules", "Account %1 is not registered as a delegated administrator."))
                    .arg(account.toString())));
    effect.changed = {account};
    return effect;
}

} // namespace

Result<ChangeEffect> effect(const ChangeContext &context, const RegionView &region, const SetAdministrator &change)
{
    if (const auto management = checkManagement(context); !management)
        return std::unexpected(management.error());
    return change.enable ? enable(context, region, change.account) : disable(context, region, change.account);
}

Result<ChangeEffect> effect(const ChangeContext &context, const RegisterAdministrator &change)
{
    if (const auto management = checkManagement(context); !management)
        return std::unexpected(management.error());
    if (!change.enable)
        return deregister(context, change.account);
    if (!isInOrganization(context.view, change.account) || change.account == context.view.managementAccount)
        return std::unexpected(badInput(ruleText(
            QT_TRANSLATE_NOOP("bucketwatch::Rules",
                "Account %1 cannot be registered: it must be an account of the organization other than the management account."))
                .arg(change.account.toString())));
    ChangeEffect effect;
    effect.patch.settings = withRegistered(context, change.account, true);
    if (!effect.patch.settings)
        return std::unexpected(conflict(
            ruleText(QT_TRANSLATE_NOOP("bucketwatch::Rules", "Account %1 is registered as a delegated administrator already."))
                .arg(change.account.toString())));
    effect.changed = {change.account};
    return effect;
}

} // namespace bucketwatch
