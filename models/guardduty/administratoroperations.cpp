// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/administratoroperations.h"

#include "guardduty/invitationjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

QJsonValue administratorJson(const OperationContext &context)
{
    const auto relation = associationOf(context.view, context.region, context.caller.account);
    // Recorded from GuardDuty: an administrator and a standalone account get null and not a refusal.
    return relation ? QJsonValue(invitationJson(context.region, *relation)) : QJsonValue(QJsonValue::Null);
}

ApiReply getAdministrator(const OperationContext &context)
{
    return QJsonObject {{u"administrator"_s, administratorJson(context)}};
}

ApiReply getMaster(const OperationContext &context)
{
    return QJsonObject {{u"master"_s, administratorJson(context)}};
}

/// An invitation that was withdrawn, sent anew or never sent is refused in AWS's words.
ApiReply acceptInvitation(const OperationContext &context)
{
    const Changes changes = requestedChanges(context.call);
    if (!changes)
        return std::unexpected(changes.error());
    const auto &wanted = std::get<AcceptInvitation>(changes->front());
    const auto open = invitationsTo(context.view, context.region, context.caller.account);
    const auto isWanted = [&](const Relation &relation) {
        return relation.administrator == wanted.administrator && invitationIdOf(context.region, relation) == wanted.invitationId;
    };
    return std::ranges::any_of(open, isWanted) ? changing(context) : std::unexpected(noInvitation());
}

ApiReply disassociate(const OperationContext &context)
{
    return associationOf(context.view, context.region, context.caller.account) ? changing(context)
                                                                               : std::unexpected(notAMember());
}

} // namespace

std::vector<NamedOperation> administratorOperations()
{
    return {
        {u"GetAdministratorAccount"_s, getAdministrator},
        {u"GetMasterAccount"_s, getMaster},
        {u"AcceptAdministratorInvitation"_s, acceptInvitation},
        {u"AcceptInvitation"_s, acceptInvitation},
        {u"DisassociateFromAdministratorAccount"_s, disassociate},
        {u"DisassociateFromMasterAccount"_s, disassociate},
    };
}

} // namespace bucketwatch
