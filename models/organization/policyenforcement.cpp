// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/policyenforcement.h"

#include "organization/enrollment.h"
#include "organization/relations.h"
#include "organization/rules.h"

namespace bucketwatch {

namespace {

bool isOffered(const RegionView &region, Feature feature)
{
    return feature != Feature::S3DataEvents || region.offersS3Protection;
}

void suspend(EffectBuilder &builder)
{
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

void applyPolicy(EffectBuilder &builder, const RegionView &region, const PolicyBlock &policy)
{
    if (policy.foundational == true)
        enroll(builder, region, {}, ExistingPlans::AllOnly);
    else if (policy.foundational == false)
        suspend(builder);
    if (builder.detectorStatus() == DetectorStatus::Absent)
        return;
    for (const Feature feature : allFeatures()) {
        if (policy.of(feature) && isOffered(region, feature))
            applyPlan(builder, policy, feature);
    }
}

void applyPolicies(EffectBuilder &builder, const OrganizationView &view, const RegionView &region)
{
    const EffectivePolicies policies(view, region.region);
    if (!policies.any())
        return;
    const EnrollmentCheck check(view, region);
    for (int row = 0; row < std::ssize(view.accounts->rows); ++row) {
        const PolicyBlock &policy = policies.of(view.accounts->rows[static_cast<std::size_t>(row)]);
        if (policy == PolicyBlock() || !check.canEnroll(row))
            continue;
        builder.begin(row);
        applyPolicy(builder, region, policy);
    }
}

} // namespace bucketwatch
