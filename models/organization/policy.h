// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/accountid.h"
#include "base/region.h"
#include "organization/additionalconfiguration.h"

#include <QString>

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace bucketwatch {

/// What a GUARDDUTY_POLICY of AWS Organizations says for one Region; what it does not name stays unmanaged.
struct PolicyBlock {
    std::optional<bool> foundational; ///< GuardDuty itself
    std::array<std::optional<bool>, FeatureCount> features {};
    std::array<std::optional<bool>, AdditionalConfigurationCount> additional {};

    [[nodiscard]] std::optional<bool> of(Feature feature) const { return features[static_cast<std::size_t>(feature)]; }
    [[nodiscard]] std::optional<bool> of(AdditionalConfiguration which) const
    {
        return additional[static_cast<std::size_t>(which)];
    }
    friend bool operator==(const PolicyBlock &, const PolicyBlock &) = default;
};

/// A policy and what it is attached to: the root of the organization, or single accounts.
struct GuardDutyPolicy {
    QString id; ///< "p-" and ten letters or digits
    QString name;
    QString content; ///< the JSON as it was given
    std::optional<PolicyBlock> byDefault;
    std::map<Region, PolicyBlock> regions; ///< a block replaces the default for its Region as a whole
    bool attachedToRoot = false;
    std::vector<AccountId> accounts;

    friend bool operator==(const GuardDutyPolicy &, const GuardDutyPolicy &) = default;
};

} // namespace bucketwatch
