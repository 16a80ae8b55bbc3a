// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/planstore.h"
#include "planning/changeplan.h"

#include <string>

namespace bucketwatch {

/// What a new plan can be called: @p text without blanks around it. Error::BadInput when that is empty or too long.
[[nodiscard]] Result<QString> planNameFrom(const QString &text);

/// Every action of "bucketwatchctl plan" that edits a plan, in the order of their help.
[[nodiscard]] const std::vector<std::string> &planActions();
/// What each of them takes and does, for --help.
[[nodiscard]] std::string planActionsHelp();

/// Does @p action of planActions() with @p arguments, the words behind it, to @p plan and stores what comes of it. Edits are
/// numbered from 1. @return what there is to look at then; nothing when the plan is gone. Error::BadInput for arguments that make
/// no sense, Error::NotFound and Error::Conflict for names of plans, Error::Conflict where there is nothing to undo or redo and
/// for a plan that was interrupted while it was carried out, which can only be deleted.
[[nodiscard]] Result<std::optional<ChangePlan>> editPlan(
    PlanStore &store, const std::string &action, const std::vector<std::string> &arguments, const ChangePlan &plan);

/// Every plan of @p store with how much is in it: lines for a terminal, or an array of JSON objects.
[[nodiscard]] Result<QString> plansText(PlanStore &store, bool asJson);

} // namespace bucketwatch
