// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"
#include "cloudtrail/event.h"
#include "detection/dailyvolume.h"
#include "detection/familiarvalues.h"

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace bucketwatch {

/// What a call is good for; decides which AnomalousBehavior type it raises.
enum class CallPurpose : std::uint8_t { Discovery, Read, Delete, Permission, Write };
inline constexpr std::size_t CallPurposes = 5;

/// Calls a day, by purpose.
using Volumes = std::array<DailyVolume, CallPurposes>;

/// Numbers instead of texts: @c network and @c software by ClientNames, the others of the log.
struct Circumstances {
    int day = 0; ///< since 1970, UTC
    int hour = 0; ///< 0 ... 23, UTC
    std::uint32_t network = 0;
    std::uint32_t software = 0;
    TextId api = 0;
    TextId bucket = 0;
    CallPurpose purpose = CallPurpose::Discovery;
    std::uint32_t calls = 1; ///< that it counts as: a call that deletes many objects at once is more than one, a part of an object none
    bool isPrivateNetwork = false;
    bool isService = false; ///< made by a service of AWS in the identity's name: its address and program are the service's
};

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
    std::unordered_map<TextId, Volumes> inBucket;
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
        bool isNew = false; ///< was made or filled when it was seen first, and not merely looked at
        Volumes volumes {}; ///< of all identities
    };
    std::unordered_map<TextId, Bucket> buckets;
    std::unordered_map<int, std::unique_ptr<IdentityProfile>> identities; ///< by FindingCollector's number of the principal

    /// Made when @p principal is seen for the first time. Where there are too many, those that have been silent longest go.
    [[nodiscard]] IdentityProfile &identity(int principal);
    [[nodiscard]] Bucket &bucket(TextId name, Timestamp time, bool isNew);
};

} // namespace bucketwatch
