// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"
#include "cloudtrail/event.h"
#include "detection/dailyvolume.h"
#include "detection/circumstances.h"
#include "detection/familiarvalues.h"
#include "detection/foreignvisits.h"

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace bucketwatch {

/// Calls a day, by purpose.
using Volumes = std::array<DailyVolume, CallPurposes>;

/// What one identity is used to do in one account and Region.
struct IdentityProfile {
    std::optional<Timestamp> firstJudged; ///< its first S3 event: management events of other services are no history
    int lastDay = -1;
    int judgedDays = 0; ///< until lastDay, with it
    FamiliarValues active {1}; ///< days with S3 events, old ones counting less
    FamiliarValues onInternet {1}; ///< days with calls from networks that are not private
    FamiliarValues networks;
    FamiliarValues software {32};
    FamiliarValues apis;
    FamiliarValues buckets;
    FamiliarValues purposes {CallPurposes};
    FamiliarValues hours {24};
    Volumes volumes;
    Volumes fromNewNetwork; ///< from networks that were unfamiliar on that day
    DailyVolume kibibytes; ///< that were read
    DailyVolume kibibytesToNewNetwork;
    std::unordered_map<TextId, Volumes> inBucket;
    ForeignVisits visits;
    /// So that a hundred alike calls share one: purpose, bucket, network, program, API, day, and what adds up.
    using Alike = std::tuple<CallPurpose, TextId, std::uint32_t, std::uint32_t, TextId, int, std::uint64_t>;
    std::map<Alike, int> evidence;
    std::map<std::pair<CallPurpose, TextId>, int> latestEvidence;

    [[nodiscard]] int judgedDaysBefore(int day) const { return judgedDays - (lastDay == day); }
};

/// What everybody in an account is used to, whatever the Region.
struct AccountClients {
    FamiliarValues networks {1024};
    FamiliarValues software {256};
};

/// What the identities of one account in one Region are used to do, together and each. Bounded.
struct PlaceProfile {
    static constexpr std::size_t MostIdentities = 65'536;
    static constexpr std::size_t MostBuckets = 16'384;

    std::optional<Timestamp> firstJudged;
    struct Bucket {
        Timestamp firstSeen {};
        Timestamp lastSeen {};
        bool isNew = false; ///< was made or filled when it was seen first, and not merely looked at
        Volumes volumes {}; ///< of all identities
    };
    std::unordered_map<TextId, Bucket> buckets;
    std::unordered_map<int, std::unique_ptr<IdentityProfile>> identities; ///< by FindingCollector's number of the principal

    /// Made when @p principal is seen for the first time. Where there are too many, those that have been silent longest go.
    [[nodiscard]] IdentityProfile &identity(int principal);
    /// The same of a bucket. @p time is now, and not before that of the last call.
    [[nodiscard]] Bucket &bucket(TextId name, Timestamp time, bool isNew);
};

} // namespace bucketwatch
