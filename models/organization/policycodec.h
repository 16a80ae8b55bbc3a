// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "organization/policy.h"

namespace bucketwatch {

/// What a policy says, without its name and what it is attached to.
struct PolicyStatements {
    std::optional<PolicyBlock> byDefault;
    std::map<Region, PolicyBlock> regions;
    friend bool operator==(const PolicyStatements &, const PolicyStatements &) = default;
};

/// Reads {"guardduty":{"enablement":{"default":{…},"us-east-1":{…}}}} with "@@assign" at every value.
/// Error::BadInput with the path of what is wrong: what is no JSON, an unknown key, Region or value, and a block that enables a
/// plan without GuardDuty itself ("foundational").
/// Source: AWS Organizations user guide, "GuardDuty policy syntax and examples".
[[nodiscard]] Result<PolicyStatements> parsePolicyJson(const QString &content);

/// The same without operators, as DescribeEffectivePolicy answers it.
[[nodiscard]] QString policyJson(const PolicyStatements &statements);

} // namespace bucketwatch
