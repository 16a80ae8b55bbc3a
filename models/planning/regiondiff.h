// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "planning/plandiff.h"

#include <map>
#include <tuple>

namespace bucketwatch {

/// What a plan changes in one Region and what not: a PlanDiff is put together from them.
struct RegionDiff {
    /// Why a value became another one: the preference that did it, or -1.
    struct Cause {
        DiffReason reason = DiffReason::Explicit;
        int subject = -1; ///< of autoEnableSubjects()
        bool comesWithGuardDuty = false; ///< the preference is what it was, and that for GuardDuty is not
        friend auto operator<=>(const Cause &, const Cause &) = default;
    };
    /// A line: its cause, and the preference before and after, or the value that becomes another one.
    using LineKey = std::tuple<Cause, std::uint32_t, std::uint32_t, Field>;
    struct Values {
        Field field = Field::FirstFeature;
        std::uint32_t before = 0;
        std::uint32_t after = 0;
        std::vector<int> rows; ///< ascending
    };
    struct Line {
        std::optional<DiffLine::Preference> preference;
        std::vector<Values> values;
        std::vector<int> rows; ///< of all values, ascending, each once
    };

    std::map<LineKey, Line> lines;
    std::map<std::pair<UnchangedLine::Reason, QString>, std::vector<int>> unchanged; ///< ascending rows
    qsizetype changed = 0; ///< accounts
};

[[nodiscard]] RegionDiff regionDiffOf(const PlanOutlook &outlook, const RegionOutlook &region);

} // namespace bucketwatch
