// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/organizationview.h"

#include <QHash>

namespace bucketwatch {

/// Who decides about a plan instead of the account and its administrator. Source: API reference, ManagedBy.
enum class ManagedBy : std::uint8_t { GuardDutyPolicy };
/// "GUARDDUTY_POLICY"
[[nodiscard]] QString wireName(ManagedBy manager);

/// Whether policies take the place of the auto-enable preferences: their type is enabled, or a connection was told that some
/// account is managed.
[[nodiscard]] bool arePoliciesInForce(const OrganizationView &view);

/// The organization policies as they come out for the accounts of one Region, worked out once for all of them.
/// Root and account are merged value by value, and what is attached to the account wins. A block for the Region then takes
/// the place of the default as a whole. Source: AWS Organizations user guide, "GuardDuty policies". A connection knows no
/// policies but is told what they manage, which then stands for them.
class EffectivePolicies {
public:
    EffectivePolicies(const OrganizationView &view, Region region);

    /// False when no account of the Region is managed in any way: while the policy type is disabled, above all.
    [[nodiscard]] bool any() const { return m_any; }
    /// Empty for an account that does not belong to the organization.
    [[nodiscard]] const PolicyBlock &of(const Account &account) const;

private:
    bool m_any = false;
    PolicyBlock m_root;
    QHash<AccountId, PolicyBlock> m_accounts; ///< those that have a policy of their own
    std::shared_ptr<const RegionView> m_told; ///< of a connection that was told what is managed
};

/// What the organization's policies say about @p account in @p region; empty when nothing does.
[[nodiscard]] PolicyBlock effectivePolicy(const OrganizationView &view, AccountId account, Region region);

/// Nothing when the account in @p row may set the plan itself, or its administrator may.
[[nodiscard]] std::optional<ManagedBy> managedBy(
    const OrganizationView &view, const RegionView &region, int row, Feature feature);
[[nodiscard]] std::optional<ManagedBy> managedBy(
    const OrganizationView &view, const RegionView &region, int row, AdditionalConfiguration additional);

/// The answer of Organizations' DescribeEffectivePolicy: a policy without operators. Empty when no policy applies.
[[nodiscard]] QString effectivePolicyJson(const OrganizationView &view, AccountId account);

} // namespace bucketwatch
