// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/detector.h"

#include <chrono>
#include <optional>

namespace bucketwatch {

/// Source: GuardDuty user guide, "Pricing in GuardDuty": 30 days for each account, Region and plan, from when it was first
/// enabled; neither disabling a plan nor another detector begins it again.
inline constexpr std::chrono::days FreeTrial {30};

/// Whole or begun days that are left of the trial of @p feature, 0 when it is over; nothing when it never began.
[[nodiscard]] std::optional<int> freeTrialDaysRemaining(const Detector &detector, Feature feature, Timestamp now);

} // namespace bucketwatch
