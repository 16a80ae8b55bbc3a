// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/policyenforcement.h"

#include "organization/relations.h"
#include "organization/rules.h"

#include <numeric>

namespace bucketwatch {

namespace {

bool isOffered(const RegionView &region, Feature feature)
{
    return feature != Feature::S3DataEvents || region.offersS3Protection;
}

/// What the administrator by invitation sees of a member that a policy suspends or resumes.
void setInvited(EffectBuilder &builder, const EnrollmentCheck &check, RelationshipStatus status)
{
    if (const auto administrator = check.invitationAdministrator(builder.row()))
        builder.setStatusUnder(*administrator, status, MemberType::ByInvitation);
}

void run(EffectBuilder &builder, const RegionView &region, const EnrollmentCheck &check)
{
    if (check.isFree(builder.row()) && hasRoom(builder, region, builder.row())) {
        enroll(builder, region, {}, EnrolledAs::Existing);
        return;
    }
    builder.set(DetectorStatus::Enabled);
    builder.set(Field::PendingEnrollment, 0);
    setInvited(builder, check, RelationshipStatus::Enabled);
}

void suspend(EffectBuilder &builder, const EnrollmentCheck &check)
{
    setInvited(builder, check, RelationshipStatus::Disabled);
    if (builder.detectorStatus() == DetectorStatus::Enabled)
        builder.set(DetectorStatus::Disabled);
    if (builder.value(Field::RelationshipStatus) == static_cast<std::uint32_t>(RelationshipStatus::Enabled))
        builder.set(Field::RelationshipStatus, static_cast<std::uint32_t>(RelationshipStatus::Disabled));
}

void applyPlan(EffectBuilder &builder, const PolicyBlock &policy, Feature feature)
{
    const bool enable = *policy.of(feature);
    if (enable && runsTwice(builder, feature)) // the policy wins, and its plan covers what the older one does
        setPlan(builder, feature == Feature::RuntimeMonitoring ? Feature::EksRuntimeMonitoring : Feature::RuntimeMonitoring,
            false, {});
    std::vector<AdditionalSetting> additional;
    for (const AdditionalConfiguration which : additionalConfigurationOf(feature)) {
        if (const auto on = policy.additional[static_cast<std::size_t>(which)])
            additional.emplace_back(which, *on);
    }
    setPlan(builder, feature, enable, additional);
}

} // namespace

void applyPolicy(EffectBuilder &builder, const RegionView &region, const PolicyBlock &policy, const EnrollmentCheck &check)
{
    if (policy.foundational == true)
        run(builder, region, check);
    else if (policy.foundational == false)
        suspend(builder, check);
    if (builder.detectorStatus() == DetectorStatus::Absent)
        return;
    for (const Feature feature : allFeatures()) {
        if (policy.of(feature) && isOffered(region, feature))
            applyPlan(builder, policy, feature);
    }
}

std::vector<int> everyRow(const OrganizationView &view)
{
    std::vector<int> rows(view.accounts->rows.size());
    std::ranges::iota(rows, 0);
    return rows;
}

void applyPolicies(EffectBuilder &builder, const OrganizationView &view, const RegionView &region)
{
    applyPolicies(builder, view, region, everyRow(view));
}

void applyPolicies(EffectBuilder &builder, const OrganizationView &view, const RegionView &region, const std::vector<int> &rows)
{
    const EffectivePolicies policies(view, region.region);
    if (!policies.any())
        return;
    const EnrollmentCheck check(view, region);
    for (const int row : rows) {
        const PolicyBlock &policy = policies.of(view.accounts->rows[static_cast<std::size_t>(row)]);
        if (policy == PolicyBlock() || region.members[static_cast<std::size_t>(row)].isRegionOff)
            continue;
        builder.begin(row);
        applyPolicy(builder, region, policy, check);
    }
}

} // namespace bucketwatch
