// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/remote/inversechanges.h"

#include "guardduty/remote/viewdifference.h"
#include "organization/effect.h"

#include <QCoreApplication>

#include <map>

namespace bucketwatch {

namespace {

Error cannotBeTakenBack(const QString &what)
{
    return {Error::Kind::Conflict,
        QCoreApplication::translate("bucketwatch::RemoteGuardDuty",
            "This edit cannot be undone over a connection, which only sets plans, preferences and monitoring: %1")
            .arg(what),
        {}};
}

Error cannotBeTakenBack(const FieldChange &change)
{
    return cannotBeTakenBack(
        QCoreApplication::translate("bucketwatch::RemoteGuardDuty", "it changed how account %1 belongs to GuardDuty.")
            .arg(change.account.toString()));
}

SetAutoEnable preferencesTowards(const RegionPatch &patch)
{
    const OrganizationConfiguration &before = patch.configuration->before;
    const OrganizationConfiguration &after = patch.configuration->after;
    SetAutoEnable change {patch.region, {}, {}, {}};
    if (before.members != after.members)
        change.members = after.members;
    for (const Feature feature : allFeatures()) {
        if (before.of(feature) != after.of(feature))
            change.features.emplace_back(feature, after.of(feature));
    }
    for (std::size_t i = 0; i < AdditionalConfigurationCount; ++i) {
        const auto additional = static_cast<AdditionalConfiguration>(i);
        if (before.of(additional) != after.of(additional))
            change.additional.emplace_back(additional, after.of(additional));
    }
    return change;
}

/// Sorts what is left to be set into as few calls as it takes.
class Grouping {
public:
    Grouping(Region region, AccountId caller) : m_region(region), m_caller(caller) { }

    /// False when no call sets such a thing.
    bool add(const FieldChange &change)
    {
        if (const auto feature = featureOf(change.field)) {
            m_plans[{*feature, change.after != 0}].push_back(change.account);
            return true;
        }
        if (const auto additional = additionalOf(change.field)) {
            m_additional[{*additional, change.after != 0}].push_back(change.account);
            return true;
        }
        if (change.field == Field::RelationshipStatus)
            return addMonitoring(change);
        // A member's detector is suspended and resumed with its relationship.
        return change.field == Field::DetectorStatus && change.account != m_caller
            && change.after != static_cast<std::uint32_t>(DetectorStatus::Absent)
            && change.before != static_cast<std::uint32_t>(DetectorStatus::Absent);
    }

    [[nodiscard]] std::vector<Change> take(const RegionView &region, const AccountTable &accounts) const
    {
        std::vector<Change> changes;
        for (const auto &[action, members] : m_monitoring)
            changes.emplace_back(ActOnMembers {m_region, action, members});
        for (const auto &[plan, members] : m_plans)
            append(changes, members, plan.first, plan.second, {});
        for (const auto &[additional, members] : m_additional) {
            const Feature feature = featureOf(additional.first);
            // The switch is set together with its plan, which stays as it is.
            for (const AccountId account : members) {
                const int row = accounts.row(account);
                const bool enabled = row >= 0 && region.detectors[static_cast<std::size_t>(row)].isEnabled(feature);
                append(changes, {account}, feature, enabled, {additional});
            }
        }
        return changes;
    }

private:
    bool addMonitoring(const FieldChange &change)
    {
        const auto after = static_cast<RelationshipStatus>(change.after);
        const auto before = static_cast<RelationshipStatus>(change.before);
        const bool starts = before == RelationshipStatus::Disabled && after == RelationshipStatus::Enabled;
        const bool stops = before == RelationshipStatus::Enabled && after == RelationshipStatus::Disabled;
        if (starts || stops)
            m_monitoring[starts ? MemberAction::StartMonitoring : MemberAction::StopMonitoring].push_back(change.account);
        return starts || stops;
    }

    void append(std::vector<Change> &changes, const std::vector<AccountId> &accounts, Feature feature, bool enable,
        const std::vector<AdditionalSetting> &additional) const
    {
        std::vector<AccountId> members = accounts;
        if (std::erase(members, m_caller) > 0)
            changes.emplace_back(SetOwnFeature {m_region, feature, enable, additional});
        if (!members.empty())
            changes.emplace_back(SetMemberFeature {m_region, members, feature, enable, additional});
    }

    Region m_region;
    AccountId m_caller;
    std::map<std::pair<Feature, bool>, std::vector<AccountId>> m_plans;
    std::map<AdditionalSetting, std::vector<AccountId>> m_additional;
    std::map<MemberAction, std::vector<AccountId>> m_monitoring;
};

Result<std::vector<Change>> changesTowards(const OrganizationView &view, const RegionPatch &patch, AccountId caller)
{
    if (patch.administrator || !patch.invitations.empty() || !patch.tags.empty())
        return std::unexpected(cannotBeTakenBack(
            QCoreApplication::translate("bucketwatch::RemoteGuardDuty", "it changed the administrator, an invitation or tags.")));
    if (!patch.findings.empty() || !patch.filters.empty())
        return std::unexpected(cannotBeTakenBack(
            QCoreApplication::translate("bucketwatch::RemoteGuardDuty", "it changed findings or filters.")));
    std::vector<Change> changes;
    OrganizationView current = view;
    if (patch.configuration) {
        const SetAutoEnable preferences = preferencesTowards(patch);
        changes.emplace_back(preferences);
        const auto effect = effectOf(view, caller, preferences, {});
        if (!effect)
            return std::unexpected(effect.error());
        current = patched(view, effect->patch, {});
    }
    const OrganizationView wanted = patched(view, OrganizationPatch {{}, {}, {patch}}, {});
    const OrganizationPatch rest = differenceBetween(current, wanted);
    Grouping grouping(patch.region, caller);
    for (const FieldChange &change : rest.of(patch.region).fields) {
        if (!grouping.add(change))
            return std::unexpected(cannotBeTakenBack(change));
    }
    const std::vector<Change> plans = grouping.take(*current.find(patch.region), *current.accounts);
    changes.insert(changes.end(), plans.begin(), plans.end());
    return changes;
}

} // namespace

Result<std::vector<Change>> changesTowards(const OrganizationView &view, const OrganizationPatch &patch, AccountId caller)
{
    if (patch.settings || !patch.accounts.empty())
        return std::unexpected(cannotBeTakenBack(
            QCoreApplication::translate("bucketwatch::RemoteGuardDuty", "it changed the organization itself.")));
    std::vector<Change> changes;
    for (const RegionPatch &region : patch.regions) {
        const auto own = changesTowards(view, region, caller);
        if (!own)
            return std::unexpected(own.error());
        changes.insert(changes.end(), own->begin(), own->end());
    }
    return changes;
}

} // namespace bucketwatch
