// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/membereffects.h"

#include "organization/effectivepolicy.h"
#include "organization/enrollment.h"
#include "organization/refusals.h"
#include "organization/relations.h"
#include "organization/rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// What one operation makes of a member, by its status. Source: API reference and user guide, as in membereffects.h.
struct Transition {
    MemberAction action;
    RelationshipStatus from;
    RelationshipStatus to;
};
constexpr std::array Transitions {
    Transition {MemberAction::Invite, RelationshipStatus::Created, RelationshipStatus::Invited},
    Transition {MemberAction::Invite, RelationshipStatus::Removed, RelationshipStatus::Invited},
    Transition {MemberAction::Invite, RelationshipStatus::Resigned, RelationshipStatus::Invited},
    Transition {MemberAction::StartMonitoring, RelationshipStatus::Disabled, RelationshipStatus::Enabled},
    Transition {MemberAction::StopMonitoring, RelationshipStatus::Enabled, RelationshipStatus::Disabled},
    Transition {MemberAction::Disassociate, RelationshipStatus::Enabled, RelationshipStatus::Removed},
    Transition {MemberAction::Disassociate, RelationshipStatus::Disabled, RelationshipStatus::Removed},
    Transition {MemberAction::Disassociate, RelationshipStatus::Invited, RelationshipStatus::Removed},
    Transition {MemberAction::Delete, RelationshipStatus::Created, RelationshipStatus::None},
    Transition {MemberAction::Delete, RelationshipStatus::Invited, RelationshipStatus::None},
    Transition {MemberAction::Delete, RelationshipStatus::Removed, RelationshipStatus::None},
    Transition {MemberAction::Delete, RelationshipStatus::Resigned, RelationshipStatus::None},
    Transition {MemberAction::Delete, RelationshipStatus::EmailVerificationInProgress, RelationshipStatus::None},
    Transition {MemberAction::Delete, RelationshipStatus::EmailVerificationFailed, RelationshipStatus::None},
    Transition {MemberAction::Delete, RelationshipStatus::WrongEmailInVerification, RelationshipStatus::None},
};

const Transition *transitionFor(MemberAction action, RelationshipStatus from)
{
    const auto found
        = std::ranges::find_if(Transitions, [=](const Transition &one) { return one.action == action && one.from == from; });
    return found == Transitions.end() ? nullptr : &*found;
}

Action rightFor(MemberAction action)
{
    switch (action) {
    case MemberAction::Invite:
        return Action::InviteMembers;
    case MemberAction::StartMonitoring:
    case MemberAction::StopMonitoring:
        return Action::SuspendGuardDuty;
    case MemberAction::Disassociate:
        return Action::DisassociateMembers;
    case MemberAction::Delete:
        return Action::DeleteMembers;
    }
    Q_UNREACHABLE_RETURN(Action::DeleteMembers);
}

bool isBlockedByAll(MemberAction action)
{
    return action == MemberAction::StopMonitoring || action == MemberAction::Disassociate || action == MemberAction::Delete;
}

/// Why a status does not allow an operation.
QString statusRefusal(MemberAction action, RelationshipStatus status)
{
    using enum RelationshipStatus;
    const bool associated = isAssociated(Member {{}, status, {}, {}});
    switch (action) {
    case MemberAction::Invite:
        if (associated || status == Invited)
            return unprocessed::alreadyInvited();
        return status == None ? unprocessed::notAssociated() : unprocessed::emailNotVerified();
    case MemberAction::StartMonitoring:
        return associated ? unprocessed::wrongStatus(wireName(Disabled), wireName(status)) : unprocessed::notAssociated();
    case MemberAction::StopMonitoring:
        return associated ? unprocessed::wrongStatus(wireName(Enabled), wireName(status)) : unprocessed::notAssociated();
    case MemberAction::Delete:
        return associated ? unprocessed::stillAssociated() : unprocessed::notAssociated();
    case MemberAction::Disassociate:
        return unprocessed::notAssociated();
    }
    Q_UNREACHABLE_RETURN({});
}

/// Suspending and resuming change the detector, and that may be a policy's business.
bool isManaged(MemberAction action, const PolicyBlock &policy)
{
    return (action == MemberAction::StartMonitoring || action == MemberAction::StopMonitoring) && policy.foundational.has_value();
}

std::optional<QString> refusalFor(const ChangeContext &context, const EffectivePolicies &policies, AccountId account,
    const Member &member, const ActOnMembers &change)
{
    const bool isOrganizations = member.type == MemberType::ViaOrganizations;
    if (change.action == MemberAction::Invite && namesItself(context.caller, account))
        return unprocessed::invitesItself();
    if (!transitionFor(change.action, member.status))
        return statusRefusal(change.action, member.status);
    if (change.action == MemberAction::Invite && isOrganizations)
        return unprocessed::organizationMemberCannotBeInvited();
    const int row = context.view.accounts->row(account);
    if (policies.any() && row >= 0
        && isManaged(change.action, policies.of(context.view.accounts->rows[static_cast<std::size_t>(row)])))
        return unprocessed::managedByPolicy(u"GuardDuty"_s);
    return std::nullopt;
}

/// Where verifying takes its time, an invitation waits until GuardDuty has verified the address.
RelationshipStatus statusAfter(const Transition &transition, const ChangeContext &context)
{
    const bool waits = context.view.settings.emailVerification == EmailVerification::Delayed && transition.action == MemberAction::Invite;
    return waits ? RelationshipStatus::EmailVerificationInProgress : transition.to;
}

void carryOut(EffectBuilder &builder, const ChangeContext &context, const Member &member, MemberAction action)
{
    const Transition &transition = *transitionFor(action, member.status);
    builder.setStatusUnder(context.caller, statusAfter(transition, context), member.type);
    if (action == MemberAction::StartMonitoring)
        builder.set(DetectorStatus::Enabled);
    else if (action == MemberAction::StopMonitoring)
        builder.set(DetectorStatus::Disabled);
    else if (action == MemberAction::Disassociate || action == MemberAction::Delete)
        dropPending(builder);
}

Error blockedByAll(const RegionView &region)
{
    return conflict(QCoreApplication::translate("bucketwatch::Rules",
        "Members cannot be suspended, disassociated or deleted in %1 while GuardDuty is enabled automatically for all accounts "
        "(autoEnableOrganizationMembers is ALL).")
            .arg(region.region.name()));
}

} // namespace

Result<ChangeEffect> effect(const ChangeContext &context, const RegionView &region, const ActOnMembers &change)
{
    if (const auto may = checkMay(context, region, rightFor(change.action), Scope::Any); !may)
        return std::unexpected(may.error());
    if (const auto runs = checkRuns(context, region); !runs)
        return std::unexpected(runs.error());
    const bool isDelegated = region.administrator == context.caller;
    if (isDelegated && isBlockedByAll(change.action) && isAllInForce(context.view, region))
        return std::unexpected(blockedByAll(region));
    const EffectivePolicies policies(context.view, region.region);
    EffectBuilder builder(context.view, region);
    for (const AccountId account : eachOnce(change.accounts)) {
        const Member member = memberOf(region, context.caller, account, context.view.accounts->row(account));
        if (const auto reason = refusalFor(context, policies, account, member, change)) {
            builder.leaveOut(account, *reason);
            continue;
        }
        builder.begin(account);
        carryOut(builder, context, member, change.action);
    }
    return builder.take();
}

} // namespace bucketwatch
