// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/standing.h"

#include "organization/autoenablesubject.h"
#include "organization/changecontext.h"
#include "organization/effectivepolicy.h"
#include "organization/enrollment.h"
#include "organization/refusals.h"
#include "organization/relations.h"
#include "organization/rules.h"
#include "organization/ruletexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

using Problem = std::optional<Error>;

Problem standsInTheWay(const QString &reason)
{
    return conflict(reason);
}

QString nameOfField(Field field)
{
    if (const auto feature = featureOf(field))
        return planName(*feature);
    const auto which = additionalOf(field);
    return which ? switchName(*which) : u"GuardDuty"_s;
}

/// Who is whose member by invitation in a Region, for questions about many accounts.
class InvitedMembers {
public:
    explicit InvitedMembers(const RegionView &region)
    {
        for (const auto &[invitation, member] : region.invitations) {
            if (isAssociated(member))
                m_administrators[invitation.account].push_back(invitation.administrator);
            if (isAssociated(member) || isInvitedOrWillBe(member.status))
                m_inviting.insert(invitation.administrator);
        }
    }

    [[nodiscard]] std::vector<AccountId> administratorsOf(AccountId account) const
    {
        const auto found = m_administrators.find(account);
        return found == m_administrators.end() ? std::vector<AccountId>() : found->second;
    }
    [[nodiscard]] bool isAdministrator(AccountId account) const { return m_inviting.contains(account); }

private:
    std::unordered_map<AccountId, std::vector<AccountId>> m_administrators;
    std::unordered_set<AccountId> m_inviting;
};

/// The rules for one Region that changes.
class RegionStanding {
public:
    RegionStanding(const OrganizationView &view, const OrganizationView &result, const RegionPatch &patch, MadeBy by)
        : m_result(result)
        , m_before(*view.find(patch.region))
        , m_after(*result.find(patch.region))
        , m_patch(patch)
        , m_policies(result, patch.region)
        , m_check(result, m_after)
        , m_invited(m_after)
        , m_allHolds(by == MadeBy::Account && isAllInForce(view, m_before) && isAllInForce(result, m_after))
    {
    }

    [[nodiscard]] Problem problem() const
    {
        RowFinder rows(*m_result.accounts);
        for (const FieldChange &change : m_patch.fields) {
            const int row = concerns(change.field) ? rows.row(change.account) : -1;
            if (row < 0)
                continue;
            if (const auto found = problemWith(change, row))
                return found;
        }
        for (const InvitationChange &change : m_patch.invitations) {
            for (const AccountId account : {change.invitation.account, change.invitation.administrator}) {
                if (const auto found = problemWithRelations(account, m_result.accounts->row(account)))
                    return found;
            }
        }
        if (const auto found = m_patch.administrator ? problemWithAdministrator() : Problem())
            return found;
        return problemWithLimit();
    }

private:
    [[nodiscard]] bool isRelation(Field field) const
    {
        return field == Field::DetectorStatus || field == Field::RelationshipStatus;
    }
    /// Most edits are about one plan, which nothing but a policy or its twin has a say in.
    [[nodiscard]] bool concerns(Field field) const
    {
        return m_policies.any() || isRelation(field) || field == fieldOf(Feature::RuntimeMonitoring)
            || field == fieldOf(Feature::EksRuntimeMonitoring);
    }

    [[nodiscard]] Problem problemWith(const FieldChange &change, int row) const
    {
        if (const auto found = m_policies.any() ? problemWithPolicy(change, row) : Problem())
            return found;
        if (change.field == Field::RelationshipStatus && m_allHolds && isLetGo(row))
            return standsInTheWay(ruleText(
                QT_TRANSLATE_NOOP("bucketwatch::Rules",
                    "This edit cannot be taken back, because account %1 would not be an active member in %2 any more, and "
                    "GuardDuty is enabled automatically for all accounts there (autoEnableOrganizationMembers is ALL). Set "
                    "the preference to NEW or NONE first."))
                    .arg(change.account.toString(), m_after.region.name()));
        if (const auto found = isRelation(change.field) ? problemWithRelations(change.account, row) : Problem())
            return found;
        return problemWithRuntime(change, row);
    }

    /// What the policy wants of a value; nothing when it does not manage it.
    [[nodiscard]] std::optional<bool> managedValue(Field field, int row) const
    {
        const auto index = static_cast<std::size_t>(row);
        const PolicyBlock &policy = m_policies.of(m_result.accounts->rows[index]);
        if (m_after.members[index].isRegionOff)
            return std::nullopt;
        if (field == Field::DetectorStatus)
            return policy.foundational;
        if (!m_after.detectors[index].exists())
            return std::nullopt;
        if (const auto feature = featureOf(field))
            return checkSettable(m_after, *feature) ? policy.of(*feature) : std::nullopt;
        const auto which = additionalOf(field);
        const auto on = which ? policy.additional[static_cast<std::size_t>(*which)] : std::nullopt;
        return on ? std::optional(*on && m_after.detectors[index].isEnabled(featureOf(*which))) : std::nullopt;
    }

