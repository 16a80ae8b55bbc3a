// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/plancost.h"

#include "planning/regioncost.h"
#include "planning/regionparts.h"

#include <algorithm>

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

/// What a data source is used for in all Regions.
RegionCost::OfSource sumOf(std::span<const RegionCost *const> regions, DataSource source)
{
    const auto add = [](RegionCost::Use &sum, const RegionCost::Use &use) {
        sum.places += use.places;
        for (std::size_t origin = 0; origin < VolumeOriginCount; ++origin)
            sum.origins[origin] += use.origins[origin];
    };
    RegionCost::OfSource sum;
    for (const RegionCost *region : regions) {
        const RegionCost::OfSource &own = region->sources[static_cast<std::size_t>(source)];
        add(sum.now, own.now);
        add(sum.planned, own.planned);
        sum.hasPrice = sum.hasPrice || own.hasPrice;
    }
    return sum;
}

void nameSources(PlanCost &cost, std::span<const RegionCost *const> regions, const CostBasis &basis)
{
    for (const DataSource source : allDataSources()) {
        const RegionCost::OfSource sum = sumOf(regions, source);
        if (sum.now.places == 0 && sum.planned.places == 0)
            continue;
        PlanCost::OfSource &own
            = cost.sources.emplace_back(source, sum.planned.places > 0 ? sum.planned.origins : sum.now.origins);
        own.isUnknown = !sum.hasPrice || basis.isUnknown(source) || placesOf(own.origins, VolumeOrigin::Unknown) > 0;
        if (own.isUnknown)
            cost.unknown.push_back(source);
    }
}

void addAccounts(PlanCost &cost, std::span<const RegionCost *const> regions)
{
    std::vector<PlanCost::OfAccount> byRow;
    for (const RegionCost *region : regions) {
        byRow.resize(std::max(byRow.size(), region->byRow.size()));
        for (std::size_t row = 0; row < region->byRow.size(); ++row) {
            const std::uint32_t number = region->byRow[row];
            if (number == 0)
                continue;
            byRow[row].row = static_cast<int>(row);
            byRow[row].cost += region->costs[number - 1];
        }
    }
    std::erase_if(byRow, [](const PlanCost::OfAccount &account) { return account.row < 0; });
    cost.accounts = std::move(byRow);
}

} // namespace

CostBasis::CostBasis(
    const PriceTable &prices, const UsageAssumptions &volumes, std::span<const DataSource> unknownVolumes)
    : m_prices(prices),
      m_unknown(unknownVolumes.begin(), unknownVolumes.end()),
      m_least(scaled(volumes, 1, GuessFactor, unknownVolumes)),
      m_most(scaled(volumes, GuessFactor, 1, unknownVolumes))
{
}

bool CostBasis::isUnknown(DataSource source) const
{
    return std::ranges::contains(m_unknown, source);
}

PlanCost costOf(const OrganizationView &current, const OrganizationView &result, AccountId viewer,
    std::span<const Region> regions, const CostBasis &basis, Timestamp now)
{
    std::vector<RegionCost> parts;
    for (const Region region : regions)
        parts.push_back(regionCostOf(current, result, region, viewer, basis, now));
    return costOf(regionParts(parts), basis);
}

PlanCost costOf(std::span<const RegionCost *const> regions, const CostBasis &basis)
{
    PlanCost cost;
    cost.pricesOf = basis.prices().date();
    for (const RegionCost *region : regions) {
        if (!region->isKnown)
            continue;
        cost.regions.push_back(region->sum);
        cost.total += region->sum.cost;
    }
    addAccounts(cost, regions);
    nameSources(cost, regions, basis);
    const CostChange &total = cost.total;
    cost.isRange = total.nowAfterTrials.least != total.nowAfterTrials.most
        || total.plannedAfterTrials.least != total.plannedAfterTrials.most;
    return cost;
}

} // namespace bucketwatch
