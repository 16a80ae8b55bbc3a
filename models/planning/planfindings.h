// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "detection/detect.h"
#include "organization/organizationview.h"
#include "planning/plancoverage.h"
#include "replay/replay.h"

#include <set>

namespace bucketwatch {

/// What a recording raises under two configurations.
struct PlanFindings {
    struct Difference {
        Finding finding; ///< as it stands at the end of the recording
        bool isGained = true; ///< false: it would not be raised any more
    };

    std::vector<Difference> differences; ///< by firstSeen, then id
    std::vector<BeforeAfter> bySeverity; ///< indexed by Severity
    BeforeAfter findings;
    BeforeAfter events; ///< data events that are analyzed
    qsizetype allEvents = 0; ///< data events of the recording
    BeforeAfter buckets; ///< whose data events are analyzed
    qsizetype allBuckets = 0;
};

/// Detects @p log under both. @p lists are those that the recording was opened with; those of the accounts are the organization's.
[[nodiscard]] PlanFindings findingsUnder(const EventLog &log, const OrganizationView &current, const OrganizationView &result,
    const AddressLists &lists = {}, const BehaviorSettings &behavior = {});

} // namespace bucketwatch
