// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/autoenableoutlook.h"

#include "organization/effectivepolicy.h"
#include "organization/enrollment.h"
#include "organization/rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace bucketwatch {

namespace {

struct Outlook {
    Q_DECLARE_TR_FUNCTIONS(AutoEnableOutlook)
};

std::optional<bool> policyAbout(const PolicyBlock &block, const AutoEnableSubject &subject)
{
    if (const auto *plan = std::get_if<Feature>(&subject))
        return block.of(*plan);
    if (const auto *which = std::get_if<AdditionalConfiguration>(&subject))
        return block.additional[static_cast<std::size_t>(*which)];
    return block.foundational;
}

/// Accounts of the organization that a policy decides about, and those that none does.
std::pair<qsizetype, qsizetype> managedAccounts(const OrganizationView &view, Region region, const AutoEnableSubject &subject)
{
    const EffectivePolicies policies(view, region);
    if (!policies.any())
        return {0, std::ssize(view.accounts->rows)};
    std::pair<qsizetype, qsizetype> counts;
    for (const Account &account : view.accounts->rows) {
        if (account.inOrganization)
            ++(policyAbout(policies.of(account), subject) ? counts.first : counts.second);
    }
    return counts;
}

/// The other form of Runtime Monitoring: one of them can be enabled.
Feature otherRuntime(Feature plan)
{
    return plan == Feature::RuntimeMonitoring ? Feature::EksRuntimeMonitoring : Feature::RuntimeMonitoring;
}

bool isRuntime(Feature plan)
{
    return plan == Feature::RuntimeMonitoring || plan == Feature::EksRuntimeMonitoring;
}

/// What one account has of a subject, and is about to get.
struct Standing {
    bool has = false;
    bool pending = false;
};

Standing standingIn(const OrganizationView &view, const RegionView &region, std::size_t row, const AutoEnableSubject &subject)
{
    const Detector &detector = region.detectors[row];
    const PendingRow &pending = region.pending[row];
    if (const auto *plan = std::get_if<Feature>(&subject))
        return {detector.isEnabled(*plan), pending.of(*plan) != 0};
    if (const auto *which = std::get_if<AdditionalConfiguration>(&subject))
        return {detector.isEnabled(*which), pending.of(featureOf(*which)) != 0};
    const bool isAdministrator = region.administrator == view.accounts->rows[row].id;
    return {isAdministrator ? detector.status == DetectorStatus::Enabled : isActive(region.members[row]),
        pending.enrollment != 0};
}

} // namespace

QString preferenceName(AutoEnable preference)
{
    switch (preference) {
    case AutoEnable::All:
        return Outlook::tr("Enable for all accounts");
    case AutoEnable::New:
        return Outlook::tr("Enable for new accounts");
    case AutoEnable::None:
        break;
    }
    return Outlook::tr("Do not enable");
}

QString preferenceLock(const OrganizationView &view, const RegionView &region, const AutoEnableSubject &subject)
{
    if (subject == AutoEnableSubject(Feature::S3DataEvents) && !region.offersS3Protection)
        return Outlook::tr("S3 Protection is not offered in this Region.");
    const auto [managed, others] = managedAccounts(view, region.region, subject);
    if (managed == 0 || others > 0)
        return {};
    QStringList names;
    for (const GuardDutyPolicy &policy : view.settings.policies)
        names << policy.name;
    if (names.isEmpty()) // a connection is not told which
        //: %1 is a protection plan
        return Outlook::tr("Organization policies manage %1 for every account, so no preference decides about it.")
            .arg(subjectName(subject));
    //: %1 is a protection plan, %2 the names of organization policies
    return Outlook::tr("Organization policies manage %1 for every account, so no preference decides about it: %2.")
        .arg(subjectName(subject), names.join(Outlook::tr(", ")));
}

QString notInForceReason(const OrganizationView &view, const RegionView &region)
{
    if (arePreferencesInForce(view, region))
        return {};
    if (arePoliciesInForce(view))
        return Outlook::tr("Organization policies for GuardDuty are enabled, so the auto-enable preferences reach no account. What "
                           "you save counts when the policies are disabled.");
    if (region.configuration.memberAccountLimitReached)
        return Outlook::tr("The organization has 50,000 members in this Region, so nothing is enabled automatically any more.");
    return Outlook::tr("The Region is not turned on for the delegated administrator account, so nothing is enabled automatically.");
}

AutoEnableOutlook::AutoEnableOutlook(
    const OrganizationView &before, const OrganizationView &after, Region region, const OrganizationConfiguration &drafted)
    : m_before(before)
    , m_after(after)
    , m_regionBefore(before.find(region))
    , m_regionAfter(after.find(region))
    , m_drafted(drafted)
{
}

bool AutoEnableOutlook::isChanged(const AutoEnableSubject &subject) const
{
    return m_regionBefore && preferenceOf(m_regionBefore->configuration, subject) != preferenceOf(m_drafted, subject);
}

