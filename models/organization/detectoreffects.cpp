// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/detectoreffects.h"

#include "organization/effectivepolicy.h"
#include "organization/enrollment.h"
#include "organization/refusals.h"
#include "organization/relations.h"
#include "organization/rules.h"
#include "organization/ruletexts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// API reference, TagResource: what a resource may have in all.
constexpr std::size_t MaxTags = 200;

/// A plan, or GuardDuty itself, that an organization policy decides about cannot be changed in any other way.
Error managed(AccountId account, const QString &what)
{
    return denied(
        ruleText(QT_TRANSLATE_NOOP("bucketwatch::Rules",
                 "%1 of account %2 is managed by an organization policy (GUARDDUTY_POLICY) and cannot be changed here."))
            .arg(what, account.toString()));
}

Result<void> checkUnmanaged(const ChangeContext &context, const PolicyBlock &policy, Feature feature)
{
    if (!policy.of(feature))
        return {};
    return std::unexpected(managed(context.caller, planName(feature)));
}

Result<void> checkFoundationUnmanaged(const ChangeContext &context, const PolicyBlock &policy)
{
    if (!policy.foundational)
        return {};
    return std::unexpected(managed(context.caller, u"GuardDuty"_s));
}

/// Only the administrator may be suspended under nobody: its members would be left without one.
Result<void> checkHasNoMembers(const ChangeContext &context, const RegionView &region)
{
    if (!hasAssociatedMembers(region, context.caller))
        return {};
    return std::unexpected(conflict(ruleText(QT_TRANSLATE_NOOP("bucketwatch::Rules",
                                             "Account %1 cannot suspend GuardDuty in %2 while it has associated members. "
                                             "Disassociate them first."))
            .arg(context.caller.toString(), region.region.name())));
}

/// What a request for a new detector says, with the defaults for what it does not say.
struct Plans {
    std::array<bool, FeatureCount> features {};
    std::array<bool, AdditionalConfigurationCount> additional {};

    [[nodiscard]] bool of(Feature feature) const { return features[static_cast<std::size_t>(feature)]; }
};

Result<Plans> plansFor(const ChangeContext &context, const RegionView &region, const CreateDetector &change)
{
    const PolicyBlock policy = effectivePolicy(context.view, context.caller, region.region);
    Plans plans;
    for (const Feature feature : allFeatures()) {
        const bool offered = isSettable(feature) && checkSettable(region, feature);
        plans.features[static_cast<std::size_t>(feature)] = offered && policy.of(feature).value_or(isEnabledByDefault(feature));
    }
    for (const auto &[feature, enable] : change.features) {
        if (const auto settable = checkSettable(region, feature); !settable)
            return std::unexpected(settable.error());
        if (policy.of(feature).value_or(enable) != enable)
            return std::unexpected(managed(context.caller, planName(feature)));
        plans.features[static_cast<std::size_t>(feature)] = enable;
    }
    for (const auto &[which, enable] : change.additional)
        plans.additional[static_cast<std::size_t>(which)] = enable && plans.of(featureOf(which));
    for (std::size_t i = 0; i < AdditionalConfigurationCount; ++i)
        plans.additional[i]
            = policy.additional[i].value_or(plans.additional[i]) && plans.of(featureOf(AdditionalConfiguration(i)));
    if (plans.of(Feature::RuntimeMonitoring) && plans.of(Feature::EksRuntimeMonitoring))
        return std::unexpected(badInput(unprocessed::runtimeMonitoringTwice()));
    return plans;
}

/// What the caller sets for its members counts for them too. The builder leaves the caller's own account.
void setFrequencyOfMembers(
    const ChangeContext &context, const RegionView &region, PublishingFrequency frequency, EffectBuilder &builder)
{
    for (const Relation &relation : relationsOf(context.view, region, context.caller)) {
        const int row = context.view.accounts->row(relation.account);
        if (!isAssociated(relation.member) || row < 0 || !region.detectors[static_cast<std::size_t>(row)].exists())
            continue;
        builder.begin(relation.account);
        builder.set(Field::Frequency, static_cast<std::uint32_t>(frequency));
    }
}

/// A member by invitation that disables GuardDuty leaves its administrator behind with a former member.
void endAssociation(const std::optional<Relation> &relation, EffectBuilder &builder)
{
    if (relation)
        builder.setStatusUnder(relation->administrator, RelationshipStatus::Removed, relation->member.type);
}

/// Every value goes with the detector, so that taking it back brings them all back.
void removeDetector(EffectBuilder &builder)
{
    for (const Feature feature : allFeatures()) {
        if (isSettable(feature))
            setPlan(builder, feature, false, {});
    }
    builder.set(Field::Frequency, static_cast<std::uint32_t>(PublishingFrequency::SixHours));
    builder.set(Field::PendingEnrollment, 0);
    builder.set(DetectorStatus::Absent);
    builder.setTags({});
}

} // namespace

Result<ChangeEffect> effect(const ChangeContext &context, const RegionView &region, const SetOwnFeature &change)
{
    if (const auto settable = checkSettable(region, change.feature); !settable)
        return std::unexpected(settable.error());
    if (const auto reason = ownFeaturesRefusal(context.view, region, context.caller))
        return std::unexpected(*reason);
    const PolicyBlock policy = effectivePolicy(context.view, context.caller, region.region);
    if (const auto free = checkUnmanaged(context, policy, change.feature); !free)
        return std::unexpected(free.error());
    EffectBuilder builder(context.view, region);
    builder.begin(context.callerRow());
    if (change.enable && runsTwice(builder, change.feature))
        return std::unexpected(badInput(unprocessed::runtimeMonitoringTwice()));
    setPlan(builder, change.feature, change.enable, change.additional);
    return builder.take();
}

