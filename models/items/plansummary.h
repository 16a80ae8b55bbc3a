// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/organizationview.h"
#include "organization/role.h"

#include <QString>

#include <optional>

namespace bucketwatch {

/// How many active member accounts have a protection plan. Suspended, invited and former members are not counted, nor is the
/// administrator: that is how the console counts its section "Active member accounts".
struct PlanCoverage {
    qsizetype active = 0;
    qsizetype enabled = 0;

    [[nodiscard]] qsizetype notEnabled() const { return active - enabled; }
    friend bool operator==(const PlanCoverage &, const PlanCoverage &) = default;
};

/// What a page about one protection plan says to one account in one Region, worked out once for the page, its dialogs and tests.
struct PlanSummary {
    Feature plan = Feature::S3DataEvents;
    Region region;
    bool regionInUse = false; ///< false: nothing below but region, self and administrator means anything
    bool isOffered = false; ///< the plan in this Region
    Role role = Role::Unknown;
    Account self;
    Member membership; ///< of self
    Detector detector; ///< of self
    QString ownLock; ///< why self may not set the plan for itself, in the words of the rules; empty: it may
    bool isPolicyManaged = false; ///< an organization policy decides about the plan of self
    Account administrator; ///< with an invalid id where there is none
    AutoEnable autoEnable = AutoEnable::None; ///< of the plan
    Timestamp configuredAt {}; ///< when the preferences were set; the epoch: never
    PlanCoverage coverage;
    qsizetype leftToAll = 0; ///< active members without the plan that the preference ALL reaches: not those from outside
    std::optional<Timestamp> trialEnds; ///< the free trial of self; nothing: it never began
    std::optional<Timestamp> ownPending; ///< when a preference enables the plan of self
    qsizetype membersPending = 0; ///< members that a preference is on its way to
    std::optional<Timestamp> nextPending; ///< when it reaches the first of them
    bool arePoliciesOn = false; ///< organization policies manage GuardDuty
    std::optional<bool> policy; ///< what they say about the plan of self

    [[nodiscard]] bool isEnabled() const { return detector.isEnabled(plan); }
    [[nodiscard]] bool guardDutyRuns() const { return detector.status == DetectorStatus::Enabled; }
    /// When the plan of self was last set; the epoch without a detector.
    [[nodiscard]] Timestamp ownUpdatedAt() const;
    /// The later of ownUpdatedAt() and configuredAt.
    [[nodiscard]] Timestamp updatedAt() const;

    friend bool operator==(const PlanSummary &, const PlanSummary &) = default;
};

[[nodiscard]] PlanCoverage coverageOf(const RegionView &region, Feature plan = Feature::S3DataEvents);
[[nodiscard]] PlanSummary summaryFor(
    const OrganizationView &view, Region region, AccountId account, Feature plan = Feature::S3DataEvents);

} // namespace bucketwatch
