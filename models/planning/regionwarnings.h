// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/autoenablesubject.h"
#include "planning/planwarnings.h"

#include <map>

namespace bucketwatch {

/// What people get wrong about a plan in one Region: warnings about places are put together from them.
struct RegionWarnings {
    struct Key {
        PlanWarning::Kind kind {};
        AutoEnableSubject subject;
        AutoEnable preference = AutoEnable::None; ///< where there is one text for each
        friend auto operator<=>(const Key &, const Key &) = default;
    };
    std::map<Key, std::vector<int>> rows; ///< ascending rows of the account table; none for what is about the Region itself
};

[[nodiscard]] RegionWarnings regionWarningsOf(const PlanOutlook &outlook, const RegionOutlook &region);

} // namespace bucketwatch
