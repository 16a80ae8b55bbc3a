// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/pending.h"

#include "organization/rules.h"

#include <algorithm>
#include <limits>

namespace bucketwatch {

namespace {

constexpr std::uint32_t SecondsOfADay = 24 * 60 * 60;

/// Hands every moment at which something is pending in @p region to @p take.
template<typename Take> void eachMoment(const RegionView &region, Take take)
{
    for (std::size_t row = 0; row < region.pending.size(); ++row) {
        if (region.pending.isBlank(row)) {
            row += ChunkedRows<PendingRow>::ChunkSize - 1 - row % ChunkedRows<PendingRow>::ChunkSize;
            continue;
        }
        const PendingRow &pending = region.pending[row];
        if (pending.enrollment != 0)
            take(pending.enrollment);
        for (const Seconds32 moment : pending.features) {
            if (moment != 0)
                take(moment);
        }
    }
}

template<typename Better> std::optional<Timestamp> extreme(const RegionView &region, Better better)
{
    Seconds32 best = 0;
    eachMoment(region, [&](Seconds32 moment) { best = best == 0 || better(moment, best) ? moment : best; });
    return best == 0 ? std::nullopt : std::optional(toTimestamp(best));
}

template<typename Of, typename Better> std::optional<Timestamp> extreme(const OrganizationView &view, Of of, Better better)
{
    std::optional<Timestamp> best;
    for (const auto &region : view.regions) {
        const auto own = of(*region);
        if (own && (!best || better(*own, *best)))
            best = own;
    }
    return best;
}

} // namespace

Seconds32 pendingMoment(AccountId account, Region region, Timestamp now)
{
    const std::uint64_t spread = laterDetectorIdFor(account, region, now).low % SecondsOfADay;
    return toSeconds32(now) + 1 + static_cast<Seconds32>(spread);
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

PendingTally pendingTally(const RegionView &region)
{
    PendingTally tally;
    Seconds32 next = std::numeric_limits<Seconds32>::max();
    Seconds32 last = 0;
    eachMoment(region, [&](Seconds32 moment) {
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

std::optional<Timestamp> nextDue(const RegionView &region)
{
    return extreme(region, std::less<>());
}

std::optional<Timestamp> lastDue(const RegionView &region)
{
    return extreme(region, std::greater<>());
}

std::optional<Timestamp> nextDue(const OrganizationView &view)
{
    return extreme(view, [](const RegionView &region) { return nextDue(region); }, std::less<>());
}

std::optional<Timestamp> lastDue(const OrganizationView &view)
{
    return extreme(view, [](const RegionView &region) { return lastDue(region); }, std::greater<>());
}

} // namespace bucketwatch
