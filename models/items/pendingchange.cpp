// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/pendingchange.h"

#include "guardduty/changetitle.h"

#include <algorithm>
#include <map>
#include <set>
#include <type_traits>

namespace bucketwatch {

namespace {

template<typename T>
concept NamesMembers
    = std::is_same_v<T, SetMemberFeature> || std::is_same_v<T, CreateMembers> || std::is_same_v<T, ActOnMembers>;

bool namesMembers(const Change &change)
{
    return std::visit([](const auto &one) { return NamesMembers<std::remove_cvref_t<decltype(one)>>; }, change);
}

AccountId accountOf(AccountId account)
{
    return account;
}

AccountId accountOf(const CreateMembers::Details &details)
{
    return details.account;
}

/// @p change for the members among @p accounts, which are ascending; nothing when there are none. A change that names no members
/// stays as it is.
std::optional<Change> namingOnly(const std::vector<AccountId> &accounts, Change change)
{
    const bool isLeft = std::visit(
        [&accounts](auto &one) {
            if constexpr (NamesMembers<std::remove_cvref_t<decltype(one)>>) {
                std::erase_if(one.accounts, [&accounts](const auto &named) { return !std::ranges::binary_search(accounts, accountOf(named)); });
                return !one.accounts.empty();
            } else {
                return true;
            }
        },
        change);
    return isLeft ? std::optional(std::move(change)) : std::nullopt;
}

} // namespace

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
        const auto &changed = pending.preview.effects[i].changed;
        if (auto change = namingOnly(changed, pending.request.changes[i]))
            changes.push_back(std::move(*change));
    }
    if (changes.empty())
        return pending;
    pending.request.changes = std::move(changes);
    pending.request.title = titleOf(pending.request.changes);
    pending.commands = cliCommandsFor(view, pending.request);
    return pending;
}

std::optional<ChangeRequest> retryOf(const ChangeRequest &request, const Outcome &outcome)
{
    std::map<Region, std::vector<AccountId>> left;
    for (const UnprocessedAccount &one : outcome.unprocessed)
        left[one.region].push_back(one.account);
    for (auto &[region, accounts] : left)
        std::ranges::sort(accounts);
    ChangeRequest retry {request.caller, {}, {}};
    for (const Change &change : request.changes) {
        const auto region = regionOf(change);
        if (!namesMembers(change) || !region || !left.contains(*region))
            continue;
        if (auto again = namingOnly(left[*region], change))
            retry.changes.push_back(std::move(*again));
    }
    if (retry.changes.empty())
        return std::nullopt;
    retry.title = titleOf(retry.changes);
    return retry;
}

Result<PendingChange> pendingChange(const OrganizationView &view, Region region, ChangeRequest request, Feature plan)
{
    auto preview = previewOf(view, request);
    if (!preview)
        return std::unexpected(preview.error());
    const AccountId account = request.caller.account;
    const auto before = summaryFor(view, region, account, plan);
    const auto after = summaryFor(preview->result, region, account, plan);
    CliCommands commands = cliCommandsFor(view, request);
    return PendingChange {std::move(request), std::move(*preview), before, after, std::move(commands)};
}

} // namespace bucketwatch
