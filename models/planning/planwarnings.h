// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "planning/plandiff.h"

namespace bucketwatch {

struct RegionWarnings;

/// Something about a plan that people get wrong.
struct PlanWarning {
    enum class Kind : std::uint8_t {
        NewWithoutGuardDuty, ///< NEW or ALL of a plan where GuardDuty itself is not enabled automatically
        NoneDisablesNobody,
        AllBlocksDisassociation,
        AdministratorLeftOut, ///< NEW, or members named one by one: the administrator's own account stays without the plan
        TrialUsedUp, ///< a plan is enabled that costs from the first day
        TurnedOffBefore, ///< somebody turned off what the plan turns on
        Unprocessed, ///< the service would leave accounts out
        TakesTime, ///< a preference that reaches accounts within 24 hours, not at once
        NothingHappens, ///< an edit without an effect
        Refused, ///< an edit that the rules refuse
    };

    Kind kind = Kind::NothingHappens;
    std::vector<DiffPlaces> places; ///< accounts that it is about; only Regions when it is about these
    std::optional<std::size_t> edit; ///< index of the edit, where it is about one
    QString text; ///< a whole sentence; translated

    friend bool operator==(const PlanWarning &, const PlanWarning &) = default;
};

/// In the order of Kind.
[[nodiscard]] std::vector<PlanWarning> warningsOf(const PlanOutlook &outlook);
/// The same from its parts, one for each of regionOutlooks().
[[nodiscard]] std::vector<PlanWarning> warningsOf(
    const PlanOutlook &outlook, std::span<const RegionWarnings *const> regions);

} // namespace bucketwatch
