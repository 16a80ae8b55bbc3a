// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/effectivepolicy.h"
#include "organization/organizationview.h"

#include <QString>

namespace bucketwatch {

/// What a protection plan is in one account and Region, as the administrator of the Region sees it.
enum class CellState : std::uint8_t {
    Unknown, ///< the Region is not loaded
    Enabled,
    NotEnabled,
    Pending, ///< a preference will enable it
    PolicyOn, ///< managed by an organization policy
    PolicyOff,
    Suspended, ///< GuardDuty does not run; what is stored for the plan is not shown, so it is not changed from here either
    Invited, ///< not a member yet
    NotAMember,
    NoGuardDuty, ///< a member without a detector
    RegionOff, ///< the account did not opt in to the Region
    NotOffered, ///< the plan, in this Region
};
inline constexpr std::size_t CellStateCount = 12;

/// Whether the administrator can enable or disable the plan there.
[[nodiscard]] constexpr bool canChange(CellState state)
{
    return state == CellState::Enabled || state == CellState::NotEnabled || state == CellState::Pending;
}
/// Whether the plan analyzes something there.
[[nodiscard]] constexpr bool isOn(CellState state)
{
    return state == CellState::Enabled || state == CellState::PolicyOn;
}
/// Whether the plan could: GuardDuty runs and the Region offers the plan.
[[nodiscard]] constexpr bool isPossible(CellState state)
{
    return canChange(state) || state == CellState::PolicyOn || state == CellState::PolicyOff;
}

/// "Enabled", "Managed by an organization policy, on"; translated.
[[nodiscard]] QString displayName(CellState state);
/// Why the plan can not be changed there, as a sentence; empty when it can.
[[nodiscard]] QString lockReason(CellState state);

/// The states of one plan in one Region, whose rows are loaded. Both views must outlive it.
class CellStates {
public:
    CellStates(const OrganizationView &view, const RegionView &region, Feature feature);

    /// @p row of the account table.
    [[nodiscard]] CellState of(std::size_t row) const;

private:
    const OrganizationView &m_view;
    const RegionView &m_region;
    Feature m_feature;
    bool m_isOffered;
    EffectivePolicies m_policies;
};

} // namespace bucketwatch
