// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/planexport.h"
#include "planning/changeplan.h"
#include "planning/plancoverage.h"
#include "planning/planrebase.h"
#include "planning/regioncost.h"
#include "planning/regiondiff.h"
#include "planning/regionwarnings.h"
#include "planning/usagesettings.h"

#include <limits>

namespace bucketwatch {

/// What is told about one Region. A review is put together from them, and the next one takes over those in which nothing is
/// different: an edit then costs what it does to its own Region.
struct RegionReview {
    RegionOutlook outlook;
    RegionDiff diff;
    RegionWarnings warnings;
    RegionCoverage coverage; ///< of S3 Protection
    RegionCost cost;
};

/// All that is told about a plan on an organization, worked out together.
struct PlanReview {
    ChangePlan plan;
    UsageSettings settings = {};
    PlanOutlook outlook = {};
    PlanDiff diff = {};
    std::vector<PlanWarning> warnings = {};
    std::vector<PlanConflict> conflicts = {};
    CoverageChange coverage = {}; ///< of S3 Protection
    PlanCost cost = {};
    qsizetype calls = 0; ///< of GuardDuty's API that carry it out
    std::vector<qsizetype> callsOfEdits = {}; ///< of those, by edit
    qsizetype changedAccounts = 0; ///< different accounts that change anywhere
    std::vector<std::shared_ptr<const RegionReview>> regions = {}; ///< in the order of the organization

    [[nodiscard]] bool hasConflict(std::size_t edit) const;
};

/// Whose calls a plan is told as: the delegated administrator of the first Region that has one, else the management account.
[[nodiscard]] AccountId planCaller(const OrganizationView &view);

/// The first @p most calls that carry out what applies of @p outlook, in order.
[[nodiscard]] std::vector<CallOfAccount> callsOf(
    const PlanOutlook &outlook, std::size_t most = std::numeric_limits<std::size_t>::max());

/// @p view must have its Regions loaded. What @p earlier has already of the same organization is taken over, and with it its
/// moment when that is not long before @p when. @p history tells what of a plan that was carried out in part is its own doing.
[[nodiscard]] PlanReview reviewOf(const ChangePlan &plan, const std::shared_ptr<const OrganizationView> &view, Timestamp when,
    const UsageSettings &settings, const PlanReview *earlier = nullptr, const History &history = {});

/// The plan of @p review for another tool. The errors are those of exportPlan().
[[nodiscard]] Result<ExportedPlan> codeOf(const PlanReview &review, ExportFormat format);
/// "AWS CLI", "Terraform"; "Policy" is translated.
[[nodiscard]] QString displayName(ExportFormat format);

} // namespace bucketwatch
