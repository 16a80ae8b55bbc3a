// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/invitationoperations.h"

#include "guardduty/invitationjson.h"
#include "guardduty/pagination.h"

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

ApiReply listInvitations(const OperationContext &context)
{
    const auto page = pageRequestOf(context);
    if (!page)
        return std::unexpected(page.error());
    const auto open = invitationsTo(context.view, context.region, context.caller.account);
    QJsonArray invitations;
    for (std::size_t position = page->first; position < open.size(); ++position) {
        if (invitations.size() == page->size)
            return QJsonObject {{u"invitations"_s, invitations}, {u"nextToken"_s, pageToken(context, position)}};
        invitations.append(invitationJson(context.region, open[position]));
    }
    return QJsonObject {{u"invitations"_s, invitations}};
}

ApiReply countInvitations(const OperationContext &context)
{
    const auto open = invitationsTo(context.view, context.region, context.caller.account);
    return QJsonObject {{u"invitationsCount"_s, static_cast<qint64>(open.size())}};
}

} // namespace

std::vector<NamedOperation> invitationOperations()
{
    return {
        {u"ListInvitations"_s, listInvitations},
        {u"GetInvitationsCount"_s, countInvitations},
        {u"DeclineInvitations"_s, changingMembers},
        {u"DeleteInvitations"_s, changingMembers},
    };
}

} // namespace bucketwatch
