// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/plannedcalls.h"

namespace bucketwatch {

// What stands at the end of a plan: a later call may say something else than an earlier one, and formats without an order of
// steps need the last word.

/// Null when @p account has no row or no detector in @p region of @p view.
[[nodiscard]] const Detector *existingDetector(const OrganizationView &view, Region region, AccountId account);
/// @p setting of the plan @p name with what @p detector has; as it is when there is no detector.
[[nodiscard]] FeatureSetting asItBecomes(const Detector *detector, const QString &name, FeatureSetting setting);
/// The same of preferences.
[[nodiscard]] FeatureSetting asItBecomes(
    const OrganizationConfiguration &configuration, const QString &name, FeatureSetting setting);


/// Accounts whose plan @p name was changed by a preference of @p caller that says something else in the end, with what they have
/// then: its own and those of its members. @p preference is the last word and names the switches.
[[nodiscard]] std::map<AccountId, FeatureSetting> reachedOnTheWay(
    const PlanToExport &plan, Region region, AccountId caller, const QString &name, const FeatureSetting &preference);
/// How many accounts become members though autoEnableOrganizationMembers is not ALL in the end.
[[nodiscard]] int enrolledOnTheWay(const PlanToExport &plan, Region region);
/// Whether @p setting has ALL for the plan or a switch of it.
[[nodiscard]] bool saysAll(const FeatureSetting &setting);

} // namespace bucketwatch
