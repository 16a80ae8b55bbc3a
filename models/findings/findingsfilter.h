// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findings/findingmatcher.h"
#include "findings/severity.h"

#include <QString>

#include <cstdint>
#include <set>
#include <vector>

namespace bucketwatch {

/// Which findings a page shows: those to be looked at, those that were archived, or both.
enum class FindingsStatus : std::uint8_t { Current, Archived, All };

/// What a page shows of the findings it has.
struct FindingsFilter {
    FindingsStatus status = FindingsStatus::Current;
    std::set<Severity> severities; ///< none: all
    QString text; ///< see FindingsQuery
    FindingCriteria saved; ///< of a saved filter, beside the rest

    /// Whether it leaves anything out besides what has another status.
    [[nodiscard]] bool narrows() const { return !severities.empty() || !text.trimmed().isEmpty() || !saved.isEmpty(); }
    friend bool operator==(const FindingsFilter &, const FindingsFilter &) = default;
};

/// Decides by a FindingsFilter. Made once, asked for every finding of one Region; remembers what it knows of contents and
/// accounts, which many findings share.
class FindingsFilterMatcher {
public:
    FindingsFilterMatcher(const FindingsFilter &filter, const QString &region);

    [[nodiscard]] bool accepts(const StoredFinding &finding) { return acceptsAllButSeverity(finding) && hasSeverity(finding); }
    /// For counts by severity, which stay when one of them is chosen.
    [[nodiscard]] bool acceptsAllButSeverity(const StoredFinding &finding);
    [[nodiscard]] bool hasSeverity(const StoredFinding &finding) const;

private:
    [[nodiscard]] bool containsWords(const StoredFinding &finding);

    FindingsFilter m_filter;
    std::vector<FindingMatcher> m_matchers;
    QStringList m_words;
    QHash<const FindingContent *, QString> m_texts; ///< folded
};

} // namespace bucketwatch
