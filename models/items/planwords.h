// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/plansummary.h"
#include "items/s3protectionsummary.h"

#include <QString>

#include <optional>

namespace bucketwatch {

/// The words that pages about all protection plans share.
namespace PlanWords {
[[nodiscard]] QString autoEnable(AutoEnable preference); ///< "All accounts", "New accounts", "Do not enable"
[[nodiscard]] QString coverage(const PlanCoverage &coverage); ///< "149 of 194"
/// "77%": 100 % only when all have it, 0 % only when none has; empty without accounts.
[[nodiscard]] QString percent(const PlanCoverage &coverage);
[[nodiscard]] QString trialDays(std::optional<int> daysLeft); ///< "12 days left", "Ended", "Not started"
} // namespace PlanWords

/// Texts for the filter box of the Accounts page that show exactly the accounts that were counted.
namespace AccountsTerms {
[[nodiscard]] QString withStatus(RelationshipStatus status);
/// Active member accounts with or without @p plan.
[[nodiscard]] QString withPlan(Feature plan, bool enabled);
} // namespace AccountsTerms

/// What a request makes different for a plan of the overview: this account, the preference, the active members.
[[nodiscard]] std::vector<Difference> planDifferences(const PlanSummary &before, const PlanSummary &after);

} // namespace bucketwatch
