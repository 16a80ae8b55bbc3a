// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/awscli.h"
#include "guardduty/preview.h"
#include "items/s3protectionsummary.h"

namespace bucketwatch {

/// A request that somebody is asked to confirm: what is sent, what it would do, and how the page would look before and
/// after in the Region and for the account that asks. Worked out by the functions that carry it out.
struct PendingChange {
    ChangeRequest request;
    ChangePreview preview;
    PlanSummary before;
    PlanSummary after;
    CliCommands commands;

    /// Active member accounts that get the plan.
    [[nodiscard]] qsizetype membersEnabled() const { return after.coverage.enabled - before.coverage.enabled; }
    /// Suspended member accounts for which it is stored, so that they have it when GuardDuty resumes there.
    [[nodiscard]] qsizetype suspendedChanged() const;
};

/// The same, but the members that would stay as they are, or that cannot be set, are no longer named in the request, its
/// title and its commands; what the preview says about them stays. A request that changes nobody is left as it is.
[[nodiscard]] PendingChange namingOnlyChanged(const OrganizationView &view, PendingChange pending);

/// @p plan is the one that before and after tell of. The errors are those of previewOf().
[[nodiscard]] Result<PendingChange> pendingChange(
    const OrganizationView &view, Region region, ChangeRequest request, Feature plan = Feature::S3DataEvents);
/// @p request for just the accounts that @p outcome left unprocessed; nothing when it names none of them.
[[nodiscard]] std::optional<ChangeRequest> retryOf(const ChangeRequest &request, const Outcome &outcome);

} // namespace bucketwatch
