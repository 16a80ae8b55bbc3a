// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "detection/detect.h"
#include "organization/organizationview.h"

#include <memory>
#include <string>
#include <vector>

namespace bucketwatch {

/// What a recording raises in each account and Region, with S3 Protection there and without it. It is detected once, as if every
/// account were monitored; what any configuration raises follows from that. Immutable; for any thread.
struct DetectedRecording {
    /// An account and a Region that have events in the recording.
    struct Place {
        AccountId account;
        int region = 0; ///< index into regions
        qsizetype events = 0; ///< data events
        std::vector<int> buckets; ///< of the data events, 0 ... bucketCount - 1
    };
    struct Raised {
        Finding finding; ///< as it stands at the end of the recording
        bool withProtection = true; ///< raised where S3 Protection is on
        bool withoutProtection = false; ///< raised where it is off
    };

    std::vector<std::string> regions; ///< as the events spell them
    std::vector<Place> places;
    std::vector<Raised> raised;
    qsizetype dataEvents = 0;
    qsizetype bucketCount = 0; ///< buckets with data events
    std::shared_ptr<const OrganizationView> organization; ///< whose lists it was detected with

    /// Whether detecting with the lists of @p view would give the same.
    [[nodiscard]] bool suits(const OrganizationView &view) const;
};

/// @p options are those that the recording was opened with, see Replay::detectionOptions(); the lists of the accounts are
/// @p organization's. Null when options.isCancelled said so.
[[nodiscard]] std::shared_ptr<const DetectedRecording> detectEverywhere(
    const EventLog &log, std::shared_ptr<const OrganizationView> organization, DetectionOptions options = {});

} // namespace bucketwatch
