// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/checkedaccountlist.h"

#include "guardduty/changetitle.h"
#include "organization/relations.h"

namespace bucketwatch {

namespace {

Result<PendingChange> adding(const AccountListQuestion &question, const AccountList &list)
{
    const OrganizationView &view = *question.view;
    const auto changes = addingChanges(view, question.caller.account, question.region, list.accounts, question.invite);
    return changes.and_then([&](const std::vector<Change> &all) {
        return pendingChange(view, question.region, {question.caller, titleOf(all), all}).transform([&](PendingChange whole) {
            return namingOnlyChanged(view, std::move(whole));
        });
    });
}

std::map<RelationshipStatus, int> statusesAfter(const AccountListQuestion &question, const PendingChange &pending)
{
    std::map<RelationshipStatus, int> counts;
    const OrganizationView &after = pending.preview.result;
    const auto part = after.find(question.region);
    for (const AccountId account : pending.preview.effects.front().changed) {
        if (part)
            ++counts[memberOf(*part, question.caller.account, account, after.accounts->row(account)).status];
    }
    return counts;
}

} // namespace

std::shared_ptr<const CheckedAccountList> checked(const AccountListQuestion &question)
{
    auto answer = std::make_shared<CheckedAccountList>();
    answer->list = parseAccountList(question.text, *question.view->accounts);
    if (answer->list.accounts.empty())
        return answer;
    answer->pending = adding(question, answer->list);
    if (*answer->pending)
        answer->becoming = statusesAfter(question, **answer->pending);
    return answer;
}

} // namespace bucketwatch
