// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/invitationeffects.h"

#include "organization/enrollment.h"
#include "organization/refusals.h"
#include "organization/relations.h"
#include "organization/ruletexts.h"

#include <QCoreApplication>

namespace bucketwatch {

namespace {

/// An account has one administrator at most, and an administrator has none.
Result<void> checkFree(const ChangeContext &context, const RegionView &region)
{
    if (const auto other = administratorOf(context.view, region, context.caller))
        return std::unexpected(conflict(
            ruleText(QT_TRANSLATE_NOOP("bucketwatch::Rules", "Account %1 is a member of the administrator account %2 already."))
                .arg(context.caller.toString(), other->toString())));
    if (region.administrator == context.caller || hasInvitedOrAssociatedMembers(region, context.caller))
        return std::unexpected(
            conflict(ruleText(QT_TRANSLATE_NOOP("bucketwatch::Rules",
                              "Account %1 is an administrator account in %2 and cannot become a member of another one."))
                    .arg(context.caller.toString(), region.region.name())));
    return {};
}

Result<void> checkInvited(const ChangeContext &context, const RegionView &region, const AcceptInvitation &change)
{
    const Member member = memberOf(region, change.administrator, context.caller, context.callerRow());
    const bool isInvited = member.status == RelationshipStatus::Invited;
    const bool isThisOne = change.invitationId.isEmpty()
        || change.invitationId == invitationIdFor(change.administrator, context.caller, region.region, member.invitedAt);
    if (isInvited && isThisOne)
        return {};
    return std::unexpected(
        notFound(ruleText(QT_TRANSLATE_NOOP("bucketwatch::Rules", "Account %1 has no such invitation from account %2 in %3."))
                .arg(context.caller.toString(), change.administrator.toString(), region.region.name())));
}

} // namespace

Result<ChangeEffect> effect(const ChangeContext &context, const RegionView &region, const AcceptInvitation &change)
{
    if (const auto may = checkMay(context, region, Action::AnswerInvitations, Scope::Self); !may)
        return std::unexpected(may.error());
    if (const auto invited = checkInvited(context, region, change); !invited)
        return std::unexpected(invited.error());
    if (const auto runs = checkRuns(context, region); !runs)
        return std::unexpected(runs.error());
    if (const auto free = checkFree(context, region); !free)
        return std::unexpected(free.error());
    EffectBuilder builder(context.view, region);
    builder.begin(context.callerRow());
    builder.setStatusUnder(change.administrator, RelationshipStatus::Enabled, MemberType::ByInvitation);
    builder.setFrequencyOf(change.administrator);
    return builder.take();
}

Result<ChangeEffect> effect(const ChangeContext &context, const RegionView &region, const RefuseInvitations &change)
{
    if (const auto may = checkMay(context, region, Action::AnswerInvitations, Scope::Self); !may)
        return std::unexpected(may.error());
    EffectBuilder builder(context.view, region);
    builder.begin(context.callerRow());
    for (const AccountId administrator : eachOnce(change.administrators)) {
        const Member member = memberOf(region, administrator, context.caller, context.callerRow());
        const bool isDeclined = change.remove && member.status == RelationshipStatus::Resigned;
        if (member.status == RelationshipStatus::Invited)
            builder.setStatusUnder(administrator, RelationshipStatus::Resigned, member.type);
        else if (!isDeclined) // deleting what was declined changes nothing that is seen
            builder.leaveOut(administrator, unprocessed::notInvited());
    }
    return builder.take();
}

Result<ChangeEffect> effect(const ChangeContext &context, const RegionView &region, const LeaveAdministrator &)
{
    const auto relation = associationOf(context.view, region, context.caller);
    if (!relation)
        return std::unexpected(conflict(ruleText(QT_TRANSLATE_NOOP("bucketwatch::Rules", "Account %1 is nobody's member in %2."))
                .arg(context.caller.toString(), region.region.name())));
    if (const auto may = checkMay(context, region, Action::LeaveAdministrator, Scope::Self); !may)
        return std::unexpected(may.error());
    if (const auto end = checkMayEnd(context, region, *relation); !end)
        return std::unexpected(end.error());
    EffectBuilder builder(context.view, region);
    builder.begin(context.callerRow());
    builder.setStatusUnder(relation->administrator, RelationshipStatus::Resigned, relation->member.type);
    dropPending(builder);
    return builder.take();
}

} // namespace bucketwatch
