// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/organizationview.h"

namespace bucketwatch {

/// When a preference that is saved at @p now reaches an account that exists (Propagation::Delayed): within 24 hours, always the
/// same moment for the same account, Region and time.
[[nodiscard]] Seconds32 pendingMoment(AccountId account, Region region, Timestamp now);
/// When GuardDuty has verified the address of @p member, the account @p account of some administrator: within 24 hours after its
/// status changed, always the same moment. 0: it is not being verified.
[[nodiscard]] Seconds32 verificationMoment(AccountId account, Region region, const Member &member);
/// Whether a preference has not reached everybody yet.
[[nodiscard]] bool hasPendingRows(const RegionView &region);

/// The earliest and the latest moment at which something pending happens, in the Regions that are loaded.
[[nodiscard]] std::optional<Timestamp> nextDue(const OrganizationView &view);
[[nodiscard]] std::optional<Timestamp> lastDue(const OrganizationView &view);
/// The same of one Region, with the accounts of its rows.
[[nodiscard]] std::optional<Timestamp> nextDue(const RegionView &region, const AccountTable &accounts);

/// How much is pending and when it happens: one of @c count for an account that becomes a member, for each plan of an account and
/// for each address that is being verified.
struct PendingTally {
    qsizetype count = 0;
    std::optional<Timestamp> next;
    std::optional<Timestamp> last;

    PendingTally &operator+=(const PendingTally &other);
    friend bool operator==(const PendingTally &, const PendingTally &) = default;
};
[[nodiscard]] PendingTally pendingTally(const RegionView &region, const AccountTable &accounts);
[[nodiscard]] PendingTally pendingTally(const OrganizationView &view);

} // namespace bucketwatch
