// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/usageestimate.h"

#include "organization/relations.h"
#include "organization/rules.h"
#include "organization/trial.h"
#include "planning/regionprices.h"

#include <algorithm>
#include <tuple>

namespace bucketwatch {

namespace {

/// Adds one Region after the other up.
class Estimator {
public:
    Estimator(const OrganizationView &view, AccountId viewer, const PriceTable &prices, const UsageAssumptions &assumptions,
        Timestamp now)
        : m_view(view), m_viewer(viewer), m_prices(prices), m_assumptions(assumptions), m_now(now)
    {
        m_byRow.resize(view.accounts->rows.size());
        for (const DataSource source : allDataSources())
            estimate.sources.push_back({source, 0, 0, false, {}});
    }

    void add(const RegionView &region);
    void finish();

    UsageEstimate estimate;

private:
    void addSource(const RegionPrices &prices, const Detector &detector, DataSource source, UsageEstimate::OfAccount &account,
        UsageEstimate::OfRegion &region);

    const OrganizationView &m_view;
    AccountId m_viewer;
    const PriceTable &m_prices;
    const UsageAssumptions &m_assumptions;
    Timestamp m_now;
    std::vector<UsageEstimate::OfAccount> m_byRow;
};

void Estimator::addSource(const RegionPrices &prices, const Detector &detector, DataSource source,
    UsageEstimate::OfAccount &account, UsageEstimate::OfRegion &region)
{
    if (!usedBy(detector, source))
        return;
    UsageEstimate::OfSource &sum = estimate.sources[static_cast<std::size_t>(source)];
    const AccountId id = m_view.accounts->rows[static_cast<std::size_t>(account.row)].id;
    const bool hasPrice = prices.hasPrice(source);
    const auto [found, cost] = prices.shareOf(id, source);
    auto trial = runningTrial(detector, source, m_now);
    const MonthlyCost share {trial ? Money() : cost, cost};
    ++sum.places;
    ++sum.origins[static_cast<std::size_t>(found.origin)];
    sum.volume.thousandths += found.volume.thousandths;
    sum.hasPrice = sum.hasPrice || hasPrice;
    sum.cost += share;
    account.cost += share;
    region.cost += share;
    region.isFallback = region.isFallback || prices.isFallback(source);
    if (!trial)
        return;
    ++sum.trials;
    account.trialDaysLeft = std::min(account.trialDaysLeft.value_or(trial->daysLeft), trial->daysLeft);
    trial->row = account.row;
    trial->region = region.region;
    if (hasPrice && found.origin != VolumeOrigin::Unknown)
        trial->then = cost;
    estimate.trials.push_back(*trial);
}

void Estimator::add(const RegionView &region)
{
    const RegionPrices prices(m_prices, m_assumptions, region.region);
    UsageEstimate::OfRegion sum;
    sum.region = region.region;
    for (const int row : accountsWithUsage(m_view, region, m_viewer)) {
        UsageEstimate::OfAccount &account = m_byRow[static_cast<std::size_t>(row)];
        account.row = row;
        ++account.regions;
        ++sum.accounts;
        for (const DataSource source : allDataSources())
            addSource(prices, region.detectors[static_cast<std::size_t>(row)], source, account, sum);
    }
    estimate.total += sum.cost;
    estimate.regions.push_back(sum);
}

void Estimator::finish()
{
    std::ranges::copy_if(m_byRow, std::back_inserter(estimate.accounts), [](const auto &account) { return account.row >= 0; });
    std::ranges::sort(estimate.trials, {}, [](const RunningTrial &trial) {
        return std::tuple(trial.endsAt, trial.row, trial.region, trial.source);
    });
}

} // namespace

qsizetype UsageEstimate::endingWithin(int days) const
{
    return std::ranges::count_if(trials, [days](const RunningTrial &trial) { return trial.daysLeft <= days; });
}

std::vector<int> accountsWithUsage(const OrganizationView &view, const RegionView &region, AccountId viewer)
{
    std::vector<int> rows;
    const auto take = [&](int row) {
        if (row >= 0 && region.detectors[static_cast<std::size_t>(row)].status == DetectorStatus::Enabled)
            rows.push_back(row);
    };
    if (region.administrator == viewer) {
        for (std::size_t row = 0; row < view.accounts->rows.size(); ++row) {
            if (isActive(region.members[row]) || view.accounts->rows[row].id == viewer)
                take(static_cast<int>(row));
        }
        return rows;
    }
    take(view.accounts->row(viewer));
    if (isInvitationAdministrator(region, viewer)) {
        for (const Relation &relation : relationsOf(view, region, viewer)) {
            if (isActive(relation.member))
                take(view.accounts->row(relation.account));
        }
    }
    std::ranges::sort(rows);
    return rows;
}

UsageEstimate estimateUsage(const OrganizationView &view, AccountId viewer, std::span<const Region> regions,
    const PriceTable &prices, const UsageAssumptions &assumptions, Timestamp now)
{
    Estimator estimator(view, viewer, prices, assumptions, now);
    for (const Region region : regions) {
        if (const auto part = view.find(region); part && part->isLoaded)
            estimator.add(*part);
    }
    estimator.finish();
    return std::move(estimator.estimate);
}

std::optional<RunningTrial> runningTrial(const Detector &detector, DataSource source, Timestamp now)
{
    const auto feature = usedBy(detector, source);
    const auto days = feature ? freeTrialDaysRemaining(detector, *feature, now) : std::nullopt;
    if (days.value_or(0) == 0)
        return std::nullopt;
    return RunningTrial {-1, {}, source, *days, toTimestamp(detector.trialStartedAt(*feature)) + FreeTrial, {}};
}

} // namespace bucketwatch
