// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/preview.h"
#include "planning/stagededit.h"

namespace bucketwatch {

/// What one edit of a plan would do, where it stands.
struct EditOutlook {
    enum class State { Applies, NoEffect, Refused };

    State state = State::NoEffect;
    std::shared_ptr<const StagedEdit> edit;
    std::vector<ChangeEffect> effects; ///< of its changes, in order; empty when it is refused
    std::optional<Error> refusal;
    qsizetype changedPlaces = 0; ///< accounts times Regions that are different behind it
    std::vector<Region> regions; ///< that it is about, also when it is refused; ascending
    std::shared_ptr<const OrganizationView> before;
    std::shared_ptr<const OrganizationView> after;

    [[nodiscard]] std::vector<UnprocessedAccount> unprocessed() const;
};

/// Current and resulting configuration of a plan. Refused edits are left out and the others go on.
struct PlanOutlook {
    std::shared_ptr<const OrganizationView> current;
    std::shared_ptr<const OrganizationView> result;
    Timestamp when {};
    std::vector<std::shared_ptr<const EditOutlook>> edits;
    bool isDelayed = false; ///< preferences reach accounts that exist within 24 hours only; result is what they come to

    /// Whether anything would be different.
    [[nodiscard]] bool changesAnything() const;
    /// What all edits do together.
    [[nodiscard]] OrganizationPatch patch() const;
};

/// What a plan does in one Region, whatever it does in others.
struct RegionOutlook {
    std::shared_ptr<const RegionView> current;
    std::shared_ptr<const RegionView> result; ///< the same object as @c current when nothing changes
    std::vector<std::shared_ptr<const EditOutlook>> edits; ///< that are about the Region, in order

    friend bool operator==(const RegionOutlook &, const RegionOutlook &) = default; ///< the same objects
};
/// Every Region of the organization, in its order.
[[nodiscard]] std::vector<RegionOutlook> regionOutlooks(const PlanOutlook &outlook);

/// Works @p edits out on @p current, one on top of the other, as if everything happened at once that an organization with delayed
/// propagation takes its time for; the Regions of regionsOf() must be loaded. What @p earlier has of the same edits on the same
/// organization is taken over, so that an edit behind a long plan costs what it does itself.
[[nodiscard]] PlanOutlook outlookOf(const std::shared_ptr<const OrganizationView> &current, const StagedEdits &edits, Timestamp when,
    const PlanOutlook &earlier = {});
/// The same as it is right after the edits, with what is pending then.
[[nodiscard]] PlanOutlook outlookRightAfter(
    const std::shared_ptr<const OrganizationView> &current, const StagedEdits &edits, Timestamp when);

} // namespace bucketwatch
