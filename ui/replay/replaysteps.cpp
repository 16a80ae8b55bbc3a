// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/replaysteps.h"

#include "cloudtrail/eventlog.h"
#include "items/replayfindingsmodel.h"

#include <algorithm>

namespace bucketwatch {

using namespace std::chrono_literals;

std::optional<Timestamp> eventTowards(const EventLog &events, Timestamp position, int direction)
{
    const qsizetype row = direction > 0 ? events.firstRowAt(position + 1ms) : events.firstRowAt(position) - 1;
    if (row < 0 || row >= events.size())
        return std::nullopt;
    return events.time(row);
}

std::optional<int> findingTowards(const ReplayFindingsModel &findings, Timestamp position, int direction)
{
    const std::vector<int> &order = findings.findingsByTime();
    const auto raisedAt = [&findings](int finding) { return findings.raisedAt(finding); };
    if (direction > 0) {
        const auto next = std::ranges::upper_bound(order, position, {}, raisedAt);
        return next == order.end() ? std::nullopt : std::optional(*next);
    }
    const auto here = std::ranges::lower_bound(order, position, {}, raisedAt);
    return here == order.begin() ? std::nullopt : std::optional(*(here - 1));
}

} // namespace bucketwatch
