// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "findings/findingcriteria.h"
#include "findings/severity.h"
#include "items/propertyquery.h"

#include <cstdint>
#include <set>

namespace bucketwatch {

/// Which findings a page shows: those to be looked at, those that were archived, or both.
enum class FindingsStatus : std::uint8_t { Current, Archived, All };

/// All findings, those that tell of several signals, or those of one.
enum class FindingsThreat : std::uint8_t { All, Sequences, Individual };

/// What a page shows of the findings it has. Everything that is set must hold.
struct FindingsFilter {
    FindingsStatus status = FindingsStatus::Current;
    std::set<Severity> severities; ///< none: all
    PropertyQuery query; ///< its properties are findingProperties()
    FindingCriteria saved; ///< of a saved filter
    FindingsThreat threat = FindingsThreat::All;

    /// Whether it leaves anything out besides what has another status.
    [[nodiscard]] bool narrows() const { return !severities.empty() || !query.isEmpty() || !saved.isEmpty() || threat != FindingsThreat::All; }
    friend bool operator==(const FindingsFilter &, const FindingsFilter &) = default;
};

/// The labels of the attributes that findings are filtered by, in the order of namedAttributes().
[[nodiscard]] QStringList findingProperties();
/// The number of attribute @p wireName among findingProperties(); -1 when it is none of them.
[[nodiscard]] int findingProperty(QStringView wireName);

/// @p filter as the API keeps filters, without the status. Error::BadInput with a sentence that says what has to be removed from
/// the query for that: words, alternatives of different properties, and types that no finding of the chosen threat type has.
[[nodiscard]] Result<FindingCriteria> criteriaOf(const FindingsFilter &filter);

} // namespace bucketwatch
