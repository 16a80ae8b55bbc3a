// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/suppressionrules.h"

#include "organization/relations.h"

#include <algorithm>

namespace bucketwatch {

SuppressionRules::SuppressionRules(const OrganizationView &view, const RegionView &region, AccountId account)
{
    add(region, account);
    if (const auto administrator = administratorOf(view, region, account))
        add(region, *administrator);
}

void SuppressionRules::add(const RegionView &region, AccountId account)
{
    const auto filters = region.filters.find(account);
    if (filters == region.filters.end())
        return;
    for (const FindingFilter &filter : filters->second) {
        if (filter.action == FilterAction::Archive)
            m_rules.emplace_back(filter.criteria, region.region.id());
    }
}

bool SuppressionRules::suppress(const StoredFinding &finding)
{
    return std::ranges::any_of(m_rules, [&finding](FindingMatcher &rule) { return rule.matches(finding); });
}

} // namespace bucketwatch
