// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/plansummary.h"

#include "organization/effectivepolicy.h"
#include "organization/rules.h"
#include "organization/trial.h"

#include <QCoreApplication>

#include <algorithm>

namespace bucketwatch {

namespace {

struct PlanSummaries {
    Q_DECLARE_TR_FUNCTIONS(PlanSummaries)
};

Account accountOf(const AccountTable &accounts, AccountId id)
{
    const int row = accounts.row(id);
    return row < 0 ? Account {id, {}, {}, false} : accounts.rows[static_cast<std::size_t>(row)];
}

std::optional<Timestamp> momentOf(Seconds32 seconds)
{
    return seconds == 0 ? std::nullopt : std::optional(toTimestamp(seconds));
}

/// What begins and ends by itself, of the account in @p ownRow and of the members.
void addTimes(const RegionView &region, int ownRow, PlanSummary &summary)
{
    if (ownRow >= 0) {
        if (const Seconds32 began = summary.detector.trialStartedAt(summary.plan); began != 0)
            summary.trialEnds = toTimestamp(began) + FreeTrial;
        summary.ownPending = momentOf(region.pending[static_cast<std::size_t>(ownRow)].of(summary.plan));
    }
    for (std::size_t row = 0; row < region.pending.size(); ++row) {
        const auto due = momentOf(region.pending[row].of(summary.plan));
        if (!due || static_cast<int>(row) == ownRow)
            continue;
        ++summary.membersPending;
        summary.nextPending = std::min(*due, summary.nextPending.value_or(*due));
    }
}

qsizetype leftToAll(const OrganizationView &view, const RegionView &region, Feature plan)
{
    qsizetype count = 0;
    for (std::size_t row = 0; row < region.members.size(); ++row)
        count
            += view.accounts->rows[row].inOrganization && isActive(region.members[row]) && !region.detectors[row].isEnabled(plan);
    return count;
}

} // namespace

Timestamp PlanSummary::ownUpdatedAt() const
{
    return detector.exists() ? Timestamp(std::chrono::seconds(detector.updatedAt(plan))) : Timestamp {};
}

Timestamp PlanSummary::updatedAt() const
{
    return std::max(ownUpdatedAt(), configuredAt);
}

PlanCoverage coverageOf(const RegionView &region, Feature plan)
{
    PlanCoverage coverage;
    for (std::size_t row = 0; row < region.members.size(); ++row) {
        if (!isActive(region.members[row]))
            continue;
        ++coverage.active;
        coverage.enabled += region.detectors[row].isEnabled(plan);
    }
    return coverage;
}

PlanSummary summaryFor(const OrganizationView &view, Region region, AccountId account, Feature plan)
{
    PlanSummary summary;
    summary.plan = plan;
    summary.region = region;
    summary.self = accountOf(*view.accounts, account);
    const auto part = view.find(region);
    if (!part)
        return summary;
    summary.regionInUse = true;
    summary.isOffered = plan != Feature::S3DataEvents || part->offersS3Protection;
    summary.role = roleOf(view, *part, account);
    if (const int row = view.accounts->row(account); row >= 0) {
        summary.membership = part->members[static_cast<std::size_t>(row)];
        summary.detector = part->detectors[static_cast<std::size_t>(row)];
        summary.isPolicyManaged = managedBy(view, *part, row, plan).has_value();
    }
    if (const auto refusal = ownFeaturesRefusal(view, *part, account))
        summary.ownLock = refusal->message;
    else if (summary.isPolicyManaged)
        //: %1 is a protection plan
        summary.ownLock = PlanSummaries::tr("An organization policy manages %1 of this account.").arg(planName(plan));
    if (part->administrator)
        summary.administrator = accountOf(*view.accounts, *part->administrator);
    summary.autoEnable = part->configuration.of(plan);
    summary.configuredAt = part->configuration.updatedAt;
    summary.coverage = coverageOf(*part, plan);
    summary.leftToAll = leftToAll(view, *part, plan);
    summary.arePoliciesOn = arePoliciesInForce(view);
    summary.policy = effectivePolicy(view, account, region).of(plan);
    addTimes(*part, view.accounts->row(account), summary);
    return summary;
}

} // namespace bucketwatch
