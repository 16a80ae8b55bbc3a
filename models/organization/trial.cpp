// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/trial.h"

#include <algorithm>

namespace bucketwatch {

std::optional<int> freeTrialDaysRemaining(const Detector &detector, Feature feature, Timestamp now)
{
    const Seconds32 began = detector.trialStartedAt(feature);
    if (began == 0)
        return std::nullopt;
    const auto left = toTimestamp(began) + FreeTrial - now;
    const auto days = std::chrono::ceil<std::chrono::days>(left).count();
    return static_cast<int>(std::clamp<std::chrono::days::rep>(days, 0, FreeTrial.count()));
}

} // namespace bucketwatch
