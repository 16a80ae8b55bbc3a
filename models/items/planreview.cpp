// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/planreview.h"

#include "guardduty/changecalls.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// Trials count days, so minutes make no difference that anybody sees, and what is worked out holds for a while.
constexpr std::chrono::minutes StaysCurrent {10};

/// The moment of @p earlier while it stays current, or @p when.
Timestamp momentOf(const PlanReview *earlier, const OrganizationView *view, Timestamp when)
{
    if (!earlier || earlier->outlook.current.get() != view)
        return when;
    const Timestamp before = earlier->outlook.when;
    return before <= when && when - before < StaysCurrent ? before : when;
}

RegionReview reviewOfRegion(const PlanOutlook &outlook, const RegionOutlook &region, const CostBasis &basis)
{
    const OrganizationView &current = *outlook.current;
    return {region, regionDiffOf(outlook, region), regionWarningsOf(outlook, region),
        regionCoverageOf(*current.accounts, *region.current, *region.result),
        regionCostOf(current, *outlook.result, region.current->region, planCaller(current), basis, outlook.when)};
}

/// The Regions of @p review, taken from @p earlier where everything that they depend on is the same.
std::vector<std::shared_ptr<const RegionReview>> regionsOf(const PlanReview &review, const PlanReview *earlier)
{
    const PlanOutlook &outlook = review.outlook;
    const bool isSame = earlier && earlier->outlook.current == outlook.current && earlier->outlook.when == outlook.when
        && earlier->outlook.result->accounts == outlook.result->accounts && earlier->settings == review.settings;
    const CostBasis basis(review.settings.prices, review.settings.assumptions);
    std::vector<std::shared_ptr<const RegionReview>> regions;
    for (const RegionOutlook &region : regionOutlooks(outlook)) {
        const std::size_t index = regions.size();
        if (isSame && index < earlier->regions.size() && earlier->regions[index]->outlook == region)
            regions.push_back(earlier->regions[index]);
        else
            regions.push_back(std::make_shared<const RegionReview>(reviewOfRegion(outlook, region, basis)));
    }
    return regions;
}

template<typename Part>
std::vector<const Part *> partsOf(const std::vector<std::shared_ptr<const RegionReview>> &regions, Part RegionReview::*part)
{
    std::vector<const Part *> parts;
    for (const auto &region : regions)
        parts.push_back(&(region.get()->*part));
    return parts;
}

std::vector<qsizetype> callsOfEdits(const PlanOutlook &outlook, const PlanReview *earlier)
{
    std::vector<qsizetype> counts;
    for (const auto &edit : outlook.edits) {
        const std::size_t index = counts.size();
        if (edit->state != EditOutlook::State::Applies)
            counts.push_back(0);
        else if (earlier && index < earlier->callsOfEdits.size() && earlier->outlook.edits[index] == edit)
            counts.push_back(earlier->callsOfEdits[index]);
        else
            counts.push_back(firstCallsFor(*edit->before, edit->edit->request, 0).count);
    }
    return counts;
}

qsizetype accountsIn(const PlanDiff &diff, const AccountTable &accounts)
{
    std::vector<bool> has(accounts.rows.size());
    for (const DiffLine &line : diff.lines) {
        for (const DiffValues &values : line.values) {
            for (const DiffPlaces &places : values.places) {
                for (const int row : places.rows)
                    has[static_cast<std::size_t>(row)] = true;
            }
        }
    }
    return std::ranges::count(has, true);
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
    const UsageSettings &settings, const PlanReview *earlier, const History &history)
{
    const Timestamp moment = momentOf(earlier, view.get(), when);
    PlanReview review {.plan = plan,
        .settings = settings,
        .outlook = outlookOf(view, plan.edits(), moment, earlier ? earlier->outlook : PlanOutlook())};
    review.regions = regionsOf(review, earlier);
    review.diff = diffOf(review.outlook, partsOf(review.regions, &RegionReview::diff));
    review.warnings = warningsOf(review.outlook, partsOf(review.regions, &RegionReview::warnings));
    review.conflicts = conflictsOf(plan, view, history, moment);
    review.coverage = coverageOf(partsOf(review.regions, &RegionReview::coverage));
    review.cost = costOf(partsOf(review.regions, &RegionReview::cost), CostBasis(settings.prices, settings.assumptions));
    review.callsOfEdits = callsOfEdits(review.outlook, earlier);
    review.calls = std::ranges::fold_left(review.callsOfEdits, qsizetype(0), std::plus());
    review.changedAccounts = accountsIn(review.diff, *view->accounts);
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
