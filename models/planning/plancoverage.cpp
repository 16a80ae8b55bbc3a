// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/plancoverage.h"

#include "organization/rules.h"

#include <algorithm>

namespace bucketwatch {

namespace {

bool isCovered(const RegionView &region, std::size_t row, Feature feature)
{
    const Detector &detector = region.detectors[row];
    return detector.status == DetectorStatus::Enabled && detector.isEnabled(feature);
}

/// Accounts that left stay in the table and count no more.
bool counts(const OrganizationView &view, const RegionView &region, std::size_t row)
{
    return view.accounts->rows[row].inOrganization || isAssociated(region.members[row]);
}

void count(BeforeAfter &sum, bool before, bool after)
{
    sum.before += before ? 1 : 0;
    sum.after += after ? 1 : 0;
}

/// In how many Regions each account is covered.
struct RegionsOfAccount {
    int counted = 0;
    int before = 0;
    int after = 0;
};

} // namespace

CoverageChange coverageOf(const OrganizationView &current, const OrganizationView &result, Feature feature)
{
    CoverageChange coverage;
    std::vector<RegionsOfAccount> accounts(current.accounts->rows.size());
    for (const auto &region : current.regions) {
        const auto later = result.find(region->region);
        if (!region->isLoaded || !later)
            continue;
        CoverageChange::OfRegion sum {region->region, {}, 0};
        for (std::size_t row = 0; row < accounts.size(); ++row) {
            if (!counts(current, *region, row))
                continue;
            const bool before = isCovered(*region, row, feature);
            const bool after = isCovered(*later, row, feature);
            ++sum.accounts;
            count(sum.covered, before, after);
            ++accounts[row].counted;
            accounts[row].before += before ? 1 : 0;
            accounts[row].after += after ? 1 : 0;
        }
        coverage.allPlaces += sum.accounts;
        coverage.places.before += sum.covered.before;
        coverage.places.after += sum.covered.after;
        count(coverage.wholeRegions, sum.accounts > 0 && sum.covered.before == sum.accounts,
            sum.accounts > 0 && sum.covered.after == sum.accounts);
        coverage.regions.push_back(sum);
    }
    for (const RegionsOfAccount &account : accounts) {
        if (account.counted == 0)
            continue;
        ++coverage.accounts;
        count(coverage.accountsAnywhere, account.before > 0, account.after > 0);
        count(coverage.accountsEverywhere, account.before == account.counted, account.after == account.counted);
    }
    return coverage;
}

} // namespace bucketwatch
