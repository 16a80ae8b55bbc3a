// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/plancost.h"

#include <algorithm>
#include <map>

namespace bucketwatch {

namespace {

/// @p assumptions with the general volumes as they may be at least or at most; those of accounts stay.
UsageAssumptions scaled(UsageAssumptions assumptions, int multiply, int divide, std::span<const DataSource> unknown)
{
    for (const DataSource source : allDataSources()) {
        const qint64 volume = assumptions.general(source).thousandths * multiply / divide;
        const bool isUnknown = std::ranges::contains(unknown, source);
        assumptions.setGeneral(source, isUnknown ? Volume {} : Volume {std::min(volume, Volume::Most)});
    }
    return assumptions;
}

struct Estimates {
    UsageEstimate leastNow;
    UsageEstimate mostNow;
    UsageEstimate leastPlanned;
    UsageEstimate mostPlanned;
};

/// Which bound of which side an estimate is.
struct Bound {
    CostRange CostChange::*now;
    CostRange CostChange::*afterTrials;
    Money CostRange::*money;
};

void add(CostChange &sum, const Bound &bound, const MonthlyCost &cost)
{
    sum.*bound.now.*bound.money += cost.now;
    sum.*bound.afterTrials.*bound.money += cost.afterTrials;
}

void addEstimate(PlanCost &cost, std::map<int, CostChange> &accounts, const UsageEstimate &estimate, const Bound &bound)
{
    for (const auto &account : estimate.accounts)
        add(accounts[account.row], bound, account.cost);
    for (const auto &region : estimate.regions) {
        const auto found = std::ranges::find(cost.regions, region.region, &PlanCost::OfRegion::region);
        auto &own = found == cost.regions.end() ? cost.regions.emplace_back(region.region) : *found;
        add(own.cost, bound, region.cost);
        own.isFallback = own.isFallback || region.isFallback;
    }
    add(cost.total, bound, estimate.total);
}

void nameSources(PlanCost &cost, const Estimates &estimates, std::span<const DataSource> unknownVolumes)
{
    for (const DataSource source : allDataSources()) {
        const auto at = static_cast<std::size_t>(source);
        const auto &now = estimates.mostNow.sources[at];
        const auto &planned = estimates.mostPlanned.sources[at];
        if (now.places == 0 && planned.places == 0)
            continue;
        const bool hasPrice = now.hasPrice || planned.hasPrice;
        PlanCost::OfSource &own = cost.sources.emplace_back(source, planned.places > 0 ? planned.origins : now.origins);
        own.isUnknown
            = !hasPrice || std::ranges::contains(unknownVolumes, source) || placesOf(own.origins, VolumeOrigin::Unknown) > 0;
        if (own.isUnknown)
            cost.unknown.push_back(source);
    }
}

} // namespace

PlanCost costOf(const OrganizationView &current, const OrganizationView &result, AccountId viewer,
    std::span<const Region> regions, const PriceTable &prices, const UsageAssumptions &assumptions, Timestamp now,
    std::span<const DataSource> unknownVolumes)
{
    const UsageAssumptions least = scaled(assumptions, 1, GuessFactor, unknownVolumes);
    const UsageAssumptions most = scaled(assumptions, GuessFactor, 1, unknownVolumes);
    const auto estimate = [&](const OrganizationView &view, const UsageAssumptions &volumes) {
        return estimateUsage(view, viewer, regions, prices, volumes, now);
    };
    const Estimates estimates {
        estimate(current, least), estimate(current, most), estimate(result, least), estimate(result, most)};
    PlanCost cost;
    cost.pricesOf = prices.date();
    std::map<int, CostChange> accounts;
    addEstimate(cost, accounts, estimates.leastNow, {&CostChange::now, &CostChange::nowAfterTrials, &CostRange::least});
    addEstimate(cost, accounts, estimates.mostNow, {&CostChange::now, &CostChange::nowAfterTrials, &CostRange::most});
    addEstimate(
        cost, accounts, estimates.leastPlanned, {&CostChange::planned, &CostChange::plannedAfterTrials, &CostRange::least});
    addEstimate(cost, accounts, estimates.mostPlanned, {&CostChange::planned, &CostChange::plannedAfterTrials, &CostRange::most});
    for (const auto &[row, change] : accounts)
        cost.accounts.push_back({row, change});
    nameSources(cost, estimates, unknownVolumes);
    const CostChange &total = cost.total;
    cost.isRange = total.nowAfterTrials.least != total.nowAfterTrials.most
        || total.plannedAfterTrials.least != total.plannedAfterTrials.most;
    return cost;
}

} // namespace bucketwatch
