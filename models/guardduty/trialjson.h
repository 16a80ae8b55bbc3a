// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/organizationview.h"

#include <QJsonObject>

namespace bucketwatch {

/// A trial lasts 30 days for each account, Region and plan. Source: GuardDuty pricing, "30-day free trial".
inline constexpr int TrialDays = 30;

/// Whole days that are left of a trial that began at @p startedAt, 0 … TrialDays; a day that has begun counts in full.
[[nodiscard]] int trialDaysLeft(Seconds32 startedAt, Timestamp now);

/// `features` and `dataSources` of GetRemainingFreeTrialDays. A plan that was never enabled is left out: its days have not begun.
[[nodiscard]] QJsonObject trialJson(const RegionView &region, const Detector &detector, Timestamp now);

} // namespace bucketwatch
