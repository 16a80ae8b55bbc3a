// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/plancoverage.h"

#include "organization/rules.h"
#include "planning/regionparts.h"

#include <algorithm>

namespace bucketwatch {

namespace {

bool isCovered(const RegionView &region, std::size_t row, Feature feature)
{
    const Detector &detector = region.detectors[row];
    return detector.status == DetectorStatus::Enabled && detector.isEnabled(feature);
}

/// Accounts that left stay in the table and count no more.
bool counts(const AccountTable &accounts, const RegionView &region, std::size_t row)
{
    return accounts.rows[row].inOrganization || isAssociated(region.members[row]);
}

void count(BeforeAfter &sum, bool before, bool after)
{
    sum.before += before ? 1 : 0;
    sum.after += after ? 1 : 0;
}

} // namespace

RegionCoverage regionCoverageOf(const AccountTable &accounts, const RegionView &region, const RegionView &later, Feature feature)
{
    RegionCoverage coverage {{region.region, {}, 0}, {}, {}, {}};
    if (!region.isLoaded)
        return coverage;
    const qsizetype rows = std::ssize(accounts.rows);
    coverage.counted.resize(rows);
    coverage.before.resize(rows);
    coverage.after.resize(rows);
    for (qsizetype row = 0; row < rows; ++row) {
        const auto at = static_cast<std::size_t>(row);
        if (!counts(accounts, region, at))
            continue;
        coverage.counted.setBit(row);
        if (isCovered(region, at, feature))
            coverage.before.setBit(row);
        if (isCovered(later, at, feature))
            coverage.after.setBit(row);
    }
    coverage.sum.accounts = coverage.counted.count(true);
    coverage.sum.covered = {coverage.before.count(true), coverage.after.count(true)};
    return coverage;
}

CoverageChange coverageOf(std::span<const RegionCoverage *const> regions)
{
    CoverageChange coverage;
    QBitArray accounts; // that count anywhere
    QBitArray before; // that are covered anywhere
    QBitArray after;
    QBitArray barelyBefore; // that are not covered somewhere
    QBitArray barelyAfter;
    for (const RegionCoverage *region : regions) {
        if (region->counted.isEmpty())
            continue;
        const CoverageChange::OfRegion &sum = region->sum;
        coverage.regions.push_back(sum);
        coverage.allPlaces += sum.accounts;
        coverage.places.before += sum.covered.before;
        coverage.places.after += sum.covered.after;
        count(coverage.wholeRegions, sum.accounts > 0 && sum.covered.before == sum.accounts,
            sum.accounts > 0 && sum.covered.after == sum.accounts);
        accounts |= region->counted;
        before |= region->before;
        after |= region->after;
        barelyBefore |= region->counted ^ region->before;
        barelyAfter |= region->counted ^ region->after;
    }
    coverage.accounts = accounts.count(true);
    coverage.accountsAnywhere = {before.count(true), after.count(true)};
    coverage.accountsEverywhere = {coverage.accounts - barelyBefore.count(true), coverage.accounts - barelyAfter.count(true)};
    return coverage;
}

CoverageChange coverageOf(const OrganizationView &current, const OrganizationView &result, Feature feature)
{
    std::vector<RegionCoverage> parts;
    for (const auto &region : current.regions) {
        if (const auto later = result.find(region->region))
            parts.push_back(regionCoverageOf(*current.accounts, *region, *later, feature));
    }
    return coverageOf(regionParts(parts));
}

} // namespace bucketwatch
