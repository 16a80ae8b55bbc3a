// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/pendingcounter.h"

#include <algorithm>

namespace bucketwatch {

PendingTally PendingCounter::count(const OrganizationView &view)
{
    PendingTally all;
    for (const auto &region : view.regions) {
        Counted &counted = m_counted[region->region];
        if (counted.region != region)
            counted = {region, pendingTally(*region, *view.accounts)};
        all += counted.tally;
    }
    std::erase_if(m_counted, [&view](const auto &entry) { return !view.find(entry.first); });
    return all;
}

} // namespace bucketwatch
