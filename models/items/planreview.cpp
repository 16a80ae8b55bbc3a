// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/planreview.h"

#include "guardduty/changecalls.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

qsizetype accountsIn(const PlanDiff &diff)
{
    std::set<int> rows;
    for (const DiffLine &line : diff.lines)
        for (const DiffValues &values : line.values)
            for (const DiffPlaces &places : values.places)
                rows.insert(places.rows.begin(), places.rows.end());
    return std::ssize(rows);
}

} // namespace

bool PlanReview::hasConflict(std::size_t edit) const
{
    return std::ranges::contains(conflicts, edit, &PlanConflict::edit);
}

AccountId planCaller(const OrganizationView &view)
{
    for (const auto &region : view.regions) {
        if (region->administrator)
            return *region->administrator;
    }
    return view.managementAccount;
}

std::vector<CallOfAccount> callsOf(const PlanOutlook &outlook, std::size_t most)
{
    std::vector<CallOfAccount> calls;
    for (const auto &edit : outlook.edits) {
        if (calls.size() >= most)
            break;
        if (edit->state != EditOutlook::State::Applies)
            continue;
        const ChangeRequest &request = edit->edit->request;
        const auto own = madeBy(request.caller.account, callsFor(*edit->before, request));
        calls.insert(calls.end(), own.begin(), own.end());
    }
    calls.resize(std::min(calls.size(), most));
    return calls;
}

PlanReview reviewOf(const ChangePlan &plan, const std::shared_ptr<const OrganizationView> &view, Timestamp when,
    const UsageSettings &settings, const PlanOutlook &earlier, const History &history)
{
    PlanReview review {.plan = plan, .outlook = outlookOf(view, plan.edits(), when, earlier)};
    review.diff = diffOf(review.outlook);
    review.warnings = warningsOf(review.outlook);
    review.conflicts = conflictsOf(plan, view, history, when);
    review.coverage = coverageOf(*view, *review.outlook.result);
    std::vector<Region> regions;
    for (const auto &region : view->regions)
        regions.push_back(region->region);
    review.cost = costOf(
        *view, *review.outlook.result, planCaller(*view), regions, settings.prices, settings.assumptions, when);
    review.calls = std::ssize(callsOf(review.outlook));
    review.changedAccounts = accountsIn(review.diff);
    return review;
}

Result<ExportedPlan> codeOf(const PlanReview &review, ExportFormat format)
{
    const std::vector<CallOfAccount> calls = callsOf(review.outlook);
    const OrganizationView &view = *review.outlook.current;
    return exportPlan(format, {review.plan.name(), planCaller(view), view, *review.outlook.result, calls});
}

QString displayName(ExportFormat format)
{
    switch (format) {
    case ExportFormat::AwsCli:
        return u"AWS CLI"_s;
    case ExportFormat::Boto3:
        return u"boto3"_s;
    case ExportFormat::Terraform:
        return u"Terraform"_s;
    case ExportFormat::CloudFormation:
        return u"CloudFormation"_s;
    case ExportFormat::Policy:
        return QCoreApplication::translate("bucketwatch::PlanReview", "Policy");
    case ExportFormat::Json:
        return u"JSON"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace bucketwatch