    [[nodiscard]] Problem problemWithPolicy(const FieldChange &change, int row) const
    {
        const auto on = managedValue(change.field, row);
        const auto running = static_cast<std::uint32_t>(DetectorStatus::Enabled);
        const bool isOn = change.field == Field::DetectorStatus ? change.after == running : change.after != 0;
        if (!on || *on == isOn)
            return std::nullopt;
        return standsInTheWay(ruleText(QT_TRANSLATE_NOOP("bucketwatch::Rules",
                                           "This edit cannot be taken back, because %1 of account %2 in %3 is managed by an "
                                           "organization policy (GUARDDUTY_POLICY) by now. Change or detach the policy first."))
                .arg(nameOfField(change.field), change.account.toString(), m_after.region.name()));
    }

    /// Whether ALL, which lets no member be suspended or disassociated, would have to let this one. It does not hold accounts
    /// that it would not enroll as they are then: they left, the Region is off for them, or they are somebody else's again.
    [[nodiscard]] bool isLetGo(int row) const
    {
        const auto index = static_cast<std::size_t>(row);
        if (index >= m_before.members.size())
            return false;
        const Member &before = m_before.members[index];
        const Member &after = m_after.members[index];
        const bool isLess = (isActive(before) && !isActive(after)) || (isAssociated(before) && !isAssociated(after));
        return isLess && (before.type == MemberType::ByInvitation || m_check.canEnroll(row));
    }

    [[nodiscard]] Problem problemWithRuntime(const FieldChange &change, int row) const
    {
        const bool isNew = change.field == fieldOf(Feature::RuntimeMonitoring);
        const Feature other = isNew ? Feature::EksRuntimeMonitoring : Feature::RuntimeMonitoring;
        const bool isRuntime = isNew || change.field == fieldOf(Feature::EksRuntimeMonitoring);
        if (!isRuntime || change.after == 0 || !m_after.detectors[static_cast<std::size_t>(row)].isEnabled(other))
            return std::nullopt;
        return standsInTheWay(
            ruleText(QT_TRANSLATE_NOOP("bucketwatch::Rules",
                         "This edit cannot be taken back, because RUNTIME_MONITORING and EKS_RUNTIME_MONITORING "
                         "would both be enabled in account %1 in %2. Disable %3 there first."))
                .arg(change.account.toString(), m_after.region.name(), wireName(other)));
    }

    [[nodiscard]] std::vector<AccountId> administratorsOf(AccountId account, int row) const
    {
        std::vector<AccountId> administrators = m_invited.administratorsOf(account);
        if (row >= 0 && m_after.administrator && m_after.administrator != account
            && isAssociated(m_after.members[static_cast<std::size_t>(row)]))
            administrators.push_back(*m_after.administrator);
        return administrators;
    }

    [[nodiscard]] DetectorStatus detectorOf(int row) const
    {
        return row < 0 ? DetectorStatus::Absent : m_after.detectors[static_cast<std::size_t>(row)].status;
    }

    /// An account has one administrator at most, an administrator has none, and both need GuardDuty.
    [[nodiscard]] Problem problemWithRelations(AccountId account, int row) const
    {
        const std::vector<AccountId> administrators = administratorsOf(account, row);
        if (administrators.size() > 1)
            return standsInTheWay(
                ruleText(QT_TRANSLATE_NOOP("bucketwatch::Rules",
                             "This edit cannot be taken back, because account %1 would be a member of both %2 and %3 "
                             "in %4, and an account has one administrator at most. Let it leave the other one first."))
                    .arg(account.toString(), administrators.front().toString(), administrators.back().toString(),
                        m_after.region.name()));
        const bool administers = m_after.administrator == account || m_invited.isAdministrator(account);
        if (!administrators.empty() && administers)
            return standsInTheWay(
                ruleText(QT_TRANSLATE_NOOP("bucketwatch::Rules",
                             "This edit cannot be taken back, because account %1 would be a member of %2 in %3 and an "
                             "administrator account at once. Let it stop being one of them first."))
                    .arg(account.toString(), administrators.front().toString(), m_after.region.name()));
        if (!administrators.empty())
            return problemWithMember(account, row, administrators.front());
        if (administers && detectorOf(row) != DetectorStatus::Enabled && hasInvitedOrAssociatedMembers(m_after, account))
            return standsInTheWay(
                ruleText(QT_TRANSLATE_NOOP("bucketwatch::Rules",
                             "This edit cannot be taken back, because GuardDuty would not run in account %1 in %2, "
                             "which has members there. Disassociate them first."))
                    .arg(account.toString(), m_after.region.name()));
        return std::nullopt;
    }

