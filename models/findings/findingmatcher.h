// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findings/findingcriteria.h"
#include "findings/storedfinding.h"

#include <QHash>

#include <cstdint>
#include <vector>

namespace bucketwatch {

/// Which of the attributes is a finding's own, beside what it shares with others.
enum class FindingAttribute : std::uint8_t {
    Account,
    Region,
    Partition,
    Id,
    CreatedAt,
    UpdatedAt,
    Archived,
    Count,
    Feedback,
    Content, ///< of the content, looked up by its path
};

[[nodiscard]] FindingAttribute attributeOf(QStringView name);

/// A value of an attribute: what conditions compare, and lists are sorted by. Moments are milliseconds since 1970.
struct FindingValue {
    QString text;
    double number = 0;
    bool isNumber = false;
};

/// The values of attribute @p name, none when the finding has no such attribute, several where there is a list in between.
/// What is in service.additionalInfo is found inside its text, too.
[[nodiscard]] std::vector<FindingValue> valuesOf(const StoredFinding &finding, const QString &region, const QString &name);

/// Decides whether findings of one Region meet criteria: of ListFindings, of suppression rules and of the page's filter. Made
/// once, asked for many findings; remembers what it knows of their contents, so it must not outlive them.
class FindingMatcher {
public:
    FindingMatcher(const FindingCriteria &criteria, const QString &region);

    /// A severity equals a number by its whole part, so that the numbers of a band name all of it. An attribute that is not
    /// there is unequal to everything.
    [[nodiscard]] bool matches(const StoredFinding &finding);

private:
    struct Part {
        QString name;
        FindingCondition condition;
        FindingAttribute attribute = FindingAttribute::Content;
    };
    [[nodiscard]] bool matchesContent(const StoredFinding &finding);

    QString m_region;
    std::vector<Part> m_own; ///< asked of every finding
    std::vector<Part> m_shared; ///< asked once of every content
    QHash<const FindingContent *, bool> m_known;
};

} // namespace bucketwatch
