// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/propagator.h"

#include "organization/pending.h"
#include "organization/rules.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace bucketwatch {

Propagator::Propagator(const ChangeContext &context, const RegionView &region, const OrganizationConfiguration &configuration,
    PropagatedPreferences about, EffectBuilder &builder)
    : m_context(context)
    , m_region(region)
    , m_inForce(inForce(context.view, region, configuration))
    , m_check(context.view, region)
    , m_delayed(context.view.settings.propagation == Propagation::Delayed)
    , m_named(std::move(about.features))
    , m_builder(builder)
{
    m_enrolls = about.members && reachesExistingAccounts(m_inForce.members);
    m_reaches = m_enrolls || std::ranges::any_of(m_named, [this](Feature feature) { return reachesPlan(feature); });
}

void Propagator::propagate()
{
    const bool withdraws = hasPendingRows(m_region);
    if (!m_reaches && !withdraws)
        return;
    for (int row = 0; row < std::ssize(m_context.view.accounts->rows); ++row) {
        m_begun = false;
        if (withdraws)
            withdrawPending(row);
        if (m_reaches)
            reach(row);
    }
}

void Propagator::reapply(const std::vector<int> &rows)
{
    if (!m_reaches)
        return;
    for (const int row : rows) {
        m_begun = false;
        reach(row);
    }
}

/// A plan is reached when its own preference is ALL; ALL for a switch counts where the plan is enabled already.
bool Propagator::reachesPlan(Feature feature) const
{
    return reachesExistingAccounts(m_inForce.of(feature))
        || std::ranges::any_of(additionalConfigurationOf(feature),
            [this](AdditionalConfiguration which) { return reachesExistingAccounts(m_inForce.of(which)); });
}

void Propagator::beginOnce(int row)
{
    if (!std::exchange(m_begun, true))
        m_builder.begin(row);
}

void Propagator::reach(int row)
{
    const Account &account = m_context.view.accounts->rows[static_cast<std::size_t>(row)];
    const bool enrolled = m_enrolls && isEnrolled(account, row);
    if (!enrolled && !reachedByPreference(account, m_region, row))
        return;
    if (!enrolled && m_named.empty())
        return; // is what the preference wants, and no plan is asked about
    beginOnce(row);
    if (enrolled)
        enrollNowOrLater(account, row);
    if (enrolled && !m_region.detectors[static_cast<std::size_t>(row)].exists())
        return; // gets its plans with the detector
    for (const Feature feature : m_named)
        enableNowOrLater(account, feature);
}

bool Propagator::isEnrolled(const Account &account, int row) const
{
    return hasRoom(m_builder, m_region, row) && enrolledByAll(account, m_region, row) && m_check.canEnroll(row);
}

void Propagator::enrollNowOrLater(const Account &account, int row)
{
    if (!m_delayed)
        enroll(m_builder, m_region, m_inForce, EnrolledAs::Existing);
    else if (m_region.pending[static_cast<std::size_t>(row)].enrollment == 0)
        m_builder.set(Field::PendingEnrollment, pendingMoment(account.id, m_region.region, m_context.now));
}

void Propagator::enableNowOrLater(const Account &account, Feature feature)
{
    if (!reachesExistingAccounts(m_inForce.of(feature)) && !m_builder.isEnabled(feature))
        return;
    if (!reachesPlan(feature))
        return;
    if (!m_delayed)
        enableByPreference(m_builder, m_inForce, feature, AutoEnable::All);
    else if (m_builder.value(pendingFieldOf(feature)) == 0 && wouldChange(feature))
        m_builder.set(pendingFieldOf(feature), pendingMoment(account.id, m_region.region, m_context.now));
}

bool Propagator::wouldChange(Feature feature) const
{
    if (runsTwice(m_builder, feature))
        return false;
    return !m_builder.isEnabled(feature)
        || std::ranges::any_of(additionalConfigurationOf(feature), [this](AdditionalConfiguration which) {
               return reachesExistingAccounts(m_inForce.of(which)) && !m_builder.isEnabled(which);
           });
}

/// A preference that is ALL no longer does not carry on with what it had begun.
void Propagator::withdrawPending(int row)
{
    const PendingRow &pending = m_region.pending[static_cast<std::size_t>(row)];
    if (pending.enrollment != 0 && !reachesExistingAccounts(m_inForce.members)) {
        beginOnce(row);
        m_builder.set(Field::PendingEnrollment, 0);
    }
    for (const Feature feature : m_named) {
        if (pending.of(feature) != 0 && !reachesPlan(feature)) {
            beginOnce(row);
            m_builder.set(pendingFieldOf(feature), 0);
        }
    }
}

void reapply(EffectBuilder &builder, const ChangeContext &context, const RegionView &region, const std::vector<int> &rows)
{
    PropagatedPreferences all {true, {}};
    std::ranges::copy_if(allFeatures(), std::back_inserter(all.features), isOrganizationFeature);
    Propagator(context, region, region.configuration, std::move(all), builder).reapply(rows);
}

} // namespace bucketwatch
