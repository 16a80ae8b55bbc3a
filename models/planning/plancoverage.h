// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/organizationview.h"

#include <QBitArray>

#include <span>

namespace bucketwatch {

/// How many there are before a plan and after it.
struct BeforeAfter {
    qsizetype before = 0;
    qsizetype after = 0;
    friend bool operator==(const BeforeAfter &, const BeforeAfter &) = default;
};

/// What a protection plan covers: an account in a Region counts when its detector runs and the protection plan is on.
struct CoverageChange {
    struct OfRegion {
        Region region;
        BeforeAfter covered;
        qsizetype accounts = 0; ///< of the organization, or members
        friend bool operator==(const OfRegion &, const OfRegion &) = default;
    };

    std::vector<OfRegion> regions; ///< those that are loaded, in the order of the organization
    BeforeAfter places; ///< accounts times Regions
    qsizetype allPlaces = 0;
    BeforeAfter accountsAnywhere; ///< covered in at least one Region
    BeforeAfter accountsEverywhere; ///< covered in every Region
    qsizetype accounts = 0;
    BeforeAfter wholeRegions; ///< in which every account is covered

    friend bool operator==(const CoverageChange &, const CoverageChange &) = default;
};

/// One Region's part of it.
struct RegionCoverage {
    CoverageChange::OfRegion sum;
    QBitArray counted; ///< by row of the account table; empty when the Region is not loaded
    QBitArray before;
    QBitArray after;
};

[[nodiscard]] CoverageChange coverageOf(
    const OrganizationView &current, const OrganizationView &result, Feature feature = Feature::S3DataEvents);
/// @p region of @p accounts as it is and as it becomes.
[[nodiscard]] RegionCoverage regionCoverageOf(
    const AccountTable &accounts, const RegionView &region, const RegionView &later, Feature feature = Feature::S3DataEvents);
[[nodiscard]] CoverageChange coverageOf(std::span<const RegionCoverage *const> regions);

} // namespace bucketwatch
