// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "organization/detector.h"

#include <QString>

#include <array>
#include <optional>
#include <span>

namespace bucketwatch {

/// What GuardDuty charges by. Source: GuardDuty pricing; a protection plan has one of its own, the flow and DNS logs share one.
enum class DataSource : std::uint8_t {
    CloudTrailEvents,
    FlowAndDnsLogs,
    S3DataEvents,
    EksAuditLogs,
    EbsMalwareScans,
    RdsLoginEvents,
    LambdaNetworkLogs,
    RuntimeMonitoring,
};
inline constexpr std::size_t DataSourceCount = 8;

/// What one price is for.
enum class PriceUnit : std::uint8_t { MillionEvents, Gigabyte, VirtualCpu };

[[nodiscard]] const std::array<DataSource, DataSourceCount> &allDataSources();
/// "S3_DATA_EVENTS", for files
[[nodiscard]] QString wireName(DataSource source);
[[nodiscard]] std::optional<DataSource> parseDataSource(QStringView wireName);
/// "S3 Protection", "CloudTrail management events": the plan, or what GuardDuty itself analyzes.
[[nodiscard]] QString displayName(DataSource source);
[[nodiscard]] PriceUnit unitOf(DataSource source);
/// The features that use it; the flow and DNS logs are two, Runtime Monitoring has an older twin.
[[nodiscard]] std::span<const Feature> featuresOf(DataSource source);
/// Nothing for a plan that is charged by nothing known here.
[[nodiscard]] std::optional<DataSource> dataSourceOf(Feature feature);
/// The feature of @p detector that makes it use @p source; nothing when none is on or GuardDuty does not run.
[[nodiscard]] std::optional<Feature> usedBy(const Detector &detector, DataSource source);

} // namespace bucketwatch
