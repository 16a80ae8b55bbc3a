// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findings/findingmatcher.h"
#include "guardduty/operationcontext.h"
#include "organization/findingscope.h"

namespace bucketwatch {

/// In which order findings are listed: the ones seen last come first when nothing is asked.
struct FindingOrder {
    QString attribute;
    bool ascending = false;
};

/// `findingCriteria` and `sortCriteria` of a checked call; invalidParameter() for what findings do not have, and for patterns,
/// which only filters may have (API reference, Condition).
[[nodiscard]] std::expected<FindingCriteria, ApiError> findingCriteriaIn(const QJsonObject &input);
[[nodiscard]] std::expected<FindingOrder, ApiError> findingOrderIn(const QJsonObject &input);

/// The findings that the caller sees and that meet @p criteria, in the order in which they came.
[[nodiscard]] std::vector<const StoredFinding *> selectFindings(const OperationContext &context, const FindingCriteria &criteria);

/// Brings the first @p count of @p findings into @p order; equal ones by their ID, so that pages never overlap. Those without the
/// attribute come last.
void sortFindings(
    std::vector<const StoredFinding *> &findings, const FindingOrder &order, const QString &region, std::size_t count);

} // namespace bucketwatch
