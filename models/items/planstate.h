// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/itemstate.h"
#include "organization/effectivepolicy.h"
#include "organization/organizationview.h"

#include <QString>

#include <optional>

namespace bucketwatch {

/// What the administrator sees of a protection plan of one account in one Region, in the order that it sorts in.
/// NotAvailable: GetMemberDetectors answers for members only, so of others nothing is seen. PolicyOff and PolicyOn: an
/// organization policy manages the plan of the account.
enum class PlanState { NotAvailable, PolicyOff, NotEnabled, Pending, PolicyOn, Enabled };

/// The same without the policy: Enabled for PolicyOn, NotEnabled for PolicyOff.
[[nodiscard]] PlanState unmanaged(PlanState state);

[[nodiscard]] PlanState planStateOf(const RegionView &region, std::size_t row, Feature plan);
/// The same for @p account, where @p policies may manage it; null: there are none.
[[nodiscard]] PlanState planStateOf(
    const RegionView &region, std::size_t row, Feature plan, const EffectivePolicies *policies, const Account &account);
[[nodiscard]] QString displayName(PlanState state);
/// Nothing for NotAvailable, which has no icon.
[[nodiscard]] std::optional<ItemState> itemStateOf(PlanState state);
[[nodiscard]] ItemState itemStateOf(RelationshipStatus status);

} // namespace bucketwatch
