// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/pendingchange.h"
#include "items/regionmatrix.h"

namespace bucketwatch {

/// A plan that is to be set in selected cells of the All Regions page: one request for all of them, and what it comes to.
struct CellChange {
    struct RegionCount {
        Region region;
        int changed = 0; ///< accounts that are different afterwards
        friend bool operator==(const RegionCount &, const RegionCount &) = default;
    };

    PendingChange pending; ///< names only who changes
    Feature feature = Feature::S3DataEvents;
    bool enable = false;
    std::vector<RegionCount> regions; ///< those where something changes
    int accounts = 0; ///< different ones over all Regions

    [[nodiscard]] int changes() const;
    /// "Enable S3 Protection for 4 accounts in 3 Regions"; translated.
    [[nodiscard]] QString title() const;
    /// The same as a sentence, before it is done and when it is done.
    [[nodiscard]] QString announcement() const;
    [[nodiscard]] QString success() const;
    /// By Region, for how many accounts of @p matrix the plan is on and will be.
    [[nodiscard]] std::vector<Difference> differences(const RegionMatrix &matrix) const;

private:
    [[nodiscard]] QString place() const;
};

/// @p changes are SetMemberFeature of one plan and one direction, at least one. The errors are those of previewOf().
[[nodiscard]] Result<CellChange> cellChange(
    const OrganizationView &view, const Caller &caller, const std::vector<Change> &changes);

} // namespace bucketwatch
