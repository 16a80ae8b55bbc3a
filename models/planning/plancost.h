// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "planning/usageestimate.h"

namespace bucketwatch {

/// What a month costs, between the least and the most when volumes are a guess.
struct CostRange {
    Money least;
    Money most;
    friend bool operator==(const CostRange &, const CostRange &) = default;
};

/// Before and after a plan: with what is free today, and once every trial has ended.
struct CostChange {
    CostRange now;
    CostRange planned;
    CostRange nowAfterTrials;
    CostRange plannedAfterTrials;
    friend bool operator==(const CostChange &, const CostChange &) = default;
};

/// Cost of a plan by list prices. Data sources without a price are in no sum and are named.
struct PlanCost {
    struct OfAccount {
        int row = -1; ///< of the account table
        CostChange cost;
    };
    struct OfRegion {
        Region region;
        CostChange cost;
        bool isFallback = false; ///< a price of PriceTable::fallbackRegion() was used
    };
    /// A data source in use before or after, and where its volumes come from: in the accounts and Regions that use it after the
    /// plan, or before it when none does then.
    struct OfSource {
        DataSource source = DataSource::S3DataEvents;
        VolumeOrigins origins = {};
        bool isUnknown = false; ///< nobody knows the price or any volume
    };

    std::vector<OfAccount> accounts; ///< those with GuardDuty before or after, in the order of the account table
    std::vector<OfRegion> regions;
    CostChange total;
    std::vector<OfSource> sources;
    std::vector<DataSource> unknown; ///< in use before or after, and nobody knows their price or volume
    bool isRange = false; ///< a volume was a guess
    QDate pricesOf; ///< when the prices were read
};

/// How far a volume that is assumed for every account may be off, either way: half as much and twice as much.
inline constexpr int GuessFactor = 2;

/// As estimateUsage() for the accounts that @p viewer sees. Volumes that were measured, or that somebody gave for an account, are
/// taken as they are, those assumed for all others are a guess. @p unknownVolumes are sources of which nobody knows anything;
/// they are in no sum.
[[nodiscard]] PlanCost costOf(const OrganizationView &current, const OrganizationView &result, AccountId viewer,
    std::span<const Region> regions, const PriceTable &prices, const UsageAssumptions &assumptions, Timestamp now,
    std::span<const DataSource> unknownVolumes = {});

} // namespace bucketwatch
