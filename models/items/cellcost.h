// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/changerequest.h"
#include "planning/plancost.h"
#include "planning/usagesettings.h"

namespace bucketwatch {

/// What a plan costs a month in selected cells of the All Regions page.
struct CellCost {
    bool enable = false; ///< that it is enabled there, or disabled
    CostRange before; ///< of all that the viewer sees in the Regions of the selection, once every trial has ended
    CostRange after;

    /// "Enabling: +$61 a month after free trials."; translated. Empty when no price is known, or nothing changes.
    [[nodiscard]] QString sentence() const;
};

/// @p changes are SetMemberFeature of one plan and one direction, at least one. The errors are those of previewOf().
[[nodiscard]] Result<CellCost> cellCost(const OrganizationView &view, const Caller &caller, const std::vector<Change> &changes,
    const UsageSettings &settings, Timestamp now);

} // namespace bucketwatch
