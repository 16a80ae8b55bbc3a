// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/organizationview.h"

namespace bucketwatch {

/// What an account does with GuardDuty in one Region.
enum class Action : std::uint8_t {
    EnableGuardDuty, ///< CreateDetector, or CreateMembers for others
    SetAutoEnable,
    SetFrequency,
    SetPlans,
    AddMembers, ///< CreateMembers
    InviteMembers,
    SuspendGuardDuty, ///< and resume it
    DisassociateMembers,
    DeleteMembers,
    AnswerInvitations,
    LeaveAdministrator,
    DisableGuardDuty, ///< DeleteDetector
    TagDetector,
    ManageDelegation, ///< the delegated administrator, and the policies of AWS Organizations
    ViewFindings, ///< and say whether they are useful
    ArchiveFindings,
    SuppressFindings, ///< rules that archive new findings
    SaveFilters,
    CreateSampleFindings,
    ManageLists, ///< of trusted addresses and of threats
    ExportFindings, ///< to a bucket: that of one's own detector
};
inline constexpr std::size_t ActionCount = 21;

/// What an account is in one Region as far as rights go. A management account is that beside what GuardDuty takes it for.
enum class Position : std::uint8_t {
    OrganizationAdministrator,
    OrganizationMember,
    InvitationAdministrator,
    InvitedMember,
    ManagementAccount,
    Standalone,
};
inline constexpr std::size_t PositionCount = 6;

/// Whose GuardDuty an action may be about: nobody's, the account's own, or also that of the members it has.
enum class Scope : std::uint8_t { Nobody, Self, Any };

/// Source: GuardDuty user guide, "Understanding the relationship between GuardDuty administrator account and member accounts";
/// the columns for the management account and for a standalone account follow from the API reference.
[[nodiscard]] Scope scopeOf(Action action, Position position);

/// The administrator by delegation wins over all others. Standalone is whoever has no relation to anybody, with or without a
/// detector. The management account is in its GuardDuty position here; see scopeFor().
[[nodiscard]] Position positionOf(const OrganizationView &view, const RegionView &region, AccountId account);

/// What @p account may do about @p action, its rights as management account included.
[[nodiscard]] Scope scopeFor(const OrganizationView &view, const RegionView &region, AccountId account, Action action);

/// "the delegated administrator", "an invited member"; translated, for sentences about rights.
[[nodiscard]] QString displayName(Position position);

} // namespace bucketwatch
