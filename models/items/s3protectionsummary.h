// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/organizationview.h"
#include "organization/role.h"

#include <QString>

#include <vector>

namespace bucketwatch {

/// How many active member accounts have S3 Protection. Suspended, invited and former members are not counted, nor is the
/// administrator: that is how the console counts its section "Active member accounts".
struct S3Coverage {
    qsizetype active = 0;
    qsizetype enabled = 0;

    [[nodiscard]] qsizetype notEnabled() const { return active - enabled; }
    friend bool operator==(const S3Coverage &, const S3Coverage &) = default;
};

/// What the S3 Protection page says to one account in one Region, worked out once for the page, its dialogs and tests.
struct S3ProtectionSummary {
    Region region;
    bool regionInUse = false; ///< false: nothing below but region, self and administrator means anything
    bool isOffered = false; ///< S3 Protection in this Region
    Role role = Role::Unknown;
    Account self;
    Member membership; ///< of self
    Detector detector; ///< of self
    QString ownLock; ///< why self may not set its own S3 Protection, in the words of the rules; empty: it may
    Account administrator; ///< with an invalid id where there is none
    AutoEnable autoEnable = AutoEnable::None; ///< of S3 Protection
    Timestamp configuredAt {}; ///< when the preferences were set; the epoch: never
    S3Coverage coverage;

    [[nodiscard]] bool isEnabled() const { return detector.isEnabled(Feature::S3DataEvents); }
    [[nodiscard]] bool guardDutyRuns() const { return detector.status == DetectorStatus::Enabled; }
    /// When S3 Protection of self was last set; the epoch without a detector.
    [[nodiscard]] Timestamp ownUpdatedAt() const;
    /// The later of ownUpdatedAt() and configuredAt.
    [[nodiscard]] Timestamp updatedAt() const;

    friend bool operator==(const S3ProtectionSummary &, const S3ProtectionSummary &) = default;
};

[[nodiscard]] S3Coverage coverageOf(const RegionView &region);
[[nodiscard]] S3ProtectionSummary summaryFor(const OrganizationView &view, Region region, AccountId account);

/// The words of the S3 Protection page, AWS's labels, in one place for page, dialogs and history.
namespace S3Words {
[[nodiscard]] QString enabled(bool enabled); ///< "Enabled", "Not enabled"
[[nodiscard]] QString on(bool on); ///< "On", "Off"
/// AWS's page prints this section name with a small first letter.
[[nodiscard]] QString thisAccount(); ///< "delegated GuardDuty administrator account (this account)"
[[nodiscard]] QString configuration(AutoEnable preference); ///< "Enable for all accounts", "Configure accounts manually"
[[nodiscard]] QString forNewAccounts(); ///< "Automatically enable for new member accounts"
[[nodiscard]] QString mayTakeADay(); ///< the note about 24 hours
[[nodiscard]] QString regionName(Region region); ///< "Europe (Ireland) eu-west-1"
} // namespace S3Words

/// One line of what a request makes different: "S3 Protection: Not enabled, Enabled".
struct Difference {
    QString label;
    QString before;
    QString after;
    friend bool operator==(const Difference &, const Difference &) = default;
};

/// What is different between two moments of the same account and Region, in the words and order of the page.
[[nodiscard]] std::vector<Difference> differences(const S3ProtectionSummary &before, const S3ProtectionSummary &after);

} // namespace bucketwatch
