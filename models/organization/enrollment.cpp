// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/enrollment.h"

#include "organization/effectivepolicy.h"
#include "organization/relations.h"
#include "organization/rules.h"

namespace bucketwatch {

namespace {

bool isOffered(const RegionView &region, Feature feature)
{
    return feature != Feature::S3DataEvents || region.offersS3Protection;
}

} // namespace

bool arePreferencesInForce(const OrganizationView &view, const RegionView &region)
{
    const int administrator = region.administrator ? view.accounts->row(*region.administrator) : -1;
    const bool isOff = administrator >= 0 && region.members[static_cast<std::size_t>(administrator)].isRegionOff;
    return !isOff && !arePoliciesInForce(view) && !region.configuration.memberAccountLimitReached;
}

OrganizationConfiguration inForce(
    const OrganizationView &view, const RegionView &region, const OrganizationConfiguration &configuration)
{
    if (arePreferencesInForce(view, region))
        return configuration;
    OrganizationConfiguration nothing;
    nothing.memberAccountLimitReached = region.configuration.memberAccountLimitReached;
    return nothing;
}

bool isAllInForce(const OrganizationView &view, const RegionView &region)
{
    return region.administrator && reachesExistingAccounts(inForce(view, region, region.configuration).members);
}

bool reachedByPreference(const Account &account, const RegionView &region, int row)
{
    return account.inOrganization && reachedByMemberUpdate(region, account.id, row);
}

void dropPending(EffectBuilder &builder)
{
    builder.set(Field::PendingEnrollment, 0);
    for (const Feature feature : allFeatures())
        builder.set(pendingFieldOf(feature), 0);
}

void setPlan(EffectBuilder &builder, Feature feature, bool enable, const std::vector<AdditionalSetting> &additional)
{
    builder.set(fieldOf(feature), enable ? 1 : 0);
    builder.set(pendingFieldOf(feature), 0);
    if (!enable) {
        for (const AdditionalConfiguration which : additionalConfigurationOf(feature))
            builder.set(fieldOf(which), 0);
    }
    for (const auto &[which, on] : additional) {
        if (featureOf(which) == feature && (!on || builder.isEnabled(feature)))
            builder.set(fieldOf(which), on ? 1 : 0);
    }
}

bool runsTwice(const EffectBuilder &builder, Feature feature)
{
    return (feature == Feature::RuntimeMonitoring && builder.isEnabled(Feature::EksRuntimeMonitoring))
        || (feature == Feature::EksRuntimeMonitoring && builder.isEnabled(Feature::RuntimeMonitoring));
}

void enableByPreference(
    EffectBuilder &builder, const OrganizationConfiguration &configuration, Feature feature, AutoEnable atLeast)
{
    if (runsTwice(builder, feature))
        return;
    builder.set(fieldOf(feature), 1);
    builder.set(pendingFieldOf(feature), 0);
    for (const AdditionalConfiguration which : additionalConfigurationOf(feature)) {
        if (configuration.of(which) >= atLeast)
            builder.set(fieldOf(which), 1);
    }
}

void enroll(EffectBuilder &builder, const RegionView &region, const OrganizationConfiguration &configuration, EnrolledAs as)
{
    const bool isNew = builder.detectorStatus() == DetectorStatus::Absent;
    builder.set(DetectorStatus::Enabled);
    if (region.administrator && region.administrator != builder.account()) {
        builder.setStatusUnder(*region.administrator, RelationshipStatus::Enabled, MemberType::ViaOrganizations);
        builder.setFrequencyOf(*region.administrator);
    }
    builder.set(Field::PendingEnrollment, 0);
    const bool countsAsNew = as == EnrolledAs::Joining || (isNew && as == EnrolledAs::Existing);
    const AutoEnable atLeast = countsAsNew ? AutoEnable::New : AutoEnable::All;
    // The user guide, "GuardDuty S3 Protection finding types", says that S3 Protection is on, too, when a delegated administrator
    // enables GuardDuty in an existing member, while new members get what the preferences say. The API reference, CreateMembers,
    // says that they are applied to new and existing accounts alike. That holds here: nobody has a plan that nobody chose.
    for (const Feature feature : allFeatures()) {
        if (isOrganizationFeature(feature) && isOffered(region, feature) && configuration.of(feature) >= atLeast)
            enableByPreference(builder, configuration, feature, atLeast);
    }
}

bool hasRoom(const EffectBuilder &builder, const RegionView &region, int row)
{
    return builder.organizationMembers() < MemberAccountLimit
        || isOrganizationMember(region.members[static_cast<std::size_t>(row)]);
}

EnrollmentCheck::EnrollmentCheck(const OrganizationView &view, const RegionView &region)
    : m_view(view), m_region(region), m_elsewhere(invitationAdministrators(region))
{
}

bool EnrollmentCheck::canEnroll(int row) const
{
    return isEligible(row) && !m_region.members[static_cast<std::size_t>(row)].isRegionOff;
}

bool EnrollmentCheck::isEligible(int row) const
{
    const auto index = static_cast<std::size_t>(row);
    const bool isManagement = m_view.accounts->rows[index].id == m_view.managementAccount;
    const bool isReady
        = !isManagement || isAssociated(m_region.members[index]) || m_region.detectors[index].status == DetectorStatus::Enabled;
    return isReady && isFree(row);
}

bool EnrollmentCheck::isFree(int row) const
{
    const Account &account = m_view.accounts->rows[static_cast<std::size_t>(row)];
    return account.inOrganization && (m_elsewhere.empty() || !m_elsewhere.contains(account.id));
}

std::optional<AccountId> EnrollmentCheck::invitationAdministrator(int row) const
{
    const AccountId account = m_view.accounts->rows[static_cast<std::size_t>(row)].id;
    const auto found = m_elsewhere.find(account);
    const bool isMember = found != m_elsewhere.end() && found->second != account;
    return isMember ? std::optional(found->second) : std::nullopt;
}

} // namespace bucketwatch
