// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/changerequest.h"

#include <vector>

namespace bucketwatch {

/// What the page Settings says of the detector of one account in one Region, and why it may not be changed: the locks are the
/// words of the rules, empty where there is nothing against it.
struct DetectorSettings {
    Detector detector;
    Tags tags;
    QString frequencyLock;
    QString tagsLock;
    QString enableLock; ///< of CreateDetector
    QString suspendLock; ///< of suspending a detector that runs, or of resuming one that does not
    QString disableLock;
    std::optional<PublishingDestination> destination; ///< where findings are exported to
    bool knowsDestination = true; ///< false of a connection whose endpoint does not tell
    QString exportLock; ///< of changing that

    [[nodiscard]] bool runs() const { return detector.status == DetectorStatus::Enabled; }
    friend bool operator==(const DetectorSettings &, const DetectorSettings &) = default;
};

/// @p region that the organization does not use has no detector and only locks.
[[nodiscard]] DetectorSettings detectorSettingsFor(const OrganizationView &view, Region region, const Caller &caller);

/// The sample findings of one account in one Region that are not archived.
struct OwnSamples {
    std::vector<FindingId> current;
    Timestamp newest {}; ///< when the last of them was generated
    friend bool operator==(const OwnSamples &, const OwnSamples &) = default;
};
/// Looks at every finding of @p region.
[[nodiscard]] OwnSamples ownSamplesIn(const RegionView &region, AccountId account);

/// Why @p key with @p value is no tag; empty when it is one. API reference, TagResource.
[[nodiscard]] QString tagProblem(const QString &key, const QString &value);

} // namespace bucketwatch
