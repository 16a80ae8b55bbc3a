// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "planning/planconflict.h"
#include "planning/planrun.h"

namespace bucketwatch {

/// Which of two holds where the organization has moved on: what the plan wants, or what is there.
enum class KeptSide { Mine, Theirs };

/// What a run has not carried out, as edits that count as staged on the organization as it is. What the run itself changed has
/// not moved on; a value that others changed is left as the run expects it, so that conflictsOf() finds it.
struct PlanRest {
    StagedEdits edits;
    std::vector<std::size_t> origins; ///< of each of them, its place in the plan
};

/// @p lost: also what the run carried out and others changed since.
[[nodiscard]] PlanRest restOf(
    const PlanRun &run, const std::shared_ptr<const OrganizationView> &view, const History &history, Timestamp when, bool lost);

/// The rest of @p run as a plan: without what others changed of what was carried out.
[[nodiscard]] ChangePlan remainderOf(
    const PlanRun &run, const std::shared_ptr<const OrganizationView> &view, const History &history, Timestamp when);

/// Those of a plan that was perhaps carried out in part, by its edits. Of values that its run has changed already, those that
/// others changed since: nothing when @p history tells that nobody else changed anything.
[[nodiscard]] std::vector<PlanConflict> conflictsOf(
    const ChangePlan &plan, const std::shared_ptr<const OrganizationView> &view, const History &history, Timestamp when);

/// @p plan with every conflict (of @p edit, when one is named) decided. A run ends with that: its rest is the plan then.
[[nodiscard]] ChangePlan resolved(const ChangePlan &plan, const std::shared_ptr<const OrganizationView> &view,
    const History &history, Timestamp when, KeptSide kept, std::optional<std::size_t> edit = {});

} // namespace bucketwatch
