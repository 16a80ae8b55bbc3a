// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>

namespace bucketwatch {

/// What is asked of one attribute; everything that is set must hold.
struct FindingCondition {
    QStringList equals; ///< one of them; empty: nothing is asked
    QStringList notEquals; ///< none of them
    std::optional<qint64> greaterThan;
    std::optional<qint64> greaterThanOrEqual;
    std::optional<qint64> lessThan;
    std::optional<qint64> lessThanOrEqual;
    QStringList matches; ///< patterns with * and ?; one of them
    QStringList notMatches; ///< none of them

    [[nodiscard]] bool hasPatterns() const { return !matches.isEmpty() || !notMatches.isEmpty(); }
    friend bool operator==(const FindingCondition &, const FindingCondition &) = default;
};

/// The filter criteria of findings: conditions by the wire names of attributes ("resource.s3BucketDetails.name"), of which all
/// must hold. What ListFindings asks for, filters are made of, and pages filter with.
/// Source: API reference, FindingCriteria and Condition; user guide, "Filtering findings in GuardDuty".
struct FindingCriteria {
    static constexpr std::size_t MaxAttributes = 50;
    static constexpr qsizetype MaxValues = 50;

    std::map<QString, FindingCondition> criterion;

    [[nodiscard]] bool isEmpty() const { return criterion.empty(); }
    [[nodiscard]] bool hasPatterns() const;
    /// Error::BadInput for more attributes or values than GuardDuty takes, and for attributes that a finding cannot have.
    [[nodiscard]] Result<void> check() const;
    friend bool operator==(const FindingCriteria &, const FindingCriteria &) = default;
};

/// The wire form, whose conditions have an older and a newer name each: both are read, and both are written so that old and new
/// clients find what they look for.
[[nodiscard]] QJsonObject toJson(const FindingCriteria &criteria);
[[nodiscard]] FindingCriteria criteriaFromJson(const QJsonObject &json);

} // namespace bucketwatch
