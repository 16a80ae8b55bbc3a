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
    bool isPrivateNetwork = false;
};

/// What one identity is used to do in one account and Region.
struct IdentityProfile {
    Timestamp firstSeen {};
    int lastDay = -1;
    int activeDays = 0; ///< until lastDay, with it
    bool wasPublic = false; ///< has called from a network that is not private
    FamiliarValues networks;
    FamiliarValues software {32};
    FamiliarValues apis;
    FamiliarValues buckets;
    FamiliarValues purposes {CallPurposes};
    FamiliarValues hours {24};
    Volumes volumes;
    Volumes fromNewNetwork; ///< from networks that were unfamiliar on that day
    std::unordered_map<TextId, Volumes> inBucket;
    struct Known {
        std::uint64_t parts = 0;
        int evidence = -1;
    };
    std::map<std::pair<CallPurpose, TextId>, Known> evidence; ///< so that a hundred alike calls share one

    [[nodiscard]] int activeDaysBefore(int day) const { return activeDays - (lastDay == day); }
};

/// What the identities of one account in one Region are used to do, together and each. Bounded.
struct PlaceProfile {
    static constexpr std::size_t MostIdentities = 65'536;
    static constexpr std::size_t MostBuckets = 16'384;

    std::optional<Timestamp> firstSeen;
    FamiliarValues networks {1024};
    FamiliarValues software {256};
    struct Bucket {
        Timestamp firstSeen {};
        Volumes volumes; ///< of all identities
    };
    std::unordered_map<TextId, Bucket> buckets;
    std::unordered_map<int, std::unique_ptr<IdentityProfile>> identities; ///< by FindingCollector's number of the principal

    /// Made when @p principal is seen for the first time. Where there are too many, those that have been silent longest go.
    [[nodiscard]] IdentityProfile &identity(int principal, Timestamp time);
    [[nodiscard]] Bucket &bucket(TextId name, Timestamp time);
};

} // namespace bucketwatch
