// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/changerequest.h"

#include <array>

namespace bucketwatch {

/// What the menu Actions of the Accounts page does with the selected accounts.
enum class AccountAction : std::uint8_t { AddMember, Invite, Suspend, Resume, Disassociate, Delete };
inline constexpr std::array AllAccountActions {AccountAction::AddMember, AccountAction::Invite, AccountAction::Suspend,
    AccountAction::Resume, AccountAction::Disassociate, AccountAction::Delete};

/// Accounts that are selected in a Region.
struct RegionAccounts {
    Region region;
    std::vector<AccountId> accounts;
    friend bool operator==(const RegionAccounts &, const RegionAccounts &) = default;
};

/// The change that @p action asks for. Members are added with the addresses that the organization has of them.
[[nodiscard]] Change changeFor(
    AccountAction action, const OrganizationView &view, Region region, const std::vector<AccountId> &accounts);

/// Why @p caller cannot do this to any of @p accounts; empty when it can to at least one.
[[nodiscard]] QString refusalOf(AccountAction action, const OrganizationView &view, Region region, const Caller &caller,
    const std::vector<AccountId> &accounts);

/// The same in several Regions: empty when it can be done in one of them.
[[nodiscard]] QString refusalOf(
    AccountAction action, const OrganizationView &view, const Caller &caller, const std::vector<RegionAccounts> &selected);

/// Why @p region refuses the action for all of @p accounts at once, such as one that prefers ALL; empty when it does not.
[[nodiscard]] QString refusalOfRegion(AccountAction action, const OrganizationView &view, Region region, const Caller &caller,
    const std::vector<AccountId> &accounts);

/// How many of @p accounts, as @p administrator knows them in @p region of @p view, have @p status.
[[nodiscard]] int countWithStatus(const OrganizationView &view, Region region, AccountId administrator,
    const std::vector<AccountId> &accounts, RelationshipStatus status);

} // namespace bucketwatch
