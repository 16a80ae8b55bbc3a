// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/pendingeffects.h"

#include "organization/effectivepolicy.h"
#include "organization/enrollment.h"
#include "organization/pending.h"
#include "organization/refusals.h"
#include "organization/rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace bucketwatch {

namespace {

/// Carries out what is pending in one Region: the same functions as at once, on the accounts as they are now.
class Settlement {
public:
    Settlement(const ChangeContext &context, const RegionView &region)
        : m_view(context.view)
        , m_region(region)
        , m_now(toSeconds32(context.now))
        , m_inForce(inForce(context.view, region, region.configuration))
        , m_check(context.view, region)
        , m_builder(context.view, region)
    {
    }

    void settle(ChangeEffect &effect)
    {
        for (int row = 0; row < std::ssize(m_view.accounts->rows); ++row) {
            const auto index = static_cast<std::size_t>(row);
            const PendingRow &pending = m_region.pending[index];
            const bool isVerified = isVerifiedNow(m_view.accounts->rows[index].id, m_region.members[index]);
            if (!isVerified && !isAnyDue(pending))
                continue;
            m_builder.begin(row);
            settleRow(row, pending);
            if (isVerified && m_region.administrator)
                verify(*m_region.administrator, m_region.members[index]);
        }
        for (const auto &[invitation, member] : m_region.invitations) {
            if (isVerifiedNow(invitation.account, member)) {
                m_builder.begin(invitation.account);
                verify(invitation.administrator, member);
            }
        }
        m_builder.finish(effect);
    }

private:
    [[nodiscard]] bool isDue(Seconds32 moment) const { return moment != 0 && moment <= m_now; }
    [[nodiscard]] bool isAnyDue(const PendingRow &pending) const
    {
        if (pending.isEmpty())
            return false;
        return isDue(pending.enrollment)
            || std::ranges::any_of(pending.features, [this](Seconds32 moment) { return isDue(moment); });
    }

    [[nodiscard]] bool isVerifiedNow(AccountId account, const Member &member) const
    {
        return isDue(verificationMoment(account, m_region.region, member));
    }
    void verify(AccountId administrator, const Member &member)
    {
        if (m_builder.statusUnder(administrator) == member.status) // and was not enrolled just now
            m_builder.setStatusUnder(administrator, *statusOnceVerified(member.status), member.type);
    }

    void settleRow(int row, const PendingRow &pending)
    {
        const Account &account = m_view.accounts->rows[static_cast<std::size_t>(row)];
        if (isDue(pending.enrollment)) {
            const bool below = hasRoom(m_builder, m_region, row);
            m_builder.set(Field::PendingEnrollment, 0);
            if (below && reachesExistingAccounts(m_inForce.members) && m_check.canEnroll(row)
                && enrolledByAll(account, m_region, row))
                enroll(m_builder, m_region, m_inForce, EnrolledAs::Existing);
        }
        for (const Feature feature : allFeatures()) {
            if (isDue(pending.of(feature)))
                settlePlan(account, feature);
        }
    }

    void settlePlan(const Account &account, Feature feature)
    {
        m_builder.set(pendingFieldOf(feature), 0);
        const bool isMember = m_region.administrator == m_builder.account()
            || (m_region.administrator && isAssociated(Member {{}, m_builder.statusUnder(*m_region.administrator), {}, {}}));
        const bool wanted = reachesExistingAccounts(m_inForce.of(feature)) || m_builder.isEnabled(feature);
        if (account.inOrganization && isMember && wanted && m_builder.detectorStatus() != DetectorStatus::Absent)
            enableByPreference(m_builder, m_inForce, feature, AutoEnable::All);
    }

    const OrganizationView &m_view;
    const RegionView &m_region;
    Seconds32 m_now;
    OrganizationConfiguration m_inForce;
    EnrollmentCheck m_check;
    EffectBuilder m_builder;
};

ChangeEffect settled(const ChangeContext &context)
{
    ChangeEffect effect;
    for (const auto &region : context.view.regions) {
        const auto next = region->isLoaded ? nextDue(*region, *context.view.accounts) : std::nullopt;
        if (next && toSeconds32(*next) <= toSeconds32(context.now))
            Settlement(context, *region).settle(effect);
    }
    tidy(effect);
    return effect;
}

/// The simulated time under new settings. When a stopped clock goes on, what the machine's shows is not known here: what is
/// due by then is settled by the next request.
Timestamp timeAfter(const SimulatedTime &before, const SimulatedTime &after, Timestamp now)
{
    return after.stoppedAt || !before.stoppedAt ? after.at(now - before.offset) : now;
}

/// Dates of the organization are kept in 32 bits of seconds, which end in 2106.
Result<void> checkTime(const ChangeContext &context, const SimulatedTime &after)
{
    using namespace std::chrono;
    constexpr Timestamp Earliest {};
    constexpr Timestamp Latest = sys_days(year(2101) / 1 / 1);
    constexpr Timestamp MachineAtLeast = sys_days(year(2026) / 1 / 1); // when only the offset is known
    const Timestamp time = timeAfter(context.view.settings.time, after, context.now);
    const bool tooFar = !after.stoppedAt && after.offset >= Latest - MachineAtLeast;
    if (time >= Earliest && time < Latest && !tooFar)
        return {};
    return std::unexpected(
        badInput(QCoreApplication::translate("bucketwatch::Rules", "The simulated clock can be set to the years 1970 to 2100.")));
}

template<typename T> ChangeEffect withSetting(const ChangeContext &context, T OrganizationSettings::*member, T value)
{
    ChangeEffect effect;
    if (context.view.settings.*member == value)
        return effect;
    SettingsChange settings {context.view.settings, context.view.settings};
    settings.after.*member = value;
    effect.patch.settings = std::move(settings);
    return effect;
}

} // namespace

Result<ChangeEffect> effect(const ChangeContext &context, const SetTime &change)
{
    if (const auto possible = checkTime(context, change.time); !possible)
        return std::unexpected(possible.error());
    ChangeEffect effect = settled({context.view, context.caller, timeAfter(context.view.settings.time, change.time, context.now)});
    if (change.time != context.view.settings.time) {
        SettingsChange settings {context.view.settings, context.view.settings};
        settings.after.time = change.time;
        effect.patch.settings = std::move(settings);
    }
    return effect;
}

Result<ChangeEffect> effect(const ChangeContext &context, const SetPropagation &change)
{
    return withSetting(context, &OrganizationSettings::propagation, change.propagation);
}

Result<ChangeEffect> effect(const ChangeContext &context, const SetEmailVerification &change)
{
    return withSetting(context, &OrganizationSettings::emailVerification, change.verification);
}

Timestamp dateOf(const OrganizationView &view, const Change &change, Timestamp now)
{
    const auto *moved = std::get_if<SetTime>(&change);
    return moved ? timeAfter(view.settings.time, moved->time, now) : now;
}

Result<ChangeEffect> effect(const ChangeContext &context, const SettlePending &)
{
    return settled(context);
}

} // namespace bucketwatch
