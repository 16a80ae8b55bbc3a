// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/effectbuilder.h"

#include <unordered_map>

namespace bucketwatch {

/// Service quota: members of one administrator through AWS Organizations. From there on nothing is enabled automatically.
inline constexpr int MemberAccountLimit = 50'000;
/// Service quota: members of one administrator by invitation.
inline constexpr int InvitedMemberLimit = 5'000;

/// Whether the preferences of the Region apply: not while the policy type is enabled, the Region has 50,000 members, or the
/// delegated administrator is not opted in to it. Source: user guide, "GuardDuty organization policies" and "Managing accounts
/// with AWS Organizations".
[[nodiscard]] bool arePreferencesInForce(const OrganizationView &view, const RegionView &region);
/// @p configuration as far as it applies: all of it, or nothing.
[[nodiscard]] OrganizationConfiguration inForce(
    const OrganizationView &view, const RegionView &region, const OrganizationConfiguration &configuration);

/// Whether the preference ALL for members holds: it lets no member be suspended, disassociated or deleted.
[[nodiscard]] bool isAllInForce(const OrganizationView &view, const RegionView &region);

/// Whom the preference ALL for a plan reaches among the accounts that exist: the administrator and the organization's members
/// that have a detector, not members by invitation from outside. Source: user guide, "Understanding the relationship between
/// GuardDuty administrator account and member accounts" (optional plans for the entire organization).
[[nodiscard]] bool reachedByPreference(const Account &account, const RegionView &region, int row);

/// Sets a plan of the account that @p builder is at because somebody asked for just that: what was pending for it is off.
/// A plan that is disabled takes its switches along. A switch that is to be on while its plan is off does nothing.
void setPlan(EffectBuilder &builder, Feature feature, bool enable, const std::vector<AdditionalSetting> &additional);

/// Nothing is pending any more for the account that @p builder is at.
void dropPending(EffectBuilder &builder);

/// Enables a plan by preference, with those of its switches whose preference is @p atLeast or more. Nothing where Runtime
/// Monitoring would run twice.
void enableByPreference(
    EffectBuilder &builder, const OrganizationConfiguration &configuration, Feature feature, AutoEnable atLeast);

/// Why an account is enrolled, which tells for what the preference NEW counts. ALL always does.
enum class EnrolledAs : std::uint8_t {
    Existing, ///< the account was there all along: NEW counts for a detector that is made, not for plans that exist
    OptingIn, ///< to the Region, after it joined: it is not new there. User guide, "Managing accounts with AWS Organizations"
    Joining, ///< or added by the administrator: NEW counts
};

/// Makes the account that @p builder is at an active member through AWS Organizations, with GuardDuty enabled. A detector that
/// is made for it gets the plans of the preferences. @p configuration is what is in force.
void enroll(EffectBuilder &builder, const RegionView &region, const OrganizationConfiguration &configuration, EnrolledAs as);

/// Whether the account in @p row can be one more member of the delegated administrator, or is one already.
[[nodiscard]] bool hasRoom(const EffectBuilder &builder, const RegionView &region, int row);

/// Whether an account of the organization can become a member of the delegated administrator by itself.
class EnrollmentCheck {
public:
    EnrollmentCheck(const OrganizationView &view, const RegionView &region);

    /// By a preference, in a Region that is on for the account.
    [[nodiscard]] bool canEnroll(int row) const;
    /// The same whether the Region is on or not: a free account. The management account must have enabled GuardDuty itself.
    /// Source: API reference, CreateMembers.
    [[nodiscard]] bool isEligible(int row) const;
    /// Neither an account from outside nor a member of somebody else (by invitation), nor an administrator of that kind.
    [[nodiscard]] bool isFree(int row) const;
    /// Whose member by invitation the account is.
    [[nodiscard]] std::optional<AccountId> invitationAdministrator(int row) const;

private:
    const OrganizationView &m_view;
    const RegionView &m_region;
    std::unordered_map<AccountId, AccountId> m_elsewhere;
};

/// Whether enabling @p feature in the account that @p builder is at would let Runtime Monitoring run twice.
[[nodiscard]] bool runsTwice(const EffectBuilder &builder, Feature feature);

} // namespace bucketwatch
