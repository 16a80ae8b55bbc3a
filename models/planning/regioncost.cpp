// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/regioncost.h"

#include "planning/regionprices.h"

#include <unordered_map>

namespace bucketwatch {

namespace {

/// The data sources that a detector uses and those of them in their free trial, a bit for each.
struct Uses {
    std::uint8_t used = 0;
    std::uint8_t free = 0;
    bool isRunning = false; ///< GuardDuty, and the viewer sees it
    static_assert(DataSourceCount <= 8);
};

bool has(std::uint8_t bits, DataSource source)
{
    return (bits >> static_cast<unsigned>(source) & 1U) != 0;
}

Uses usesOf(const Detector &detector, Timestamp now)
{
    Uses uses {.isRunning = true};
    for (const DataSource source : allDataSources()) {
        const auto bit = static_cast<std::uint8_t>(1U << static_cast<unsigned>(source));
        if (!usedBy(detector, source))
            continue;
        uses.used |= bit;
        if (runningTrial(detector, source, now))
            uses.free |= bit;
    }
    return uses;
}

/// By row of the account table; empty for a Region that nobody knows.
std::vector<Uses> usesIn(const OrganizationView &view, const std::shared_ptr<const RegionView> &region, AccountId viewer,
    Timestamp now)
{
    std::vector<Uses> uses(view.accounts->rows.size());
    if (region && region->isLoaded) {
        for (const int row : accountsWithUsage(view, *region, viewer)) {
            const auto at = static_cast<std::size_t>(row);
            uses[at] = usesOf(region->detectors[at], now);
        }
    }
    return uses;
}

class RegionPricer {
public:
    RegionPricer(const CostBasis &basis, Region region)
        : m_least(basis.prices(), basis.least(), region), m_most(basis.prices(), basis.most(), region)
    {
        cost.sum.region = region;
    }

    void add(AccountId account, std::size_t row, Uses now, Uses planned);

    RegionCost cost;

private:
    [[nodiscard]] CostChange priced(AccountId account, Uses now, Uses planned) const;
    [[nodiscard]] std::uint32_t numberOf(AccountId account, Uses now, Uses planned);
    void countSource(DataSource source, AccountId account, Uses now, Uses planned);

    RegionPrices m_least;
    RegionPrices m_most;
    std::unordered_map<std::uint32_t, std::uint32_t> m_numbers; ///< of general accounts, by what they use
};

CostChange RegionPricer::priced(AccountId account, Uses now, Uses planned) const
{
    CostChange change;
    for (const DataSource source : allDataSources()) {
        if (!has(now.used | planned.used, source))
            continue;
        const CostRange range {m_least.shareOf(account, source).cost, m_most.shareOf(account, source).cost};
        const auto add = [source, &range](const Uses &uses, CostRange &today, CostRange &afterTrials) {
            if (!has(uses.used, source))
                return;
            afterTrials += range;
            if (!has(uses.free, source))
                today += range;
        };
        add(now, change.now, change.nowAfterTrials);
        add(planned, change.planned, change.plannedAfterTrials);
    }
    return change;
}

std::uint32_t RegionPricer::numberOf(AccountId account, Uses now, Uses planned)
{
    const auto append = [&] {
        cost.costs.push_back(priced(account, now, planned));
        return static_cast<std::uint32_t>(cost.costs.size());
    };
    if (!m_most.isGeneral(account))
        return append();
    const auto bits = [](std::uint8_t sources, unsigned at) { return std::uint32_t {sources} << at; };
    const std::uint32_t key = bits(now.used, 0) | bits(now.free, 8) | bits(planned.used, 16) | bits(planned.free, 24);
    const auto [place, isNew] = m_numbers.try_emplace(key);
    if (isNew)
        place->second = append();
    return place->second;
}

void RegionPricer::countSource(DataSource source, AccountId account, Uses now, Uses planned)
{
    RegionCost::OfSource &sum = cost.sources[static_cast<std::size_t>(source)];
    const auto origin = static_cast<std::size_t>(m_most.shareOf(account, source).found.origin);
    const auto count = [source, origin](const Uses &uses, RegionCost::Use &use) {
        if (!has(uses.used, source))
            return;
        ++use.places;
        ++use.origins[origin];
    };
    count(now, sum.now);
    count(planned, sum.planned);
    sum.hasPrice = m_most.hasPrice(source);
    cost.sum.isFallback = cost.sum.isFallback || m_most.isFallback(source);
}

void RegionPricer::add(AccountId account, std::size_t row, Uses now, Uses planned)
{
    if (!now.isRunning && !planned.isRunning)
        return;
    cost.byRow[row] = numberOf(account, now, planned);
    cost.sum.cost += cost.costs[cost.byRow[row] - 1];
    for (const DataSource source : allDataSources()) {
        if (has(now.used | planned.used, source))
            countSource(source, account, now, planned);
    }
}

} // namespace

RegionCost regionCostOf(const OrganizationView &current, const OrganizationView &result, Region region, AccountId viewer,
    const CostBasis &basis, Timestamp now)
{
    RegionPricer pricer(basis, region);
    const auto before = current.find(region);
    const auto after = result.find(region);
    pricer.cost.isKnown = (before && before->isLoaded) || (after && after->isLoaded);
    if (!pricer.cost.isKnown)
        return std::move(pricer.cost);
    const auto &accounts = result.accounts->rows;
    std::vector<Uses> uses = usesIn(current, before, viewer, now);
    uses.resize(accounts.size()); // rows are only ever added
    const bool isSame = before == after && current.accounts == result.accounts;
    const std::vector<Uses> planned = isSame ? uses : usesIn(result, after, viewer, now);
    pricer.cost.byRow.resize(accounts.size());
    for (std::size_t row = 0; row < accounts.size(); ++row)
        pricer.add(accounts[row].id, row, uses[row], planned[row]);
    return std::move(pricer.cost);
}

} // namespace bucketwatch
