// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/findingssummary.h"

#include "findings/findingtype.h"
#include "organization/findingscope.h"

#include <QDateTime>

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace bucketwatch {

namespace {

/// What is counted of a period.
struct Period {
    FindingsSummary::Figures figures;
    std::set<std::pair<AccountId, QString>> resources;
    std::set<AccountId> accounts;

    void add(const StoredFinding &finding)
    {
        ++figures.findings;
        if (isAttackSequence(finding.content->type))
            ++figures.attackSequences;
        resources.emplace(finding.account, finding.content->resource);
        accounts.insert(finding.account);
    }
    [[nodiscard]] FindingsSummary::Figures done()
    {
        figures.resources = static_cast<int>(resources.size());
        figures.accounts = static_cast<int>(accounts.size());
        return figures;
    }
};

template<typename Key> std::vector<FindingsSummary::Named<Key>> mostFirst(const std::map<Key, FindingsSummary::Counts> &counts)
{
    std::vector<FindingsSummary::Named<Key>> all;
    all.reserve(counts.size());
    for (const auto &[key, own] : counts)
        all.push_back({key, own});
    std::ranges::stable_sort(all, std::ranges::greater(), [](const auto &one) { return one.total(); });
    return all;
}

Timestamp beginOf(QDate day)
{
    return Timestamp(std::chrono::milliseconds(day.startOfDay().toMSecsSinceEpoch()));
}

} // namespace

FindingsSummary FindingsSummary::of(
    const OrganizationView &view, const RegionView *region, AccountId caller, QDate last, int days)
{
    FindingsSummary summary;
    summary.first = last.addDays(1 - days);
    summary.days.resize(static_cast<std::size_t>(days));
    if (!region || !region->isLoaded)
        return summary;
    std::vector<Timestamp> begins; // of each day, and of the one after the last
    for (int day = 0; day <= days; ++day)
        begins.push_back(beginOf(summary.first.addDays(day)));
    const Timestamp earliest = beginOf(summary.first.addDays(-days));
    const FindingScope scope(view, *region, caller, Action::ViewFindings);
    Period now;
    Period before;
    std::map<QString, Counts> types;
    std::map<AccountId, Counts> accounts;
    for (const StoredFinding &finding : region->findings.rows()) {
        const Timestamp seen = finding.state.updatedAt;
        if (finding.state.isArchived || !finding.content || seen < earliest || seen >= begins.back()
            || !scope.covers(finding.account))
            continue;
        if (seen < begins.front()) {
            before.add(finding);
            continue;
        }
        now.add(finding);
        const auto day = static_cast<std::size_t>(std::ranges::upper_bound(begins, seen) - begins.begin() - 1);
        const auto severity = static_cast<std::size_t>(severityOf(finding.content->severity));
        ++summary.days[day][severity];
        ++summary.bySeverity[severity];
        ++types[finding.content->type][severity];
        ++accounts[finding.account][severity];
    }
    summary.now = now.done();
    summary.before = before.done();
    summary.types = mostFirst(types);
    summary.accounts = mostFirst(accounts);
    return summary;
}

} // namespace bucketwatch
