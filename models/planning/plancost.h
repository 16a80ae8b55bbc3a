// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "planning/usageestimate.h"

namespace bucketwatch {

/// What a month costs, between the least and the most when volumes are a guess.
struct CostRange {
    Money least;
    Money most;

    CostRange &operator+=(const CostRange &other)
    {
        least += other.least;
        most += other.most;
        return *this;
    }
    friend bool operator==(const CostRange &, const CostRange &) = default;
};

/// Before and after a plan: with what is free today, and once every trial has ended.
struct CostChange {
    CostRange now;
    CostRange planned;
    CostRange nowAfterTrials;
    CostRange plannedAfterTrials;

    CostChange &operator+=(const CostChange &other)
    {
        now += other.now;
        planned += other.planned;
        nowAfterTrials += other.nowAfterTrials;
        plannedAfterTrials += other.plannedAfterTrials;
        return *this;
    }
    friend bool operator==(const CostChange &, const CostChange &) = default;
};

/// Cost of a plan by list prices. Data sources without a price are in no sum and are named.
struct PlanCost {
    struct OfAccount {
        int row = -1; ///< of the account table
        CostChange cost;
        friend bool operator==(const OfAccount &, const OfAccount &) = default;
    };
    struct OfRegion {
        Region region;
        CostChange cost;
        bool isFallback = false; ///< a price of PriceTable::fallbackRegion() was used
        friend bool operator==(const OfRegion &, const OfRegion &) = default;
    };
    /// A data source in use before or after, and where its volumes come from: in the accounts and Regions that use it after the
    /// plan, or before it when none does then.
    struct OfSource {
        DataSource source = DataSource::S3DataEvents;
        VolumeOrigins origins = {};
        bool isUnknown = false; ///< nobody knows the price or any volume
        friend bool operator==(const OfSource &, const OfSource &) = default;
    };

    std::vector<OfAccount> accounts; ///< those with GuardDuty before or after, in the order of the account table
    std::vector<OfRegion> regions;
    CostChange total;
    std::vector<OfSource> sources;
    std::vector<DataSource> unknown; ///< in use before or after, and nobody knows their price or volume
    bool isRange = false; ///< a volume was a guess
    QDate pricesOf; ///< when the prices were read

    friend bool operator==(const PlanCost &, const PlanCost &) = default;
};

/// Prices, and each volume as it may be at least and at most: what was measured, or what somebody gave for an account, is taken as
/// it is, what is assumed for all others is a guess. The price table must outlive it.
class CostBasis {
public:
    /// How far a guess may be off, either way: half as much and twice as much.
    static constexpr int GuessFactor = 2;

    /// @p unknownVolumes are sources of which nobody knows anything; they are in no sum.
    CostBasis(const PriceTable &prices, const UsageAssumptions &volumes, std::span<const DataSource> unknownVolumes = {});
    CostBasis(const PriceTable &&, const UsageAssumptions &, std::span<const DataSource> = {}) = delete;

    [[nodiscard]] const PriceTable &prices() const { return m_prices; }
    [[nodiscard]] const UsageAssumptions &least() const { return m_least; }
    [[nodiscard]] const UsageAssumptions &most() const { return m_most; }
    [[nodiscard]] bool isUnknown(DataSource source) const;

private:
    const PriceTable &m_prices;
    std::vector<DataSource> m_unknown;
    UsageAssumptions m_least;
    UsageAssumptions m_most;
};

struct RegionCost;

/// As estimateUsage() for the accounts that @p viewer sees.
[[nodiscard]] PlanCost costOf(const OrganizationView &current, const OrganizationView &result, AccountId viewer,
    std::span<const Region> regions, const CostBasis &basis, Timestamp now);
/// The same from its parts, see regionCostOf().
[[nodiscard]] PlanCost costOf(std::span<const RegionCost *const> regions, const CostBasis &basis);

} // namespace bucketwatch
