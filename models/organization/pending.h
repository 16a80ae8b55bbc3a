// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/organizationview.h"

namespace bucketwatch {

/// When a preference that is saved at @p now reaches an account that exists (Propagation::Delayed): within 24 hours, always the
/// same moment for the same account, Region and time.
[[nodiscard]] Seconds32 pendingMoment(AccountId account, Region region, Timestamp now);

/// The earliest and the latest moment at which something pending happens, in the Regions that are loaded.
[[nodiscard]] std::optional<Timestamp> nextDue(const OrganizationView &view);
[[nodiscard]] std::optional<Timestamp> lastDue(const OrganizationView &view);
/// How much is pending and when it happens: one of @c count for an account that becomes a member and for each plan of an account.
struct PendingTally {
    qsizetype count = 0;
    std::optional<Timestamp> next;
    std::optional<Timestamp> last;

    PendingTally &operator+=(const PendingTally &other);
    friend bool operator==(const PendingTally &, const PendingTally &) = default;
};
[[nodiscard]] PendingTally pendingTally(const RegionView &region);

[[nodiscard]] std::optional<Timestamp> nextDue(const RegionView &region);
[[nodiscard]] std::optional<Timestamp> lastDue(const RegionView &region);

} // namespace bucketwatch
