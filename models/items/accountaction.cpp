// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/accountaction.h"

#include "guardduty/preview.h"
#include "organization/relations.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace bucketwatch {

namespace {

struct AccountActions {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::AccountActions)
};

CreateMembers membersOf(const OrganizationView &view, Region region, const std::vector<AccountId> &accounts)
{
    CreateMembers members {region, {}};
    for (const AccountId account : accounts) {
        const int row = view.accounts->row(account);
        members.accounts.push_back({account, row < 0 ? QString() : view.accounts->rows[static_cast<std::size_t>(row)].email});
    }
    return members;
}

MemberAction memberAction(AccountAction action)
{
    switch (action) {
    case AccountAction::AddMember:
    case AccountAction::Invite:
        return MemberAction::Invite;
    case AccountAction::Suspend:
        return MemberAction::StopMonitoring;
    case AccountAction::Resume:
        return MemberAction::StartMonitoring;
    case AccountAction::Disassociate:
        return MemberAction::Disassociate;
    case AccountAction::Delete:
        return MemberAction::Delete;
    }
    Q_UNREACHABLE_RETURN(MemberAction::Invite);
}

/// That of most accounts.
QString mainReason(const std::vector<UnprocessedAccount> &accounts)
{
    std::map<QString, int> counts;
    for (const UnprocessedAccount &one : accounts)
        ++counts[one.reason];
    const auto most = std::ranges::max_element(counts, {}, [](const auto &entry) { return entry.second; });
    return most == counts.end() ? QString() : most->first;
}

} // namespace

Change changeFor(AccountAction action, const OrganizationView &view, Region region, const std::vector<AccountId> &accounts)
{
    if (action == AccountAction::AddMember)
        return membersOf(view, region, accounts);
    return ActOnMembers {region, memberAction(action), accounts};
}

QString refusalOf(AccountAction action, const OrganizationView &view, Region region, const Caller &caller,
    const std::vector<AccountId> &accounts)
{
    if (accounts.empty())
        return AccountActions::tr("Select at least one account first.");
    const auto preview = previewOf(view, {caller, {}, {changeFor(action, view, region, accounts)}});
    if (!preview)
        return preview.error().message;
    if (!preview->effects.front().changed.empty())
        return {};
    const QString reason = mainReason(preview->unprocessed());
    return reason.isEmpty() ? AccountActions::tr("The selected accounts are like this already.")
                            : AccountActions::tr("None of the selected accounts can be changed like this.") + u'\n' + reason;
}

int countWithStatus(const OrganizationView &view, Region region, AccountId administrator, const std::vector<AccountId> &accounts,
    RelationshipStatus status)
{
    const auto part = view.find(region);
    return part ? int(std::ranges::count_if(accounts,
                      [&](AccountId account) {
                          return memberOf(*part, administrator, account, view.accounts->row(account)).status == status;
                      }))
                : 0;
}

} // namespace bucketwatch