Result<ChangeEffect> effect(const ChangeContext &context, const RegionView &region, const SetOwnDetector &change)
{
    if (const auto there = checkHasDetector(context, region); !there)
        return std::unexpected(there.error());
    EffectBuilder builder(context.view, region);
    builder.begin(context.callerRow());
    const auto wanted = change.enable.value_or(true) ? DetectorStatus::Enabled : DetectorStatus::Disabled;
    if (change.enable && builder.detectorStatus() != wanted) {
        if (const auto may = checkMay(context, region, Action::SuspendGuardDuty, Scope::Self); !may)
            return std::unexpected(may.error());
        const PolicyBlock policy = effectivePolicy(context.view, context.caller, region.region);
        if (const auto free = checkFoundationUnmanaged(context, policy); !free)
            return std::unexpected(free.error());
        const auto alone = *change.enable ? Result<void>() : checkHasNoMembers(context, region);
        if (!alone)
            return std::unexpected(alone.error());
        builder.set(wanted);
    }
    if (change.frequency && builder.value(Field::Frequency) != static_cast<std::uint32_t>(*change.frequency)) {
        if (const auto may = checkMay(context, region, Action::SetFrequency, Scope::Self); !may)
            return std::unexpected(may.error());
        builder.set(Field::Frequency, static_cast<std::uint32_t>(*change.frequency));
    }
    if (change.frequency && scopeFor(context.view, region, context.caller, Action::SetFrequency) == Scope::Any)
        setFrequencyOfMembers(context, region, *change.frequency, builder);
    return builder.take();
}

Result<ChangeEffect> effect(const ChangeContext &context, const RegionView &region, const CreateDetector &change)
{
    const int row = context.callerRow();
    if (row >= 0 && region.detectors[static_cast<std::size_t>(row)].exists())
        return std::unexpected(detectorExists());
    if (const auto may = checkMay(context, region, Action::EnableGuardDuty, Scope::Self); !may)
        return std::unexpected(may.error());
    if (region.members[static_cast<std::size_t>(row)].isRegionOff)
        return std::unexpected(denied(unprocessed::regionIsOff(region.region)));
    const PolicyBlock policy = effectivePolicy(context.view, context.caller, region.region);
    if (policy.foundational.value_or(change.enable) != change.enable)
        return std::unexpected(managed(context.caller, u"GuardDuty"_s));
    const auto plans = plansFor(context, region, change);
    if (!plans)
        return std::unexpected(plans.error());
    EffectBuilder builder(context.view, region);
    builder.begin(row);
    builder.set(change.enable ? DetectorStatus::Enabled : DetectorStatus::Disabled);
    for (const Feature feature : allFeatures()) {
        if (isSettable(feature))
            builder.set(fieldOf(feature), plans->of(feature) ? 1 : 0);
    }
    for (std::size_t i = 0; i < AdditionalConfigurationCount; ++i)
        builder.set(fieldOf(AdditionalConfiguration(i)), plans->additional[i] ? 1 : 0);
    if (change.frequency)
        builder.set(Field::Frequency, static_cast<std::uint32_t>(*change.frequency));
    builder.setTags(change.tags);
    return builder.take();
}

Result<ChangeEffect> effect(const ChangeContext &context, const RegionView &region, const DeleteDetector &)
{
    if (const auto there = checkHasDetector(context, region); !there)
        return std::unexpected(there.error());
    if (hasInvitedOrAssociatedMembers(region, context.caller))
        return std::unexpected(administratorHasMembers());
    if (const auto may = checkMay(context, region, Action::DisableGuardDuty, Scope::Self); !may)
        return std::unexpected(may.error());
    const PolicyBlock policy = effectivePolicy(context.view, context.caller, region.region);
    if (const auto free = checkFoundationUnmanaged(context, policy); !free)
        return std::unexpected(free.error());
    const auto relation = associationOf(context.view, region, context.caller);
    const auto end = relation ? checkMayEnd(context, region, *relation) : Result<void>();
    if (!end)
        return std::unexpected(end.error());
    EffectBuilder builder(context.view, region);
    builder.begin(context.callerRow());
    removeDetector(builder);
    endAssociation(relation, builder);
    return builder.take();
}

Result<ChangeEffect> effect(const ChangeContext &context, const RegionView &region, const SetTags &change)
{
    if (const auto there = checkHasDetector(context, region); !there)
        return std::unexpected(there.error());
    if (const auto may = checkMay(context, region, Action::TagDetector, Scope::Self); !may)
        return std::unexpected(may.error());
    const auto found = region.tags.find(context.caller);
    Tags tags = found == region.tags.end() ? Tags() : found->second;
    for (const auto &[key, value] : change.set)
        tags.insert_or_assign(key, value);
    for (const QString &key : change.remove)
        tags.erase(key);
    if (!change.set.empty() && tags.size() > MaxTags)
        return std::unexpected(invalidValue());
    EffectBuilder builder(context.view, region);
    builder.begin(context.callerRow());
    builder.setTags(tags);
    return builder.take();
}

} // namespace bucketwatch
