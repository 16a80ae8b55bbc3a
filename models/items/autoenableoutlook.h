// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/autoenablesubject.h"
#include "organization/organizationview.h"

#include <QString>

namespace bucketwatch {

[[nodiscard]] QString preferenceName(AutoEnable preference); ///< "Enable for all accounts"

/// Why nobody can set the preference of @p subject in @p region: organization policies decide about it for every account, or the
/// Region does not have the plan. Empty: it can be set.
[[nodiscard]] QString preferenceLock(const OrganizationView &view, const RegionView &region, const AutoEnableSubject &subject);

/// Why none of the preferences of @p region reaches anybody, whatever they say; empty: they do.
[[nodiscard]] QString notInForceReason(const OrganizationView &view, const RegionView &region);

/// What the drafted auto-enable preferences of a Region do, said for each of them in words: how many accounts change, how many do
/// not and why, and what a preference does not do because of another one. What it is given must outlive it.
class AutoEnableOutlook {
public:
    /// How the accounts of the organization stand to one preference.
    struct Effect {
        qsizetype enabled = 0; ///< they get it at once
        qsizetype pending = 0; ///< they get it within 24 hours
        qsizetype suspended = 0; ///< of both, those where it counts once GuardDuty resumes
        qsizetype alreadySo = 0; ///< they have it
        qsizetype withdrawn = 0; ///< it was on its way to them and is called off
        // The rest stays without it.
        qsizetype notMembers = 0; ///< no members with GuardDuty, or of another administrator
        qsizetype regionOff = 0; ///< have not opted in to the Region
        qsizetype planOff = 0; ///< of a switch: its plan is off, or runs in its other form

        [[nodiscard]] qsizetype changed() const { return enabled + pending; }
        friend bool operator==(const Effect &, const Effect &) = default;
    };

    /// @p after is @p before with @p drafted, the preferences of the draft, carried out; @p before itself where there is no draft,
    /// or the rules refuse it.
    AutoEnableOutlook(
        const OrganizationView &before, const OrganizationView &after, Region region, const OrganizationConfiguration &drafted);

    [[nodiscard]] Effect effectOf(const AutoEnableSubject &subject) const;
    /// What the preference does to accounts that are there: "S3 Protection will be enabled for 45 accounts. 149 have it already."
    [[nodiscard]] QString effectText(const AutoEnableSubject &subject) const;
    /// What there is to mind about the preference as it is drafted; empty: nothing.
    [[nodiscard]] QString warning(const AutoEnableSubject &subject) const;

private:
    [[nodiscard]] bool isChanged(const AutoEnableSubject &subject) const;
    [[nodiscard]] QString allText(const AutoEnableSubject &subject, const Effect &effect) const;

    const OrganizationView &m_before;
    const OrganizationView &m_after;
    std::shared_ptr<const RegionView> m_regionBefore;
    std::shared_ptr<const RegionView> m_regionAfter;
    OrganizationConfiguration m_drafted;
};

} // namespace bucketwatch
