// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "planning/detectedrecording.h"
#include "planning/plancoverage.h"

#include <array>

namespace bucketwatch {

/// What a recording raises under two configurations.
struct PlanFindings {
    static constexpr std::size_t SeverityCount = 4;

    struct Difference {
        Finding finding = {}; ///< as it stands at the end of the recording
        bool isGained = true; ///< false: it would not be raised any more
    };

    std::vector<Difference> differences = {}; ///< by firstSeen, then id
    std::array<BeforeAfter, SeverityCount> bySeverity {}; ///< indexed by Severity
    BeforeAfter findings = {};
    BeforeAfter events = {}; ///< data events that are analyzed
    qsizetype allEvents = 0; ///< data events of the recording
    BeforeAfter buckets = {}; ///< whose data events are analyzed
    qsizetype allBuckets = 0;

    /// False of a recording without data events: what S3 Protection would find in it cannot be told.
    [[nodiscard]] bool isKnown() const { return allEvents > 0; }
    [[nodiscard]] qsizetype gained() const;
    [[nodiscard]] qsizetype lost() const { return std::ssize(differences) - gained(); }
    /// Whether the plan makes any difference for the recording.
    [[nodiscard]] bool isDifferent() const;
};

/// @p recording under both. It must suit both, see DetectedRecording::suits().
[[nodiscard]] PlanFindings findingsUnder(
    const DetectedRecording &recording, const OrganizationView &current, const OrganizationView &result);
/// The same where the lists are others: the recording detected with those of @p current, and with those of @p result.
[[nodiscard]] PlanFindings findingsUnder(const DetectedRecording &before, const DetectedRecording &after,
    const OrganizationView &current, const OrganizationView &result);

} // namespace bucketwatch
