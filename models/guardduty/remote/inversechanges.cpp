// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/remote/inversechanges.h"

#include "guardduty/remote/viewdifference.h"
#include "organization/effect.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace bucketwatch {

namespace {

Error cannotBeTakenBack(const QString &what)
{
    return {Error::Kind::Conflict,
        QCoreApplication::translate("bucketwatch::RemoteGuardDuty",
            "This edit cannot be undone over a connection, which sets plans, preferences, monitoring, tags, filters and the state of findings: %1")
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

SetTags tagsTowards(Region region, const TagsChange &tags)
{
    SetTags change {region, {}, {}};
    for (const auto &[key, value] : tags.after) {
        const auto before = tags.before.find(key);
        if (before == tags.before.end() || before->second != value)
            change.set.emplace(key, value);
    }
    for (const auto &[key, value] : tags.before) {
        if (!tags.after.contains(key))
            change.remove.push_back(key);
    }
    return change;
}

/// No call removes a finding, or takes a rating back.
Result<void> addFindings(const RegionPatch &patch, std::vector<Change> &changes)
{
    std::map<bool, std::vector<FindingId>> archived;
    std::map<FindingFeedback, std::vector<FindingId>> rated;
    for (const FindingChange &change : patch.findings) {
        const bool isRatingGone
            = change.before.feedback != change.after.feedback && change.after.feedback == FindingFeedback::NotGiven;
        if (change.comesOrGoes() || isRatingGone || change.before.count != change.after.count)
            return std::unexpected(cannotBeTakenBack(isRatingGone
                    ? QCoreApplication::translate("bucketwatch::RemoteGuardDuty", "it rated findings that had no rating.")
                    : QCoreApplication::translate("bucketwatch::RemoteGuardDuty", "it made findings.")));
        if (change.before.isArchived != change.after.isArchived)
            archived[change.after.isArchived].push_back(change.id);
        if (change.before.feedback != change.after.feedback)
            rated[change.after.feedback].push_back(change.id);
    }
    for (const auto &[archive, ids] : archived)
        changes.emplace_back(ArchiveFindings {patch.region, ids, archive});
    for (const auto &[feedback, ids] : rated)
        changes.emplace_back(RateFindings {patch.region, ids, feedback});
    return {};
}

Result<void> addFilters(const RegionPatch &patch, AccountId caller, std::vector<Change> &changes)
{
    for (const FilterChange &change : patch.filters) {
        if (change.account != caller)
            return std::unexpected(cannotBeTakenBack(
                QCoreApplication::translate("bucketwatch::RemoteGuardDuty", "it changed filters of account %1.")
                    .arg(change.account.toString())));
        if (!change.after)
            changes.emplace_back(DeleteFilter {patch.region, change.name});
        else if (!change.before)
            changes.emplace_back(CreateFilter {patch.region, change.after->filter, change.after->rank});
        else
            changes.emplace_back(UpdateFilter {patch.region, change.name, change.after->filter.description,
                change.after->filter.action, change.after->rank, change.after->filter.criteria});
    }
    return {};
}

/// Sorts what is left to be set into as few calls as it takes.
class Grouping {
public:
    Grouping(const RegionPatch &patch, AccountId caller)
        : m_region(patch.region)
        , m_caller(caller)
        , m_ownFrequencyToo(std::ranges::any_of(patch.fields,
              [caller](const FieldChange &change) { return change.field == Field::Frequency && change.account == caller; }))
    {
    }

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
        if (change.account == m_caller && addOwn(change))
            return true;
        // That of members follows their administrator's.
        if (change.field == Field::Frequency)
            return m_ownFrequencyToo;
        // A member's detector is suspended and resumed with its relationship.
        return change.field == Field::DetectorStatus && change.account != m_caller
            && change.after != static_cast<std::uint32_t>(DetectorStatus::Absent)
            && change.before != static_cast<std::uint32_t>(DetectorStatus::Absent);
    }

    [[nodiscard]] std::vector<Change> take(const RegionView &region, const AccountTable &accounts) const
    {
        std::vector<Change> changes;
        if (m_own.enable || m_own.frequency)
            changes.emplace_back(m_own);
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
    /// The detector of the caller itself, as long as there is one.
    bool addOwn(const FieldChange &change)
    {
        const bool isStatus = change.field == Field::DetectorStatus
            && change.before != static_cast<std::uint32_t>(DetectorStatus::Absent)
            && change.after != static_cast<std::uint32_t>(DetectorStatus::Absent);
        if (isStatus)
            m_own.enable = change.after == static_cast<std::uint32_t>(DetectorStatus::Enabled);
        else if (change.field == Field::Frequency)
            m_own.frequency = static_cast<PublishingFrequency>(change.after);
        return isStatus || change.field == Field::Frequency;
    }

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
    bool m_ownFrequencyToo;
    SetOwnDetector m_own {m_region, {}, {}};
    std::map<std::pair<Feature, bool>, std::vector<AccountId>> m_plans;
    std::map<AdditionalSetting, std::vector<AccountId>> m_additional;
    std::map<MemberAction, std::vector<AccountId>> m_monitoring;
};

Result<std::vector<Change>> changesTowards(const OrganizationView &view, const RegionPatch &patch, AccountId caller)
{
    if (patch.administrator || !patch.invitations.empty())
        return std::unexpected(cannotBeTakenBack(
            QCoreApplication::translate("bucketwatch::RemoteGuardDuty", "it changed the administrator or an invitation.")));
    std::vector<Change> changes;
    if (const auto findings = addFindings(patch, changes); !findings)
        return std::unexpected(findings.error());
    if (const auto filters = addFilters(patch, caller, changes); !filters)
        return std::unexpected(filters.error());
    for (const TagsChange &tags : patch.tags) {
        if (tags.account != caller)
            return std::unexpected(cannotBeTakenBack(
                QCoreApplication::translate("bucketwatch::RemoteGuardDuty", "it changed tags of account %1.")
                    .arg(tags.account.toString())));
        changes.emplace_back(tagsTowards(patch.region, tags));
    }
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
    const RegionPatch left = rest.of(patch.region);
    Grouping grouping(left, caller);
    for (const FieldChange &change : left.fields) {
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
