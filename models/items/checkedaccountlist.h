// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/accountlist.h"
#include "items/pendingchange.h"

#include <map>
#include <memory>
#include <optional>

namespace bucketwatch {

/// Typed or pasted accounts, what is wrong with them, and what adding them would do. Worked out of values alone, so in any thread:
/// for tens of thousands of accounts it takes longer than a window may wait.
struct CheckedAccountList {
    AccountList list;
    /// Nothing when the list names no account that is complete. Only accounts that change are named in it.
    std::optional<Result<PendingChange>> pending;
    std::map<RelationshipStatus, int> becoming; ///< how many of those that change have which status then
};

/// What is checked; @c view is never null.
struct AccountListQuestion {
    QString text;
    std::shared_ptr<const OrganizationView> view;
    Region region;
    Caller caller;
    bool invite = false; ///< see addingChanges()
};

[[nodiscard]] std::shared_ptr<const CheckedAccountList> checked(const AccountListQuestion &question);

} // namespace bucketwatch
