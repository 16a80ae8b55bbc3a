// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findings/storedfinding.h"

#include <QJsonObject>

#include <vector>

namespace bucketwatch {

/// How findings are counted by GetFindingsStatistics.
struct FindingGrouping {
    QString by; ///< the wire name of GroupByType
    bool ascending = false;
    std::size_t maxGroups = 0;
};

/// {"8.0": 12}: the older form.
[[nodiscard]] QJsonObject countBySeverity(const std::vector<const StoredFinding *> &findings);
/// One member of FindingStatistics, such as groupedByAccount. Dates and severities are in their own order, other groups in that
/// of their numbers of findings.
[[nodiscard]] QJsonObject groupedFindings(const std::vector<const StoredFinding *> &findings, const FindingGrouping &grouping);

} // namespace bucketwatch
