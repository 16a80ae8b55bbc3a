// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/restoration.h"

#include "organization/followups.h"
#include "organization/joiningeffects.h"
#include "organization/policyenforcement.h"
#include "organization/propagator.h"
#include "organization/rules.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace bucketwatch {

namespace {

/// The preferences of @p after as the rules leave them, whatever they were when they stood.
OrganizationConfiguration countedAnew(const RegionView &after, const RegionPatch &patch)
{
    if (patch.administrator && !after.administrator)
        return {.updatedAt = after.configuration.updatedAt}; // the next administrator begins with preferences of its own
    OrganizationConfiguration configuration = after.configuration;
    const bool members = std::ranges::contains(patch.fields, Field::RelationshipStatus, &FieldChange::field);
    if (members || patch.configuration)
        configuration.memberAccountLimitReached = organizationMemberCount(after) >= MemberAccountLimit;
    return configuration;
}

/// Whether @p patch is different now.
bool countAnew(const RegionView &before, const RegionView &after, RegionPatch &patch)
{
    OrganizationConfiguration configuration = countedAnew(after, patch);
    if (configuration == after.configuration)
        return false;
    configuration.updatedAt = before.configuration.updatedAt;
    patch.configuration.reset();
    if (configuration != before.configuration)
        patch.configuration = ConfigurationChange {before.configuration, configuration};
    return true;
}

/// The preferences that are ALL in @p after and were not in @p before, both in force.
PropagatedPreferences becomingAll(const OrganizationConfiguration &before, const OrganizationConfiguration &after)
{
    const auto becomes
        = [&](auto which) { return reachesExistingAccounts(after.of(which)) && !reachesExistingAccounts(before.of(which)); };
    PropagatedPreferences about {reachesExistingAccounts(after.members) && !reachesExistingAccounts(before.members), {}};
    std::ranges::copy_if(allFeatures(), std::back_inserter(about.features), [&](Feature feature) {
        return isOrganizationFeature(feature)
            && (becomes(feature) || std::ranges::any_of(additionalConfigurationOf(feature), becomes));
    });
    return about;
}

bool changesPolicies(const OrganizationPatch &patch)
{
    return patch.settings
        && (patch.settings->before.policyTypeEnabled != patch.settings->after.policyTypeEnabled
            || patch.settings->before.policies != patch.settings->after.policies);
}

/// Rows of the accounts that join or leave the organization, as @p join tells, ascending.
std::vector<int> rowsThat(bool join, const OrganizationView &result, const OrganizationPatch &patch)
{
    std::vector<int> rows;
    for (const AccountChange &change : patch.accounts) {
        if (change.before != join && change.after == join)
            rows.push_back(result.accounts->row(change.account.id));
    }
    std::ranges::sort(rows);
    return rows;
}

/// What comes back into force in the Regions of a restored organization.
class Return {
public:
    /// @p after is the organization once restored, by @p patch.
    Return(const ChangeContext &before, const OrganizationView &after, const OrganizationPatch &patch)
        : m_before(before.view)
        , m_after {after, before.caller, before.now}
        , m_returning(rowsThat(true, after, patch))
        , m_leaving(rowsThat(false, after, patch))
        , m_enforces(after.settings.policyTypeEnabled && changesPolicies(patch))
    {
    }

    void addTo(ChangeEffect &effect, const RegionView &before, const RegionView &after) const
    {
        PropagatedPreferences about;
        if (before.configuration != after.configuration && arePreferencesInForce(m_before, before)
            && arePreferencesInForce(m_after.view, after))
            about = becomingAll(before.configuration, after.configuration);
        const bool propagates = about.members || !about.features.empty();
        if (!m_enforces && !propagates && m_returning.empty() && m_leaving.empty())
            return;
        EffectBuilder builder(m_after.view, after);
        for (const int row : m_leaving) { // they may have become members since
            builder.begin(row);
            leaveOrganization(builder);
        }
        if (m_after.view.settings.policyTypeEnabled)
            applyPolicies(builder, m_after.view, after, m_enforces ? everyRow(m_after.view) : m_returning);
        else
            reapply(builder, m_after, after, m_returning);
        if (propagates)
            Propagator(m_after, after, after.configuration, std::move(about), builder).reapply(others());
        builder.finish(effect);
    }

private:
    /// Those that return have got everything.
    [[nodiscard]] std::vector<int> others() const
    {
        std::vector<int> rows;
        std::ranges::set_difference(everyRow(m_after.view), m_returning, std::back_inserter(rows));
        return rows;
    }

    const OrganizationView &m_before;
    ChangeContext m_after;
    std::vector<int> m_returning;
    std::vector<int> m_leaving;
    bool m_enforces;
};

} // namespace

OrganizationView restored(const OrganizationView &view, OrganizationPatch &patch, Timestamp when)
{
    OrganizationView result = patched(view, patch, when);
    bool isDifferent = false;
    for (RegionPatch &own : patch.regions) {
        const auto before = view.find(own.region);
        if (before && countAnew(*before, *result.find(own.region), own))
            isDifferent = true;
    }
    if (!isDifferent)
        return result;
    std::erase_if(patch.regions, [](const RegionPatch &region) { return region.isEmpty(); });
    return patched(view, patch, when);
}

void addFollowUps(const ChangeContext &context, OrganizationPatch &patch, OrganizationView &result)
{
    ChangeEffect more;
    const Return comesBack(context, result, patch);
    for (std::size_t i = 0; i < result.regions.size(); ++i) {
        if (result.regions[i]->isLoaded)
            comesBack.addTo(more, *context.view.regions[i], *result.regions[i]);
    }
    ChangeEffect effect {merged(std::move(patch), std::move(more.patch)), std::move(more.changed), {}, {}};
    addFollowUps(context, std::nullopt, effect);
    patch = std::move(effect.patch);
    if (!effect.changed.empty())
        result = patched(context.view, patch, context.now);
}

} // namespace bucketwatch