    [[nodiscard]] Problem problemWithMember(AccountId account, int row, AccountId administrator) const
    {
        const Member member = memberOf(m_after, administrator, account, row);
        const DetectorStatus needed = isActive(member) ? DetectorStatus::Enabled : DetectorStatus::Disabled;
        if (row >= 0 && detectorOf(row) < needed)
            return standsInTheWay(
                ruleText(QT_TRANSLATE_NOOP("bucketwatch::Rules",
                             "This edit cannot be taken back, because GuardDuty would not run in account %1 in %2, "
                             "which is a member of %3 there. Disassociate it first."))
                    .arg(account.toString(), m_after.region.name(), administrator.toString()));
        if (detectorOf(m_result.accounts->row(administrator)) != DetectorStatus::Enabled)
            return standsInTheWay(
                ruleText(QT_TRANSLATE_NOOP("bucketwatch::Rules",
                             "This edit cannot be taken back, because account %1 would be a member of %2 in %3, "
                             "where GuardDuty does not run. Enable it there first."))
                    .arg(account.toString(), administrator.toString(), m_after.region.name()));
        return std::nullopt;
    }

    [[nodiscard]] Problem problemWithAdministrator() const
    {
        const auto administrator = m_after.administrator;
        const bool hasMembers = std::ranges::any_of(
            m_after.members, [](const Member &member) { return member.status != RelationshipStatus::None; });
        if (!administrator && hasMembers)
            return standsInTheWay(ruleText(QT_TRANSLATE_NOOP("bucketwatch::Rules",
                                               "This edit cannot be taken back, because the administrator of %1 has members. "
                                               "Disassociate and delete them first."))
                    .arg(m_after.region.name()));
        const int row = administrator ? m_result.accounts->row(*administrator) : -1;
        if (row >= 0 && !m_result.accounts->rows[static_cast<std::size_t>(row)].inOrganization)
            return standsInTheWay(
                ruleText(QT_TRANSLATE_NOOP("bucketwatch::Rules",
                             "This edit cannot be taken back, because account %1, the administrator of %2, does not "
                             "belong to the organization any more. Let it join first."))
                    .arg(administrator->toString(), m_after.region.name()));
        return administrator ? problemWithRelations(*administrator, row) : Problem();
    }

    [[nodiscard]] Problem problemWithLimit() const
    {
        const bool canBeMore = m_after.configuration.memberAccountLimitReached
            && std::ranges::contains(m_patch.fields, Field::RelationshipStatus, &FieldChange::field);
        if (!canBeMore || organizationMemberCount(m_after) <= MemberAccountLimit)
            return std::nullopt;
        return standsInTheWay(ruleText(QT_TRANSLATE_NOOP("bucketwatch::Rules",
                                           "This edit cannot be taken back, because the administrator of %1 would have more than "
                                           "50,000 members through AWS Organizations. Disassociate others first."))
                .arg(m_after.region.name()));
    }

    const OrganizationView &m_result;
    const RegionView &m_before;
    const RegionView &m_after;
    const RegionPatch &m_patch;
    EffectivePolicies m_policies;
    EnrollmentCheck m_check;
    InvitedMembers m_invited;
    bool m_allHolds;
};

/// Registration and membership of the organization, which no administrator of a Region can do without.
Problem problemWithDelegation(const OrganizationView &result, const OrganizationPatch &patch)
{
    const auto &registered = result.settings.delegatedAdministrators;
    std::unordered_set<AccountId> lost;
    for (const AccountChange &change : patch.accounts) {
        if (change.before && !change.after)
            lost.insert(change.account.id);
    }
    const auto isRegistered = std::ranges::find_if(registered, [&lost](AccountId account) { return lost.contains(account); });
    if (isRegistered != registered.end())
        return standsInTheWay(
            ruleText(QT_TRANSLATE_NOOP("bucketwatch::Rules",
                         "This edit cannot be taken back, because account %1 is a delegated administrator and cannot "
                         "leave the organization. Deregister it first."))
                .arg(isRegistered->toString()));
    if (patch.settings) {
        const auto &before = patch.settings->before.delegatedAdministrators;
        lost.insert(before.begin(), before.end());
    }
    for (const auto &region : result.regions) {
        if (region->administrator && lost.contains(*region->administrator)
            && !std::ranges::contains(registered, *region->administrator))
            return standsInTheWay(ruleText(QT_TRANSLATE_NOOP("bucketwatch::Rules",
                                               "This edit cannot be taken back, because account %1 is the delegated GuardDuty "
                                               "administrator account in %2. Disable it there first."))
                    .arg(region->administrator->toString(), region->region.name()));
    }
    return std::nullopt;
}

} // namespace

Result<void> checkStands(const OrganizationView &view, const OrganizationView &result, const OrganizationPatch &patch, MadeBy by)
{
    if (const auto found = problemWithDelegation(result, patch))
        return std::unexpected(*found);
    for (const RegionPatch &own : patch.regions) {
        if (!view.find(own.region))
            continue;
        if (const auto found = RegionStanding(view, result, own, by).problem())
            return std::unexpected(*found);
    }
    return {};
}

} // namespace bucketwatch
