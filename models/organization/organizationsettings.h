// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"
#include "organization/policy.h"

#include <optional>
#include <vector>

namespace bucketwatch {

/// When preferences reach accounts that exist already, and addresses of invited ones are verified. Delayed: at a moment within 24
/// hours that is seeded by the account.
enum class Propagation : std::uint8_t { AtOnce, Delayed };

/// The simulated clock: the machine's plus an offset, or stopped.
struct SimulatedTime {
    std::chrono::milliseconds offset {};
    std::optional<Timestamp> stoppedAt;

    [[nodiscard]] Timestamp at(Timestamp machine) const { return stoppedAt.value_or(machine + offset); }
    friend bool operator==(const SimulatedTime &, const SimulatedTime &) = default;
};

/// What is set for the whole organization rather than for a Region.
struct OrganizationSettings {
    SimulatedTime time;
    Propagation propagation = Propagation::AtOnce;
    /// Accounts that AWS Organizations has registered as delegated administrators of guardduty.amazonaws.com.
    std::vector<AccountId> delegatedAdministrators;
    /// While the policy type is enabled, the Regional preferences do not apply, whether a policy is attached or not.
    bool policyTypeEnabled = false;
    std::vector<GuardDutyPolicy> policies;

    friend bool operator==(const OrganizationSettings &, const OrganizationSettings &) = default;
};

} // namespace bucketwatch
