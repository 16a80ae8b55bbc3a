// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/membereffects.h"

#include "organization/effectivepolicy.h"
#include "organization/enrollment.h"
#include "organization/policyenforcement.h"
#include "organization/refusals.h"
#include "organization/relations.h"
#include "organization/rules.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// API reference, AccountDetail: 1 to 64 characters.
constexpr qsizetype MaxEmailLength = 64;

/// An account cannot be an administrator and a member at once.
QString isAdministratorItself()
{
    return u"The request is rejected because the given account ID is an administrator account with members of its own."_s;
}

/// Whether both forms of Runtime Monitoring would run after @p plans, one of them because of these.
bool wouldRunTwice(const Detector &detector, const std::vector<PlanSetting> &plans)
{
    const auto stateOf = [&](Feature feature, bool &isAsked) {
        const auto named = std::ranges::find(plans, feature, &PlanSetting::feature);
        if (named == plans.end())
            return detector.isEnabled(feature);
        isAsked |= named->enable;
        return named->enable;
    };
    bool isAsked = false;
    const bool isNew = stateOf(Feature::RuntimeMonitoring, isAsked);
    const bool isOld = stateOf(Feature::EksRuntimeMonitoring, isAsked);
    return isAsked && isNew && isOld;
}

/// Why UpdateMemberDetectors leaves an account as it is; nothing when it gets all plans.
std::optional<QString> plansRefusal(const ChangeContext &context, const RegionView &region, const EffectivePolicies &policies,
    const SetMemberFeature &change, AccountId account, int row)
{
    if (!reachedByMemberUpdate(region, context.caller, account, row))
        return unprocessed::notAssociated();
    if (policies.any()) {
        const PolicyBlock &policy = policies.of(context.view.accounts->rows[static_cast<std::size_t>(row)]);
        const auto managed = std::ranges::find_if(
            change.plans, [&policy](const PlanSetting &plan) { return policy.of(plan.feature).has_value(); });
        if (managed != change.plans.end())
            return unprocessed::managedByPolicy(wireName(managed->feature));
    }
    if (wouldRunTwice(region.detectors[static_cast<std::size_t>(row)], change.plans))
        return unprocessed::runtimeMonitoringTwice();
    return std::nullopt;
}

/// CreateMembers, account by account.
class MemberCreation {
public:
    MemberCreation(const ChangeContext &context, const RegionView &region)
        : m_context(context)
        , m_region(region)
        , m_isDelegated(region.administrator == context.caller)
        , m_inForce(inForce(context.view, region, region.configuration))
        , m_policies(context.view, region.region)
        , m_check(context.view, region)
        , m_invited(invitedMembers())
        , m_builder(context.view, region)
    {
    }

    void add(const CreateMembers::Details &details)
    {
        const int row = m_context.view.accounts->row(details.account);
        const bool isOrganizations
            = m_isDelegated && row >= 0 && m_context.view.accounts->rows[static_cast<std::size_t>(row)].inOrganization;
        const auto reason = isOrganizations ? enrollmentRefusal(details.account, row) : invitationRefusal(details, row);
        if (reason) {
            m_builder.leaveOut(details.account, *reason);
            return;
        }
        if (row < 0)
            m_newAccounts.push_back({{details.account, {}, details.email, false}, false, false});
        m_builder.begin(details.account);
        if (isOrganizations)
            enroll(row);
        else
            list(details, row);
    }

    ChangeEffect take()
    {
        ChangeEffect effect = m_builder.take();
        effect.patch.accounts = std::move(m_newAccounts);
        return effect;
    }

private:
    [[nodiscard]] int invitedMembers() const
    {
        const auto relations = relationsOf(m_context.view, m_region, m_context.caller);
        return static_cast<int>(std::ranges::count_if(
            relations, [](const Relation &relation) { return relation.member.type == MemberType::ByInvitation; }));
    }

    [[nodiscard]] std::optional<QString> enrollmentRefusal(AccountId account, int row) const
    {
        const OrganizationView &view = m_context.view;
        const auto index = static_cast<std::size_t>(row);
        if (namesItself(m_context.caller, account))
            return unprocessed::memberOfItself();
        if (isAssociated(m_region.members[index]))
            return unprocessed::alreadyMember();
        if (const auto other = administratorOf(view, m_region, account))
            return unprocessed::memberOfAnother(*other);
        if (hasInvitedOrAssociatedMembers(m_region, account))
            return isAdministratorItself();
        if (account == view.managementAccount && m_region.detectors[index].status != DetectorStatus::Enabled)
            return unprocessed::managementNeedsGuardDuty();
        if (m_region.members[index].isRegionOff)
            return unprocessed::regionIsOff(m_region.region);
        if (m_builder.organizationMembers() >= MemberAccountLimit)
            return unprocessed::tooManyMembers();
        return std::nullopt;
    }

