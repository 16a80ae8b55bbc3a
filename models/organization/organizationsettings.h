// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"
#include "organization/policy.h"

#include <map>
#include <optional>
#include <vector>

namespace bucketwatch {

/// When preferences reach accounts that exist already. Delayed: at a moment within 24 hours that is seeded by the account.
enum class Propagation : std::uint8_t { AtOnce, Delayed };

/// When GuardDuty has verified the e-mail address of an account that was added or invited, seeded in the same way.
enum class EmailVerification : std::uint8_t { AtOnce, Delayed };

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
    EmailVerification emailVerification = EmailVerification::AtOnce;
    /// Accounts that AWS Organizations has registered as delegated administrators of guardduty.amazonaws.com.
    std::vector<AccountId> delegatedAdministrators;
    std::map<AccountId, Timestamp> delegatedSince; ///< of those whose date is known
    /// While the policy type is enabled, the Regional preferences do not apply, whether a policy is attached or not.
    bool policyTypeEnabled = false;
    std::vector<GuardDutyPolicy> policies;
    Timestamp policiesUpdatedAt {}; ///< when a policy, what it is attached to, or the type last changed

    friend bool operator==(const OrganizationSettings &, const OrganizationSettings &) = default;
};

} // namespace bucketwatch
