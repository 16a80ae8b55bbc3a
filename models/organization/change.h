// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/accountid.h"
#include "base/region.h"
#include "organization/autoenable.h"
#include "organization/feature.h"

#include <QString>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace bucketwatch {

/// UpdateDetector: the caller's own detector.
struct SetOwnFeature {
    Region region;
    Feature feature = Feature::S3DataEvents;
    bool enable = false;
    friend bool operator==(const SetOwnFeature &, const SetOwnFeature &) = default;
};

/// UpdateMemberDetectors: members of the calling administrator, any number of them.
struct SetMemberFeature {
    Region region;
    std::vector<AccountId> accounts;
    Feature feature = Feature::S3DataEvents;
    bool enable = false;
    friend bool operator==(const SetMemberFeature &, const SetMemberFeature &) = default;
};

/// UpdateOrganizationConfiguration. What is not named stays as it is.
struct SetAutoEnable {
    Region region;
    std::optional<AutoEnable> members; ///< autoEnableOrganizationMembers
    std::vector<std::pair<Feature, AutoEnable>> features;
    friend bool operator==(const SetAutoEnable &, const SetAutoEnable &) = default;
};

using Change = std::variant<SetOwnFeature, SetMemberFeature, SetAutoEnable>;

[[nodiscard]] inline Region regionOf(const Change &change)
{
    return std::visit([](const auto &one) { return one.region; }, change);
}

/// An account that a request named and that was not changed, with the reason in the service's words.
struct UnprocessedAccount {
    AccountId account;
    Region region;
    QString reason;
    friend bool operator==(const UnprocessedAccount &, const UnprocessedAccount &) = default;
};

} // namespace bucketwatch
