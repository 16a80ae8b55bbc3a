// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/memberoperations.h"

#include "guardduty/memberlist.h"
#include "guardduty/pagination.h"
#include "organization/rules.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// `onlyAssociated` is a text on the wire, "true" when it is left out. Nothing when it is neither word.
std::optional<bool> onlyAssociated(const QJsonObject &input)
{
    const QString text = input["onlyAssociated"_L1].toString(u"true"_s);
    if (text.compare("true"_L1, Qt::CaseInsensitive) != 0 && text.compare("false"_L1, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return text.compare("true"_L1, Qt::CaseInsensitive) == 0;
}

/// An account without members gets an empty list.
ApiReply listMembers(const OperationContext &context)
{
    const auto only = onlyAssociated(context.input());
    if (!only)
        return std::unexpected(invalidParameter());
    const QString filter = *only ? u"associated"_s : u"all"_s;
    const auto page = pageRequestOf(context, filter);
    if (!page)
        return std::unexpected(page.error());
    const MemberList list(context.view, context.region, context.caller.account);
    QJsonArray members;
    for (std::size_t position = page->first; position < list.positions(); ++position) {
        const auto listed = list.at(position);
        if (!listed || (*only && !isAssociated(listed->member)))
            continue;
        if (members.size() == page->size)
            return QJsonObject {{u"members"_s, members}, {u"nextToken"_s, pageToken(context, position, filter)}};
        members.append(list.json(*listed));
    }
    return QJsonObject {{u"members"_s, members}};
}

ApiReply getMembers(const OperationContext &context)
{
    const auto accounts = accountsIn(context.input(), "accountIds"_L1);
    if (!accounts)
        return std::unexpected(accounts.error());
    const MemberList list(context.view, context.region, context.caller.account);
    QJsonArray members;
    std::vector<UnprocessedAccount> unprocessed;
    QSet<AccountId> seen;
    for (const AccountId account : *accounts) {
        if (seen.contains(account))
            continue;
        seen.insert(account);
        if (const auto listed = list.find(account))
            members.append(list.json(*listed));
        else
            unprocessed.push_back({account, context.call.region, notAssociatedText()});
    }
    return QJsonObject {{u"members"_s, members}, {u"unprocessedAccounts"_s, unprocessedJson(unprocessed)}};
}

} // namespace

std::vector<NamedOperation> memberOperations()
{
    return {
        {u"ListMembers"_s, listMembers},
        {u"GetMembers"_s, getMembers},
        {u"CreateMembers"_s, changingMembers},
        {u"DeleteMembers"_s, changingMembers},
        {u"DisassociateMembers"_s, changingMembers},
        {u"InviteMembers"_s, changingMembers},
        {u"StartMonitoringMembers"_s, changingMembers},
        {u"StopMonitoringMembers"_s, changingMembers},
    };
}

} // namespace bucketwatch
