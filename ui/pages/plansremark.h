// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/plansummary.h"

#include <functional>

namespace bucketwatch {

class Alert;
class GuardDutyService;

/// What stands first on a page about all protection plans: why there is nothing to see, or why nothing can be changed, and for
/// the management account the way to the administrator (@p actAs). Null for whoever may configure the plans.
[[nodiscard]] Alert *plansRemark(const PlanSummary &summary, const std::function<void(AccountId)> &actAs);

/// Why the account of @p summary may configure no plan at all; empty when it may. One plan may still be managed by a policy.
[[nodiscard]] QString plansLock(const GuardDutyService &service, const PlanSummary &summary);

} // namespace bucketwatch
