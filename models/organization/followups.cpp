// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/followups.h"

#include "organization/policyenforcement.h"
#include "organization/propagator.h"
#include "organization/rules.h"

#include <algorithm>

namespace bucketwatch {

namespace {

/// The change took the account out or GuardDuty from it: what it wants is not undone at once.
bool wasTakenOut(const RegionView &before, const RegionView &after, int row)
{
    const auto index = static_cast<std::size_t>(row);
    if (index >= before.members.size())
        return false;
    return (isAssociated(before.members[index]) && !isAssociated(after.members[index]))
        || (before.detectors[index].exists() && !after.detectors[index].exists());
}

/// Accounts that @p patch may have freed for the delegated administrator: those of invitations, and the management account once
/// it has GuardDuty.
std::vector<AccountId> accountsToLookAt(const OrganizationView &view, const RegionPatch &patch)
{
    std::vector<AccountId> accounts;
    for (const InvitationChange &change : patch.invitations) {
        accounts.push_back(change.invitation.account);
        accounts.push_back(change.invitation.administrator);
    }
    const auto isItsDetector = [&view](const FieldChange &change) {
        return change.field == Field::DetectorStatus && change.account == view.managementAccount;
    };
    if (std::ranges::any_of(patch.fields, isItsDetector))
        accounts.push_back(view.managementAccount);
    return eachOnce(std::move(accounts));
}

/// Policy type, limit of members, opting in.
bool mayBringPreferencesBack(const OrganizationPatch &patch, Region region)
{
    const RegionPatch &own = patch.of(region);
    return patch.settings || own.configuration || std::ranges::contains(own.fields, Field::RegionOff, &FieldChange::field);
}

/// What follows in one Region.
class FollowUp {
public:
    FollowUp(const ChangeContext &context, const RegionView &before, const OrganizationPatch &patch)
        : m_context(context), m_before(before), m_accounts(accountsToLookAt(context.view, patch.of(before.region)))
    {
        m_isPossible = !m_accounts.empty()
            || (!arePreferencesInForce(context.view, before) && mayBringPreferencesBack(patch, before.region));
    }

    /// Told without carrying anything out; false as a rule.
    [[nodiscard]] bool isPossible() const { return m_isPossible; }

    void addTo(ChangeEffect &effect) const
    {
        const OrganizationView after = patched(m_context.view, effect.patch, m_context.now);
        const RegionView &region = *after.find(m_before.region);
        const std::vector<int> rows = rowsReached(after, region);
        if (rows.empty())
            return;
        EffectBuilder builder(after, region);
        if (after.settings.policyTypeEnabled)
            applyPolicies(builder, after, region, rows);
        else
            reapply(builder, {after, m_context.caller, m_context.now}, region, rows);
        ChangeEffect more = builder.take();
        effect.patch = merged(std::move(effect.patch), std::move(more.patch));
        effect.changed.insert(effect.changed.end(), more.changed.begin(), more.changed.end());
        tidy(effect);
    }

private:
    [[nodiscard]] std::vector<int> rowsReached(const OrganizationView &after, const RegionView &region) const
    {
        std::vector<int> rows;
        if (!arePreferencesInForce(m_context.view, m_before) && arePreferencesInForce(after, region)) {
            rows = everyRow(after);
        } else if (!m_accounts.empty()) {
            rows = freedRows(after, region);
        }
        std::erase_if(rows, [&](int row) { return wasTakenOut(m_before, region, row); });
        return rows;
    }

    [[nodiscard]] std::vector<int> freedRows(const OrganizationView &after, const RegionView &region) const
    {
        const EnrollmentCheck checkBefore(m_context.view, m_before);
        const EnrollmentCheck checkAfter(after, region);
        std::vector<int> rows;
        for (const AccountId account : m_accounts) {
            const int row = m_context.view.accounts->row(account);
            if (row >= 0 && !checkBefore.canEnroll(row) && checkAfter.canEnroll(row))
                rows.push_back(row);
        }
        return rows;
    }

    const ChangeContext &m_context;
    const RegionView &m_before;
    std::vector<AccountId> m_accounts;
    bool m_isPossible = false;
};

} // namespace

void addFollowUps(const ChangeContext &context, std::optional<Region> changed, ChangeEffect &effect)
{
    if (effect.patch.isEmpty())
        return;
    for (const auto &region : context.view.regions) {
        if (changed && *changed != region->region)
            continue;
        const FollowUp followUp(context, *region, effect.patch);
        if (followUp.isPossible())
            followUp.addTo(effect);
    }
}

} // namespace bucketwatch
