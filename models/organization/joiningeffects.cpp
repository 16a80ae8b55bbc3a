// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/joiningeffects.h"

#include "organization/enrollment.h"
#include "organization/pending.h"
#include "organization/policyenforcement.h"
#include "organization/refusals.h"
#include "organization/relations.h"
#include "organization/rules.h"
#include "organization/ruletexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace bucketwatch {

namespace {

/// What a Region does with accounts that have just become part of the organization there: its preferences, and the policies.
class Reception {
public:
    /// @p view with the accounts as they are after they joined.
    Reception(const OrganizationView &view, const RegionView &region, EnrolledAs as, Timestamp now)
        : m_view(view)
        , m_region(region)
        , m_as(as)
        , m_now(now)
        , m_inForce(inForce(view, region, region.configuration))
        , m_policies(view, region.region)
        , m_check(view, region)
    {
    }

    /// @p builder is at the account in @p row.
    void receive(EffectBuilder &builder, int row) const
    {
        if (builder.value(Field::RegionOff) != 0)
            return;
        const AutoEnable needed = m_as == EnrolledAs::Joining ? AutoEnable::New : AutoEnable::All;
        const bool wanted = m_region.administrator && m_region.administrator != builder.account() && m_inForce.members >= needed;
        if (wanted && m_check.isEligible(row) && hasRoom(builder, m_region, row))
            enrollNowOrLater(builder);
        if (m_policies.any())
            applyPolicy(builder, m_region, m_policies.of(m_view.accounts->rows[static_cast<std::size_t>(row)]), m_check);
    }

private:
    /// The preference reaches an account that opts in as it does every other one that exists.
    void enrollNowOrLater(EffectBuilder &builder) const
    {
        if (m_as == EnrolledAs::OptingIn && m_view.settings.propagation == Propagation::Delayed)
            builder.set(Field::PendingEnrollment, pendingMoment(builder.account(), m_region.region, m_now));
        else
            enroll(builder, m_region, m_inForce, m_as);
    }

    const OrganizationView &m_view;
    const RegionView &m_region;
    EnrolledAs m_as;
    Timestamp m_now;
    OrganizationConfiguration m_inForce;
    EffectivePolicies m_policies;
    EnrollmentCheck m_check;
};

bool isInOrganization(const OrganizationView &view, AccountId account)
{
    const int row = view.accounts->row(account);
    return row >= 0 && view.accounts->rows[static_cast<std::size_t>(row)].inOrganization;
}

void join(const ChangeContext &context, const OrganizationView &after, const RegionView &region,
    const std::vector<AccountChange> &joining, ChangeEffect &effect)
{
    const Reception reception(after, region, EnrolledAs::Joining, context.now);
    EffectBuilder builder(after, region);
    for (const AccountChange &change : joining) {
        builder.begin(change.account.id);
        // A new account has not opted in to anything yet; NEW counts only whoever had before it joined.
        if (context.view.accounts->row(change.account.id) < 0 && region.region.isOptIn())
            builder.set(Field::RegionOff, 1);
        reception.receive(builder, builder.row());
    }
    builder.finish(effect);
}

Result<void> checkMayLeave(const OrganizationView &view, AccountId account)
{
    if (!isInOrganization(view, account))
        return std::unexpected(
            notFound(ruleText(QT_TRANSLATE_NOOP("bucketwatch::Rules", "Account %1 does not belong to the organization."))
                    .arg(account.toString())));
    if (account == view.managementAccount)
        return std::unexpected(conflict(ruleText(
            QT_TRANSLATE_NOOP("bucketwatch::Rules", "Account %1 is the management account and cannot leave the organization."))
                .arg(account.toString())));
    const bool administers
        = std::ranges::any_of(view.regions, [account](const auto &region) { return region->administrator == account; });
    if (administers || std::ranges::contains(view.settings.delegatedAdministrators, account))
        return std::unexpected(
            conflict(ruleText(QT_TRANSLATE_NOOP("bucketwatch::Rules",
                              "Account %1 is a delegated administrator and cannot leave the organization. Deregister it first."))
                    .arg(account.toString())));
    return {};
}

/// Every account was named to be changed, and is, whatever its Regions say.
void countAsChanged(ChangeEffect &effect)
{
    for (const AccountChange &change : effect.patch.accounts)
        effect.changed.push_back(change.account.id);
    tidy(effect);
}

} // namespace

void leaveOrganization(EffectBuilder &builder)
{
    const bool isOrganizations = builder.value(Field::MemberType) == static_cast<std::uint32_t>(MemberType::ViaOrganizations);
    const auto status = static_cast<RelationshipStatus>(builder.value(Field::RelationshipStatus));
    if (isOrganizations && isAssociated(Member {{}, status, {}, {}}))
        builder.set(Field::RelationshipStatus, static_cast<std::uint32_t>(RelationshipStatus::Removed));
    dropPending(builder);
}

Result<ChangeEffect> effect(const ChangeContext &context, const JoinOrganization &change)
{
    ChangeEffect effect;
    std::vector<Account> accounts = change.accounts;
    std::ranges::stable_sort(accounts, {}, &Account::id);
    const auto [first, last] = std::ranges::unique(accounts, {}, &Account::id);
    accounts.erase(first, last);
    for (Account &account : accounts) {
        if (!account.id.isValid())
            return std::unexpected(invalidValue());
        if (isInOrganization(context.view, account.id)) {
            effect.alreadySo.push_back(account.id);
            continue;
        }
        account.inOrganization = true;
        account.joinedAt = context.now;
        effect.patch.accounts.push_back({std::move(account), false, true});
    }
    const OrganizationView after = patched(context.view, effect.patch, context.now);
    for (const auto &region : after.regions)
        join(context, after, *region, effect.patch.accounts, effect);
    countAsChanged(effect);
    return effect;
}

Result<ChangeEffect> effect(const ChangeContext &context, const LeaveOrganization &change)
{
    ChangeEffect effect;
    const std::vector<AccountId> leaving = eachOnce(change.accounts);
    for (const AccountId account : leaving) {
        if (const auto may = checkMayLeave(context.view, account); !may)
            return std::unexpected(may.error());
        const int row = context.view.accounts->row(account);
        effect.patch.accounts.push_back({context.view.accounts->rows[static_cast<std::size_t>(row)], true, false});
    }
    for (const auto &region : context.view.regions) {
        EffectBuilder builder(context.view, *region);
        for (const AccountId account : leaving) {
            builder.begin(account);
            leaveOrganization(builder);
        }
        builder.finish(effect);
    }
    countAsChanged(effect);
    return effect;
}

Result<ChangeEffect> effect(const ChangeContext &context, const RegionView &region, const SetRegionOptIn &change)
{
    if (!region.region.isOptIn())
        return std::unexpected(badInput(
            ruleText(QT_TRANSLATE_NOOP("bucketwatch::Rules", "Every account uses %1: there is no opting in to it or out of it."))
                .arg(region.region.name())));
    const Reception reception(context.view, region, EnrolledAs::OptingIn, context.now);
    EffectBuilder builder(context.view, region);
    for (const AccountId account : eachOnce(change.accounts)) {
        const int row = context.view.accounts->row(account);
        if (row < 0) {
            builder.leaveOut(account, unprocessed::invalidParameter());
            continue;
        }
        const bool wasOff = region.members[static_cast<std::size_t>(row)].isRegionOff;
        builder.begin(row);
        builder.set(Field::RegionOff, change.optIn ? 0 : 1);
        if (change.optIn && wasOff)
            reception.receive(builder, row);
    }
    return builder.take();
}

} // namespace bucketwatch
