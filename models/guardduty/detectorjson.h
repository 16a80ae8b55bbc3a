// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/organizationview.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bucketwatch {

/// Which plans an answer lists: all of a detector, or those that an organization has a preference for (API reference,
/// OrgFeature), in both cases without S3 Protection where the Region does not offer it.
enum class ListedPlans : std::uint8_t { OfDetector, OfOrganization };
[[nodiscard]] std::vector<Feature> listedPlans(const RegionView &region, ListedPlans which);

/// `features` of the detector in @p row, always in the same order.
[[nodiscard]] QJsonArray featuresJson(const OrganizationView &view, const RegionView &region, int row, ListedPlans which);
/// The same plans in the older form, `dataSources`, which tools in the field still read.
[[nodiscard]] QJsonObject dataSourcesJson(const OrganizationView &view, const RegionView &region, int row);

/// "ENABLED" or "DISABLED"
[[nodiscard]] QString statusWord(bool enabled);

/// The shape of `dataSources`, which requests, detectors, preferences and trials share: @p s3, @p audit and @p volumes at their
/// places. An empty one is left out.
[[nodiscard]] QJsonObject dataSourcesShape(const QJsonObject &s3, const QJsonObject &audit, const QJsonObject &malware);

} // namespace bucketwatch
