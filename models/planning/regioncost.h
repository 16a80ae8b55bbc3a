// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "planning/plancost.h"

namespace bucketwatch {

/// What a plan costs in one Region: a PlanCost is put together from them.
struct RegionCost {
    /// In how many accounts a data source is in use, and where its volumes come from.
    struct Use {
        int places = 0;
        VolumeOrigins origins = {};
    };
    struct OfSource {
        Use now;
        Use planned;
        bool hasPrice = false;
    };

    bool isKnown = false; ///< false: the organization does not use the Region, or it is not loaded
    PlanCost::OfRegion sum;
    std::array<OfSource, DataSourceCount> sources;
    std::vector<CostChange> costs; ///< accounts that use the same share one, unless they have volumes of their own
    /// By row of the account table: the number of its cost, from 1; 0 for an account without GuardDuty before and after.
    std::vector<std::uint32_t> byRow;
};

/// Of the accounts that @p viewer sees.
[[nodiscard]] RegionCost regionCostOf(const OrganizationView &current, const OrganizationView &result, Region region,
    AccountId viewer, const CostBasis &basis, Timestamp now);

} // namespace bucketwatch
