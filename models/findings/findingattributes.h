// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findings/findingcriteria.h"

#include <QString>

#include <vector>

namespace bucketwatch {

/// An attribute that the console lets findings be filtered by.
/// Source: user guide, "Filtering findings in GuardDuty", property filters.
struct NamedAttribute {
    QString wireName; ///< "resource.s3BucketDetails.name"
    QString label; ///< "Bucket name"; translated
};

[[nodiscard]] const std::vector<NamedAttribute> &namedAttributes();

/// The text of a term: "Bucket name = claims".
[[nodiscard]] QString termFor(const QString &wireName, const QString &value, bool equal = true);
/// All that @p condition asks, to be read: "Severity >= 7 and < 9", "Region = eu-west-1, eu-west-3".
[[nodiscard]] QString wordsFor(const QString &wireName, const FindingCondition &condition);
/// @p criteria as text, as far as it consists of values that are equal or not.
[[nodiscard]] QString textOf(const FindingCriteria &criteria);

} // namespace bucketwatch
