// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/pendingchange.h"

#include "guardduty/awscli.h"
#include "guardduty/changetitle.h"

#include <set>

namespace bucketwatch {

qsizetype PendingChange::suspendedChanged() const
{
    const auto part = preview.result.find(before.region);
    std::set<AccountId> accounts;
    for (const ChangeEffect &effect : preview.effects) {
        for (const AccountId account : effect.changed) {
            const int row = preview.result.accounts->row(account);
            if (part && row >= 0 && part->members[static_cast<std::size_t>(row)].status == RelationshipStatus::Disabled)
                accounts.insert(account);
        }
    }
    return std::ssize(accounts);
}

PendingChange namingOnlyChanged(const OrganizationView &view, PendingChange pending)
{
    std::vector<Change> changes;
    for (std::size_t i = 0; i < pending.request.changes.size(); ++i) {
        Change change = pending.request.changes[i];
        if (auto *members = std::get_if<SetMemberFeature>(&change)) {
            const auto &changed = pending.preview.effects[i].changed;
            members->accounts.assign(changed.begin(), changed.end());
            if (members->accounts.empty())
                continue;
        }
        changes.push_back(std::move(change));
    }
    if (changes.empty())
        return pending;
    pending.request.changes = std::move(changes);
    pending.request.title = titleOf(pending.request.changes);
    pending.commands = awsCliCommands(view, pending.request);
    return pending;
}

Result<PendingChange> pendingChange(const OrganizationView &view, Region region, ChangeRequest request, Feature plan)
{
    auto preview = previewOf(view, request);
    if (!preview)
        return std::unexpected(preview.error());
    const AccountId account = request.caller.account;
    const auto before = summaryFor(view, region, account, plan);
    const auto after = summaryFor(preview->result, region, account, plan);
    const QStringList commands = awsCliCommands(view, request);
    return PendingChange {std::move(request), std::move(*preview), before, after, commands};
}

} // namespace bucketwatch
