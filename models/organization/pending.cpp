// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/pending.h"

#include "organization/rules.h"

#include <algorithm>
#include <limits>

namespace bucketwatch {

namespace {

constexpr std::uint32_t SecondsOfADay = 24 * 60 * 60;

/// Hands every row of @p rows that was ever set to @p take, with its number.
template<typename T, typename Take> void eachSetRow(const ChunkedRows<T> &rows, Take take)
{
    constexpr std::size_t Size = ChunkedRows<T>::ChunkSize;
    for (std::size_t first = 0; first < rows.size(); first += Size) {
        if (rows.isBlank(first))
            continue;
        for (std::size_t row = first; row < std::min(rows.size(), first + Size); ++row)
            take(rows[row], row);
    }
}

/// Hands every moment at which something is pending in @p region to @p take.
template<typename Take> void eachMoment(const RegionView &region, const AccountTable &accounts, Take take)
{
    eachSetRow(region.pending, [&take](const PendingRow &pending, std::size_t) {
        if (pending.enrollment != 0)
            take(pending.enrollment);
        for (const Seconds32 moment : pending.features) {
            if (moment != 0)
                take(moment);
        }
    });
    eachSetRow(region.members, [&](const Member &member, std::size_t row) {
        if (isBeingVerified(member.status))
            take(verificationMoment(accounts.rows[row].id, region.region, member));
    });
    for (const auto &[invitation, member] : region.invitations) {
        if (isBeingVerified(member.status))
            take(verificationMoment(invitation.account, region.region, member));
    }
}


} // namespace

Seconds32 pendingMoment(AccountId account, Region region, Timestamp now)
{
    const std::uint64_t spread = laterDetectorIdFor(account, region, now).low % SecondsOfADay;
    return toSeconds32(now) + 1 + static_cast<Seconds32>(spread);
}

Seconds32 verificationMoment(AccountId account, Region region, const Member &member)
{
    return isBeingVerified(member.status) ? pendingMoment(account, region, toTimestamp(toSeconds32(member.updatedAt))) : 0;
}

bool hasPendingRows(const RegionView &region)
{
    bool any = false;
    eachSetRow(region.pending, [&any](const PendingRow &row, std::size_t) { any |= !row.isEmpty(); });
    return any;
}

PendingTally &PendingTally::operator+=(const PendingTally &other)
{
    count += other.count;
    if (other.next && (!next || *other.next < *next))
        next = other.next;
    if (other.last && (!last || *other.last > *last))
        last = other.last;
    return *this;
}

PendingTally pendingTally(const RegionView &region, const AccountTable &accounts)
{
    PendingTally tally;
    Seconds32 next = std::numeric_limits<Seconds32>::max();
    Seconds32 last = 0;
    eachMoment(region, accounts, [&](Seconds32 moment) {
        ++tally.count;
        next = std::min(next, moment);
        last = std::max(last, moment);
    });
    if (tally.count > 0) {
        tally.next = toTimestamp(next);
        tally.last = toTimestamp(last);
    }
    return tally;
}

PendingTally pendingTally(const OrganizationView &view)
{
    PendingTally all;
    for (const auto &region : view.regions)
        all += pendingTally(*region, *view.accounts);
    return all;
}

std::optional<Timestamp> nextDue(const RegionView &region, const AccountTable &accounts)
{
    return pendingTally(region, accounts).next;
}

std::optional<Timestamp> nextDue(const OrganizationView &view)
{
    return pendingTally(view).next;
}

std::optional<Timestamp> lastDue(const OrganizationView &view)
{
    return pendingTally(view).last;
}

} // namespace bucketwatch
