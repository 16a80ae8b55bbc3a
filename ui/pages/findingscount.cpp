// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/findingscount.h"

#include "base/poolqueue.h"
#include "findings/findingmatcher.h"
#include "organization/findingscope.h"

#include <QPromise>

#include <utility>

namespace bucketwatch {

namespace {

/// Findings after which a wish to stop is heard.
constexpr int FindingsPerLook = 4096;

int countUntilCancelled(const QPromise<int> &promise, const OrganizationView &view, const RegionView &region, AccountId caller,
    const FindingCriteria &criteria)
{
    const FindingScope scope(view, region, caller, Action::ViewFindings);
    FindingMatcher matcher(criteria, region.region.id());
    int matches = 0;
    int seen = 0;
    for (const StoredFinding &finding : region.findings.rows()) {
        if (++seen % FindingsPerLook == 0 && promise.isCanceled())
            break;
        if (scope.covers(finding.account) && matcher.matches(finding))
            ++matches;
    }
    return matches;
}

} // namespace

QFuture<int> countFindings(std::shared_ptr<const OrganizationView> view, std::shared_ptr<const RegionView> region,
    AccountId caller, const FindingCriteria &criteria)
{
    QPromise<int> promise;
    QFuture<int> future = promise.future();
    promise.start();
    runInPool(
        [promise = std::move(promise), view = std::move(view), region = std::move(region), caller, criteria]() mutable {
            promise.addResult(region ? countUntilCancelled(promise, *view, *region, caller, criteria) : 0);
            promise.finish();
        });
    return future;
}

} // namespace bucketwatch
