// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findings/findingsfilter.h"

#include "findings/findingsquery.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

FindingsFilterMatcher::FindingsFilterMatcher(const FindingsFilter &filter, const QString &region) : m_filter(filter)
{
    FindingsQuery query = FindingsQuery::parse(filter.text);
    m_words = std::move(query.words);
    if (!query.criteria.isEmpty())
        m_matchers.emplace_back(query.criteria, region);
    if (!filter.saved.isEmpty())
        m_matchers.emplace_back(filter.saved, region);
}

bool FindingsFilterMatcher::acceptsAllButSeverity(const StoredFinding &finding)
{
    if (m_filter.status != FindingsStatus::All && finding.state.isArchived != (m_filter.status == FindingsStatus::Archived))
        return false;
    return std::ranges::all_of(m_matchers, [&finding](FindingMatcher &matcher) { return matcher.matches(finding); })
        && (m_words.isEmpty() || containsWords(finding));
}

bool FindingsFilterMatcher::hasSeverity(const StoredFinding &finding) const
{
    return m_filter.severities.empty() || m_filter.severities.contains(severityOf(finding.content->severity));
}

bool FindingsFilterMatcher::containsWords(const StoredFinding &finding)
{
    auto known = m_texts.constFind(finding.content.get());
    if (known == m_texts.cend()) {
        const FindingContent &content = *finding.content;
        const QStringList parts {content.title, content.type, content.resource, displayName(severityOf(content.severity))};
        known = m_texts.insert(finding.content.get(), parts.join(u'\n').toCaseFolded());
    }
    return std::ranges::all_of(m_words, [&](const QString &word) {
        return known->contains(word) || finding.account.toString().contains(word) || finding.id.toString().contains(word);
    });
}

} // namespace bucketwatch