AutoEnableOutlook::Effect AutoEnableOutlook::effectOf(const AutoEnableSubject &subject) const
{
    Effect effect;
    if (!m_regionBefore || !m_regionAfter)
        return effect;
    const bool isGuardDuty = std::holds_alternative<GuardDutyItself>(subject);
    for (std::size_t row = 0; row < m_regionBefore->detectors.size(); ++row) {
        const Account &account = m_after.accounts->rows[row];
        const Member &member = m_regionAfter->members[row];
        if (!account.inOrganization)
            continue; // also a member by invitation: a preference is about the organization
        const Standing before = standingIn(m_before, *m_regionBefore, row, subject);
        const Standing after = standingIn(m_after, *m_regionAfter, row, subject);
        effect.withdrawn += before.pending && !after.pending && !after.has;
        if (before.has) {
            ++effect.alreadySo;
        } else if (after.has || after.pending) {
            ++(after.has ? effect.enabled : effect.pending);
            effect.suspended += member.status == RelationshipStatus::Disabled;
        } else if (member.isRegionOff) {
            ++effect.regionOff;
        } else if (isGuardDuty || !reachedByPreference(account, *m_regionAfter, int(row))) {
            ++effect.notMembers;
        } else {
            ++effect.planOff;
        }
    }
    return effect;
}

QString AutoEnableOutlook::allText(const AutoEnableSubject &subject, const Effect &effect) const
{
    const QString name = subjectName(subject);
    QStringList sentences;
    if (effect.enabled > 0)
        //: %1 is a protection plan
        sentences << Outlook::tr("%1 will be enabled for %n existing account(s).", nullptr, int(effect.enabled)).arg(name);
    if (effect.pending > 0)
        sentences << Outlook::tr("%1 will be enabled within 24 hours for %n existing account(s).", nullptr, int(effect.pending))
                         .arg(name);
    if (effect.suspended > 0)
        sentences << Outlook::tr("For %n of them it counts once GuardDuty resumes there.", nullptr, int(effect.suspended));
    if (effect.changed() == 0)
        sentences << Outlook::tr("No existing account changes.");
    if (effect.alreadySo > 0)
        sentences << Outlook::tr("%n account(s) have it already.", nullptr, int(effect.alreadySo));
    const QString reason = notInForceReason(m_before, *m_regionBefore);
    if (!reason.isEmpty())
        return sentences.join(u' '); // said above all sections
    if (effect.notMembers > 0)
        sentences << (std::holds_alternative<GuardDutyItself>(subject)
                ? Outlook::tr("%n account(s) stay without it: they have another administrator, or are the management account, which "
                              "must enable GuardDuty itself.",
                      nullptr, int(effect.notMembers))
                : Outlook::tr("%n account(s) stay without it: they are no members with GuardDuty.", nullptr,
                      int(effect.notMembers)));
    if (effect.regionOff > 0)
        sentences << Outlook::tr(
            "%n account(s) stay without it: the Region is not turned on for them.", nullptr, int(effect.regionOff));
    if (effect.planOff > 0) {
        const auto *plan = std::get_if<Feature>(&subject);
        sentences << (plan ? Outlook::tr("%n account(s) stay without it: %1 runs there.", nullptr, int(effect.planOff))
                                 .arg(planName(otherRuntime(*plan)))
                           : Outlook::tr("%n account(s) stay without it: %1 is not enabled there.", nullptr, int(effect.planOff))
                                 .arg(planName(featureOf(std::get<AdditionalConfiguration>(subject)))));
    }
    return sentences.join(u' ');
}

QString AutoEnableOutlook::effectText(const AutoEnableSubject &subject) const
{
    if (!isChanged(subject))
        return Outlook::tr("Nothing changes: this preference holds already.");
    const Effect effect = effectOf(subject);
    const AutoEnable preference = preferenceOf(m_drafted, subject);
    if (preference == AutoEnable::All)
        return allText(subject, effect);
    QStringList sentences;
    sentences << Outlook::tr("No existing account changes: %n account(s) have it and keep it.", nullptr, int(effect.alreadySo));
    if (effect.withdrawn > 0)
        sentences << Outlook::tr("It was on its way to %n account(s), which is called off.", nullptr, int(effect.withdrawn));
    return sentences.join(u' ');
}

QString AutoEnableOutlook::warning(const AutoEnableSubject &subject) const
{
    const AutoEnable preference = preferenceOf(m_drafted, subject);
    if (preference == AutoEnable::None || !m_regionBefore)
        return {};
    const auto *plan = std::get_if<Feature>(&subject);
    const auto *which = std::get_if<AdditionalConfiguration>(&subject);
    if (!plan && !which)
        return preference == AutoEnable::All
            ? Outlook::tr("While this is so, member accounts cannot be suspended, disassociated or deleted.")
            : QString();
    if (plan && isRuntime(*plan) && m_drafted.of(otherRuntime(*plan)) != AutoEnable::None)
        //: %1 and %2 are protection plans
        return Outlook::tr("%1 cannot be enabled automatically together with %2. Choose \"Do not enable\" for one of them.")
            .arg(planName(*plan), planName(otherRuntime(*plan)));
    if (which && m_drafted.of(featureOf(*which)) == AutoEnable::None)
        //: %1 is a protection plan
        return (preference == AutoEnable::All
                   ? Outlook::tr("%1 is not enabled automatically, so this reaches only accounts where it is enabled.")
                   : Outlook::tr("%1 is not enabled automatically, so this does nothing for new accounts."))
            .arg(planName(featureOf(*which)));
    if (m_drafted.members == AutoEnable::None)
        //: %1 is a protection plan
        return Outlook::tr("Foundational GuardDuty is not enabled automatically, so accounts that join do not get %1. They get it "
                           "when you add them as members.")
            .arg(subjectName(subject));
    const auto managed = managedAccounts(m_before, m_regionBefore->region, subject).first;
    return managed > 0 ? Outlook::tr("Organization policies decide about it for %n account(s).", nullptr, int(managed)) : QString();
}

} // namespace bucketwatch
