// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/accountaction.h"
#include "items/pendingchange.h"

namespace bucketwatch {

/// An action on selected accounts of one or several Regions: one request for all of them, and what it comes to.
struct ActionChange {
    struct RegionCount {
        Region region;
        int changed = 0; ///< accounts that are different afterwards
        friend bool operator==(const RegionCount &, const RegionCount &) = default;
    };
    /// A Region that refuses the action for all of its accounts, such as one that prefers ALL.
    struct RefusedRegion {
        Region region;
        QString reason;
        friend bool operator==(const RefusedRegion &, const RefusedRegion &) = default;
    };

    AccountAction action = AccountAction::AddMember;
    PendingChange pending; ///< names only who changes
    std::vector<RegionCount> regions; ///< those where something changes, at least one
    std::vector<RefusedRegion> refused;
    int accounts = 0; ///< different ones over all Regions
    int members = 0; ///< of them, those that are active members of a Region afterwards

    /// "Europe (Ireland)", "3 Regions"; translated.
    [[nodiscard]] QString place() const;
    /// "Suspend GuardDuty for 3 accounts in 4 Regions"; translated.
    [[nodiscard]] QString title() const;
    /// "GuardDuty has been suspended for 3 accounts in 4 Regions."; translated. @p count is of accounts that were changed in the end.
    [[nodiscard]] QString success(int count) const;
};

/// @p shown is the Region whose state before and after is worked out. Regions that refuse are left out; the error is the first
/// refusal when nothing is left, or says that nothing would change.
[[nodiscard]] Result<ActionChange> actionChange(const OrganizationView &view, Region shown, const Caller &caller,
    AccountAction action, const std::vector<RegionAccounts> &selected);

/// The same of a request that adds members in one Region.
[[nodiscard]] ActionChange additionOf(PendingChange pending);

} // namespace bucketwatch
