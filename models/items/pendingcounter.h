// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/pending.h"

#include <map>
#include <memory>

namespace bucketwatch {

/// Counts what is pending in the Regions that are loaded, and looks again only at those that are others than the last time.
class PendingCounter {
public:
    [[nodiscard]] PendingTally count(const OrganizationView &view);

private:
    struct Counted {
        std::shared_ptr<const RegionView> region;
        PendingTally tally;
    };
    std::map<Region, Counted> m_counted;
};

} // namespace bucketwatch
