// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/actionchange.h"

#include "organization/relations.h"

#include <QCoreApplication>

#include <set>

namespace bucketwatch {

namespace {

struct ActionChanges {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::ActionChanges)
};

/// Of effects that stand beside @p changes.
void count(ActionChange &change, const std::vector<Change> &changes)
{
    std::set<AccountId> different;
    std::set<AccountId> members;
    const OrganizationView &result = change.pending.preview.result;
    RowFinder rows(*result.accounts);
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const auto &changed = change.pending.preview.effects[i].changed;
        if (changed.empty())
            continue;
        const Region region = *regionOf(changes[i]);
        change.regions.push_back({region, static_cast<int>(changed.size())});
        different.insert(changed.begin(), changed.end());
        const auto part = result.find(region);
        const AccountId administrator = change.pending.request.caller.account;
        for (const AccountId account : changed) {
            if (memberOf(*part, administrator, account, rows.row(account)).status == RelationshipStatus::Enabled)
                members.insert(members.end(), account);
        }
    }
    change.accounts = static_cast<int>(different.size());
    change.members = static_cast<int>(members.size());
}

} // namespace

QString ActionChange::place() const
{
    return regions.size() == 1 ? regions.front().region.name() : ActionChanges::tr("%n Region(s)", nullptr, int(regions.size()));
}

QString ActionChange::title() const
{
    const auto text = [this] {
        //: In the following %1 is a Region or "3 Regions"
        switch (action) {
        case AccountAction::AddMember:
            return ActionChanges::tr("Add %n member account(s) in %1", nullptr, accounts);
        case AccountAction::Invite:
            return ActionChanges::tr("Invite %n account(s) in %1", nullptr, accounts);
        case AccountAction::Suspend:
            return ActionChanges::tr("Suspend GuardDuty for %n account(s) in %1", nullptr, accounts);
        case AccountAction::Resume:
            return ActionChanges::tr("Resume GuardDuty for %n account(s) in %1", nullptr, accounts);
        case AccountAction::Disassociate:
            return ActionChanges::tr("Disassociate %n account(s) in %1", nullptr, accounts);
        case AccountAction::Delete:
            return ActionChanges::tr("Delete %n member account(s) in %1", nullptr, accounts);
        }
        Q_UNREACHABLE_RETURN(QString());
    };
    return text().arg(place());
}

QString ActionChange::success(int count) const
{
    const auto text = [this, count] {
        switch (action) {
        case AccountAction::AddMember:
            return ActionChanges::tr("%n account(s) have been added in %1.", nullptr, count);
        case AccountAction::Invite:
            return ActionChanges::tr("%n account(s) have been invited in %1.", nullptr, count);
        case AccountAction::Suspend:
            return ActionChanges::tr("GuardDuty has been suspended for %n account(s) in %1.", nullptr, count);
        case AccountAction::Resume:
            return ActionChanges::tr("GuardDuty has been resumed for %n account(s) in %1.", nullptr, count);
        case AccountAction::Disassociate:
            return ActionChanges::tr("%n account(s) have been disassociated in %1.", nullptr, count);
        case AccountAction::Delete:
            return ActionChanges::tr("%n account(s) have been deleted from the list of members in %1.", nullptr, count);
        }
        Q_UNREACHABLE_RETURN(QString());
    };
    return text().arg(place());
}

Result<ActionChange> actionChange(const OrganizationView &view, Region shown, const Caller &caller, AccountAction action,
    const std::vector<RegionAccounts> &selected)
{
    ActionChange change {.action = action, .pending = {}, .regions = {}, .refused = {}};
    std::vector<Change> changes;
    for (const auto &[region, accounts] : selected) {
        if (QString reason = refusalOfRegion(action, view, region, caller, accounts); !reason.isEmpty())
            change.refused.push_back({region, std::move(reason)});
        else
            changes.push_back(changeFor(action, view, region, accounts));
    }
    if (changes.empty())
        return std::unexpected(Error {Error::Kind::BadInput, refusalOf(action, view, caller, selected), {}});
    auto pending = pendingChange(view, shown, {caller, {}, changes});
    if (!pending)
        return std::unexpected(pending.error());
    change.pending = *std::move(pending);
    count(change, changes);
    if (change.regions.empty())
        return std::unexpected(Error {Error::Kind::BadInput, refusalOf(action, view, caller, selected), {}});
    change.pending = namingOnlyChanged(view, std::move(change.pending));
    if (change.regions.size() > 1)
        change.pending.request.title = change.title();
    return change;
}

ActionChange additionOf(PendingChange pending)
{
    ActionChange change {
        .action = AccountAction::AddMember, .pending = std::move(pending), .regions = {}, .refused = {}};
    count(change, change.pending.request.changes);
    return change;
}

} // namespace bucketwatch
