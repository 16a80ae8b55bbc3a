// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/organizationview.h"

#include <QByteArray>
#include <QJsonObject>

namespace bucketwatch {

/// Which plans an answer lists: all of a detector, or those that an organization has a preference for (API reference,
/// OrgFeature), in both cases without S3 Protection where the Region does not offer it.
enum class ListedPlans : std::uint8_t { OfDetector, OfOrganization };
[[nodiscard]] std::vector<Feature> listedPlans(const RegionView &region, ListedPlans which);

/// Appends the JSON of the detector in @p row, `"dataSources":{…},"features":[…]` without braces around: both forms of the same
/// plans, always in the same order. Written as text because a page of 50 members is 75 kB and two thousand values.
void appendPlans(QByteArray &json, const OrganizationView &view, const RegionView &region, int row, ListedPlans which);

/// "ENABLED" or "DISABLED"
[[nodiscard]] QByteArrayView statusWord(bool enabled);

/// The shape of `dataSources` that preferences and trials share: @p s3, @p audit and @p malware at their places. An empty one is
/// left out.
[[nodiscard]] QJsonObject dataSourcesShape(const QJsonObject &s3, const QJsonObject &audit, const QJsonObject &malware);

} // namespace bucketwatch
