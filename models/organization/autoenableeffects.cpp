// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/autoenableeffects.h"

#include "organization/effectivepolicy.h"
#include "organization/enrollment.h"
#include "organization/pending.h"
#include "organization/refusals.h"
#include "organization/rules.h"

#include <algorithm>
#include <utility>

namespace bucketwatch {

namespace {

/// The preferences as the change leaves them; Error::BadInput for what cannot be set.
Result<OrganizationConfiguration> configurationAfter(const RegionView &region, const SetAutoEnable &change)
{
    OrganizationConfiguration after = region.configuration;
    after.members = change.members.value_or(after.members);
    bool namesRuntime = false;
    for (const auto &[feature, preference] : change.features) {
        // A Region without S3 Protection has the preference NONE for it, and no other.
        const auto settable
            = preference == AutoEnable::None && isSettable(feature) ? Result<void>() : checkSettable(region, feature);
        if (!settable)
            return std::unexpected(settable.error());
        if (!isOrganizationFeature(feature))
            return std::unexpected(invalidValue());
        namesRuntime = namesRuntime || feature == Feature::RuntimeMonitoring || feature == Feature::EksRuntimeMonitoring;
        after.features[static_cast<std::size_t>(feature)] = preference;
    }
    for (const auto &[which, preference] : change.additional)
        after.additional[static_cast<std::size_t>(which)] = preference;
    const bool twice
        = after.of(Feature::RuntimeMonitoring) != AutoEnable::None && after.of(Feature::EksRuntimeMonitoring) != AutoEnable::None;
    if (namesRuntime && twice)
        return std::unexpected(badInput(unprocessed::runtimeMonitoringTwice()));
    return after;
}

/// What the preference ALL does to the accounts of one Region, at once or later.
class Propagator {
public:
    Propagator(const ChangeContext &context, const RegionView &region, const SetAutoEnable &change,
        const OrganizationConfiguration &after, EffectBuilder &builder)
        : m_context(context)
        , m_region(region)
        , m_inForce(inForce(context.view, region, after))
        , m_check(context.view, region)
        , m_delayed(context.view.settings.propagation == Propagation::Delayed)
        , m_builder(builder)
    {
        m_enrolls = change.members && reachesExistingAccounts(m_inForce.members);
        for (const Feature feature : allFeatures()) {
            const bool named = std::ranges::contains(change.features, feature, &std::pair<Feature, AutoEnable>::first)
                || std::ranges::any_of(change.additional, [feature](const auto &one) { return featureOf(one.first) == feature; });
            if (named && isSettable(feature))
                m_named.push_back(feature);
        }
        m_reaches = m_enrolls || std::ranges::any_of(m_named, [this](Feature feature) { return reachesPlan(feature); });
    }

    void propagate()
    {
        const bool withdraws = nextDue(m_region).has_value();
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

private:
    /// A plan is reached when its own preference is ALL; ALL for a switch counts where the plan is enabled already.
    [[nodiscard]] bool reachesPlan(Feature feature) const
    {
        return reachesExistingAccounts(m_inForce.of(feature))
            || std::ranges::any_of(additionalConfigurationOf(feature),
                [this](AdditionalConfiguration which) { return reachesExistingAccounts(m_inForce.of(which)); });
    }

    void beginOnce(int row)
    {
        if (!std::exchange(m_begun, true))
            m_builder.begin(row);
    }

    void reach(int row)
    {
        const Account &account = m_context.view.accounts->rows[static_cast<std::size_t>(row)];
        const bool enrolled = m_enrolls && isEnrolled(account, row);
        if (!enrolled && !reachedByMemberUpdate(m_region, account.id, row))
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

    [[nodiscard]] bool isEnrolled(const Account &account, int row) const
    {
        return hasRoom(m_builder, m_region, row) && enrolledByAll(account, m_region, row) && m_check.canEnroll(row);
    }

    void enrollNowOrLater(const Account &account, int row)
    {
        if (!m_delayed)
            enroll(m_builder, m_region, m_inForce, EnrolledAs::Existing);
        else if (m_region.pending[static_cast<std::size_t>(row)].enrollment == 0)
            m_builder.set(Field::PendingEnrollment, pendingMoment(account.id, m_region.region, m_context.now));
    }

    void enableNowOrLater(const Account &account, Feature feature)
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

    [[nodiscard]] bool wouldChange(Feature feature) const
    {
        if (runsTwice(m_builder, feature))
            return false;
        return !m_builder.isEnabled(feature)
            || std::ranges::any_of(additionalConfigurationOf(feature), [this](AdditionalConfiguration which) {
                   return reachesExistingAccounts(m_inForce.of(which)) && !m_builder.isEnabled(which);
               });
    }

    /// A preference that is ALL no longer does not carry on with what it had begun.
    void withdrawPending(int row)
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

    const ChangeContext &m_context;
    const RegionView &m_region;
    OrganizationConfiguration m_inForce;
    EnrollmentCheck m_check;
    bool m_delayed;
    bool m_enrolls = false;
    bool m_reaches = false;
    bool m_begun = false; ///< the row at hand
    std::vector<Feature> m_named;
    EffectBuilder &m_builder;
};

} // namespace

Result<ChangeEffect> effect(const ChangeContext &context, const RegionView &region, const SetAutoEnable &change)
{
    if (const auto may = checkMay(context, region, Action::SetAutoEnable, Scope::Any); !may)
        return std::unexpected(may.error());
    const auto after = configurationAfter(region, change);
    if (!after)
        return std::unexpected(after.error());
    EffectBuilder builder(context.view, region);
    builder.setConfiguration(*after);
    Propagator(context, region, change, *after, builder).propagate();
    return builder.take();
}

} // namespace bucketwatch
