// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/autoenableeffects.h"

#include "organization/propagator.h"
#include "organization/refusals.h"
#include "organization/rules.h"

#include <algorithm>
#include <iterator>
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

/// The plans that the change is about: it says something about them or about a switch inside.
std::vector<Feature> plansNamedIn(const SetAutoEnable &change)
{
    std::vector<Feature> plans;
    std::ranges::copy_if(allFeatures(), std::back_inserter(plans), [&change](Feature feature) {
        const bool named = std::ranges::contains(change.features, feature, &std::pair<Feature, AutoEnable>::first)
            || std::ranges::any_of(change.additional, [feature](const auto &one) { return featureOf(one.first) == feature; });
        return named && isSettable(feature);
    });
    return plans;
}

} // namespace

Result<ChangeEffect> effect(const ChangeContext &context, const RegionView &region, const SetAutoEnable &change)
{
    if (const auto may = checkMay(context, region, Action::SetAutoEnable, Scope::Any); !may)
        return std::unexpected(may.error());
    if (const auto runs = checkRuns(context, region); !runs)
        return std::unexpected(runs.error());
    const auto after = configurationAfter(region, change);
    if (!after)
        return std::unexpected(after.error());
    EffectBuilder builder(context.view, region);
    builder.setConfiguration(*after);
    Propagator(context, region, *after, {change.members.has_value(), plansNamedIn(change)}, builder).propagate();
    return builder.take();
}

} // namespace bucketwatch
