// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QString>

#include <array>
#include <cstddef>
#include <cstdint>

namespace bucketwatch {

/// A protection plan of GuardDuty, by its feature name. The first three are GuardDuty itself: always on, never set.
/// Source: GuardDuty API reference, DetectorFeatureResult and DetectorFeature.
enum class Feature : std::uint8_t {
    FlowLogs,
    CloudTrail,
    DnsLogs,
    S3DataEvents,
    EksAuditLogs,
    EbsMalwareProtection,
    RdsLoginEvents,
    LambdaNetworkLogs,
    EksRuntimeMonitoring,
    RuntimeMonitoring,
    AiProtection,
    AiAnalyst,
};
inline constexpr std::size_t FeatureCount = 12;

[[nodiscard]] const std::array<Feature, FeatureCount> &allFeatures();
/// False for the three that are part of GuardDuty itself.
[[nodiscard]] bool isSettable(Feature feature);
/// Whether an organization can have a preference for it: all settable ones but AI_ANALYST (API reference, OrgFeature).
[[nodiscard]] bool isOrganizationFeature(Feature feature);
/// What CreateDetector enables when the request does not name it: all but Runtime Monitoring and the AI analyst.
[[nodiscard]] bool isEnabledByDefault(Feature feature);
/// "S3_DATA_EVENTS"
[[nodiscard]] QString wireName(Feature feature);
/// "S3 Protection": the console's name of the plan.
[[nodiscard]] QString planName(Feature feature);
[[nodiscard]] Result<Feature> parseFeature(QStringView wireName);

} // namespace bucketwatch
