// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/organizationview.h"
#include "planning/usageassumptions.h"

#include <span>
#include <vector>

namespace bucketwatch {

/// What a month costs by price list: with what is free today, and once every trial that runs has ended.
struct MonthlyCost {
    Money now;
    Money afterTrials;

    MonthlyCost &operator+=(const MonthlyCost &other)
    {
        now += other.now;
        afterTrials += other.afterTrials;
        return *this;
    }
    friend bool operator==(const MonthlyCost &, const MonthlyCost &) = default;
};

/// A free trial that runs: of one account, Region and data source.
struct RunningTrial {
    int row = -1; ///< of the account table
    Region region;
    DataSource source = DataSource::S3DataEvents;
    int daysLeft = 0; ///< 1 to 30
    Timestamp endsAt {};
    std::optional<Money> then; ///< a month; nothing when nobody knows the price or the volume
    friend bool operator==(const RunningTrial &, const RunningTrial &) = default;
};

/// The estimate for the accounts that one account sees, worked out at one moment. Costs of an account and Region are added up
/// exactly, each priced on its own: tiers are not shared.
struct UsageEstimate {
    struct OfAccount {
        int row = -1; ///< of the account table
        int regions = 0; ///< where GuardDuty runs
        std::optional<int> trialDaysLeft; ///< of the trial that ends first
        MonthlyCost cost;
        friend bool operator==(const OfAccount &, const OfAccount &) = default;
    };
    struct OfRegion {
        Region region;
        int accounts = 0; ///< where GuardDuty runs
        bool isFallback = false; ///< a price of another Region was used
        MonthlyCost cost;
        friend bool operator==(const OfRegion &, const OfRegion &) = default;
    };
    struct OfSource {
        DataSource source = DataSource::S3DataEvents;
        int places = 0; ///< accounts times Regions that use it
        int trials = 0; ///< of those, in their free trial
        bool hasPrice = true; ///< false: nobody knows the price, and it is in no sum
        MonthlyCost cost;
        VolumeOrigins origins = {}; ///< of the places; those whose volume is unknown are in no sum
        Volume volume = {}; ///< a month in all places
        friend bool operator==(const OfSource &, const OfSource &) = default;
    };

    std::vector<OfAccount> accounts; ///< in the order of the account table
    std::vector<OfRegion> regions; ///< in the order that was asked for
    std::vector<OfSource> sources; ///< all of them
    std::vector<RunningTrial> trials; ///< the one that ends first is first
    MonthlyCost total;

    /// Trials with at most @p days left.
    [[nodiscard]] qsizetype endingWithin(int days) const;
    friend bool operator==(const UsageEstimate &, const UsageEstimate &) = default;
};

/// Rows of the accounts whose usage @p viewer sees in @p region: an administrator its active members and itself, anybody else
/// itself. Those without running GuardDuty are left out.
[[nodiscard]] std::vector<int> accountsWithUsage(const OrganizationView &view, const RegionView &region, AccountId viewer);

/// The estimate at @p now, the time of the organization, for @p regions; those not in use or not loaded are left out.
[[nodiscard]] UsageEstimate estimateUsage(const OrganizationView &view, AccountId viewer, std::span<const Region> regions,
    const PriceTable &prices, const UsageAssumptions &assumptions, Timestamp now);

/// Days left of the trial of @p source in @p detector; nothing when it does not run or the source is not used.
[[nodiscard]] std::optional<RunningTrial> runningTrial(const Detector &detector, DataSource source, Timestamp now);

} // namespace bucketwatch