    [[nodiscard]] std::optional<QString> invitationRefusal(const CreateMembers::Details &details, int row) const
    {
        if (namesItself(m_context.caller, details.account))
            return unprocessed::memberOfItself();
        const Member member = memberOf(m_region, m_context.caller, details.account, row);
        if (member.status != RelationshipStatus::None)
            return unprocessed::alreadyMember();
        if (m_invited >= InvitedMemberLimit)
            return unprocessed::tooManyMembers();
        return std::nullopt;
    }

    /// Whether the address is that of the account in @p row; of accounts that nobody knows, whether it can be one at all.
    [[nodiscard]] bool isEmailOf(const QString &email, int row) const
    {
        const QString known = row < 0 ? QString() : m_context.view.accounts->rows[static_cast<std::size_t>(row)].email;
        if (!isPlausibleEmail(known))
            return isPlausibleEmail(email);
        return email.compare(known, Qt::CaseInsensitive) == 0;
    }

    void enroll(int row)
    {
        bucketwatch::enroll(m_builder, m_region, m_inForce, EnrolledAs::Joining);
        if (m_policies.any())
            applyPolicy(
                m_builder, m_region, m_policies.of(m_context.view.accounts->rows[static_cast<std::size_t>(row)]), m_check);
    }

    void list(const CreateMembers::Details &details, int row)
    {
        m_builder.setStatusUnder(m_context.caller, listedStatus(isEmailOf(details.email, row)), MemberType::ByInvitation);
        ++m_invited;
    }

    /// That an address is wrong shows at once, or where verifying takes its time, when it has been verified.
    [[nodiscard]] RelationshipStatus listedStatus(bool isRight) const
    {
        if (isRight)
            return RelationshipStatus::Created;
        return m_context.view.settings.emailVerification == EmailVerification::Delayed
            ? RelationshipStatus::WrongEmailInVerification
            : RelationshipStatus::EmailVerificationFailed;
    }

    const ChangeContext &m_context;
    const RegionView &m_region;
    bool m_isDelegated;
    OrganizationConfiguration m_inForce;
    EffectivePolicies m_policies;
    EnrollmentCheck m_check;
    int m_invited;
    std::vector<AccountChange> m_newAccounts;
    EffectBuilder m_builder;
};

} // namespace

bool isPlausibleEmail(QStringView email)
{
    const qsizetype at = email.indexOf(u'@');
    const QStringView domain = at > 0 ? email.sliced(at + 1) : QStringView();
    const auto isWrong = [](QChar character) { return character.isSpace() || character.unicode() < u' ' || character == u','; };
    return email.size() <= MaxEmailLength && domain.contains(u'.') && !domain.contains(u'@') && !domain.startsWith(u'.')
        && !domain.endsWith(u'.') && std::ranges::none_of(email, isWrong);
}

Result<ChangeEffect> effect(const ChangeContext &context, const RegionView &region, const CreateMembers &change)
{
    if (const auto may = checkMay(context, region, Action::AddMembers, Scope::Any); !may)
        return std::unexpected(may.error());
    if (const auto runs = checkRuns(context, region); !runs)
        return std::unexpected(runs.error());
    std::vector<CreateMembers::Details> accounts = change.accounts;
    std::ranges::stable_sort(accounts, {}, &CreateMembers::Details::account);
    const auto [first, last] = std::ranges::unique(accounts, {}, &CreateMembers::Details::account);
    accounts.erase(first, last);
    MemberCreation creation(context, region);
    std::ranges::for_each(accounts, [&creation](const auto &details) { creation.add(details); });
    return creation.take();
}

Result<ChangeEffect> effect(const ChangeContext &context, const RegionView &region, const SetMemberFeature &change)
{
    for (const PlanSetting &plan : change.plans) {
        if (const auto settable = checkSettable(region, plan.feature); !settable)
            return std::unexpected(settable.error());
    }
    if (const auto may = checkMay(context, region, Action::SetPlans, Scope::Any); !may)
        return std::unexpected(may.error());
    if (const auto runs = checkRuns(context, region); !runs)
        return std::unexpected(runs.error());
    const EffectivePolicies policies(context.view, region.region);
    EffectBuilder builder(context.view, region);
    RowFinder rows(*context.view.accounts);
    builder.reserve(change.accounts.size());
    for (const AccountId account : eachOnce(change.accounts)) {
        const int row = rows.row(account);
        if (const auto reason = plansRefusal(context, region, policies, change, account, row)) {
            builder.leaveOut(account, *reason);
            continue;
        }
        builder.begin(row);
        for (const PlanSetting &plan : change.plans)
            setPlan(builder, plan.feature, plan.enable, plan.additional);
    }
    return builder.take();
}

} // namespace bucketwatch
