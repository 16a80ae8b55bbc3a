// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/organizationview.h"

#include <QJsonObject>

namespace bucketwatch {

/// `features` and `dataSources` of GetRemainingFreeTrialDays. A plan that was never enabled is left out: its days have not begun.
[[nodiscard]] QJsonObject trialJson(const RegionView &region, const Detector &detector, Timestamp now);

} // namespace bucketwatch
