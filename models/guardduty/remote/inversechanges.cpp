// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/remote/inversechanges.h"

#include "guardduty/remote/memberroutes.h"
#include "guardduty/remote/valuegrouping.h"
#include "guardduty/remote/viewdifference.h"
#include "organization/effect.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace bucketwatch {

namespace {

Error cannotBeTakenBack(const QString &what)
{
    return {Error::Kind::Conflict,
        QCoreApplication::translate("bucketwatch::RemoteGuardDuty", "This edit cannot be undone over a connection: %1").arg(what),
        {}};
}

Error noCallLeadsBack(AccountId account, RelationshipStatus from, RelationshipStatus to)
{
    return cannotBeTakenBack(QCoreApplication::translate("bucketwatch::RemoteGuardDuty",
        "no call of this account makes \u201c%2\u201d of account %1, which is \u201c%3\u201d now.")
            .arg(account.toString(), displayName(to), displayName(from)));
}

Error cannotBeTakenBack(const FieldChange &change)
{
    if (change.field == Field::RelationshipStatus)
        return noCallLeadsBack(change.account, static_cast<RelationshipStatus>(change.before),
            static_cast<RelationshipStatus>(change.after));
    if (change.field == Field::DetectorStatus)
        return cannotBeTakenBack(QCoreApplication::translate(
            "bucketwatch::RemoteGuardDuty", "only account %1 itself can enable or disable GuardDuty as it was before.")
                .arg(change.account.toString()));
    return cannotBeTakenBack(QCoreApplication::translate(
        "bucketwatch::RemoteGuardDuty", "it changed settings of account %1, which only that account can set now.")
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

/// What makes the list as it is to be; one that is gone comes back under another ID.
Change listTowards(Region region, const ListChange &list)
{
    if (!list.after)
        return DeleteList {region, list.before->kind, list.id};
    if (!list.before)
        return CreateList {region, *list.after, list.after->status != ListStatus::Inactive};
    UpdateList change {region, list.after->kind, list.id};
    if (list.before->name != list.after->name)
        change.name = list.after->name;
    if (list.before->location != list.after->location)
        change.location = list.after->location;
    if (list.before->expectedBucketOwner != list.after->expectedBucketOwner)
        change.expectedBucketOwner = list.after->expectedBucketOwner;
    if ((list.before->status == ListStatus::Inactive) != (list.after->status == ListStatus::Inactive))
        change.activate = list.after->status != ListStatus::Inactive;
    return change;
}

/// Nothing when only the status is another one, which is GuardDuty's.
std::optional<Change> destinationTowards(Region region, const DestinationChange &destination)
{
    if (!destination.after)
        return DeleteDestination {region, destination.before->id};
    if (!destination.before)
        return CreateDestination {region, *destination.after};
    UpdateDestination change {region, destination.before->id};
    if (destination.before->bucketArn != destination.after->bucketArn)
        change.bucketArn = destination.after->bucketArn;
    if (destination.before->keyArn != destination.after->keyArn)
        change.keyArn = destination.after->keyArn;
    if (destination.before->expectedBucketOwner != destination.after->expectedBucketOwner)
        change.expectedBucketOwner = destination.after->expectedBucketOwner;
    const bool isSame = !change.bucketArn && !change.keyArn && !change.expectedBucketOwner;
    return isSame ? std::nullopt : std::optional<Change>(change);
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

/// Finds the changes that lead back in one Region, step by step: what the steps so far bring along need not be asked for.
class WayBack {
public:
    WayBack(const OrganizationView &view, const RegionPatch &patch, AccountId caller)
        : m_current(view), m_wanted(patched(view, OrganizationPatch {{}, {}, {patch}}, {})), m_patch(patch), m_caller(caller)
    {
    }

    [[nodiscard]] Result<std::vector<Change>> find()
    {
        for (const auto step : {&WayBack::setFindings, &WayBack::setPreferences, &WayBack::setAdministrator, &WayBack::makeOwnDetector,
                 &WayBack::setRelations, &WayBack::setValues, &WayBack::setTags, &WayBack::setLists, &WayBack::setDestinations, &WayBack::removeOwnDetector}) {
            if (const auto done = (this->*step)(); !done)
                return std::unexpected(done.error());
        }
        return m_changes;
    }

private:
    static constexpr auto Absent = static_cast<std::uint32_t>(DetectorStatus::Absent);

    [[nodiscard]] const RegionView &region() const { return *m_current.find(m_patch.region); }
    [[nodiscard]] RegionPatch left() const { return differenceBetween(m_current, m_wanted).of(m_patch.region); }

    Result<void> append(const Change &change)
    {
        const auto effect = effectOf(m_current, m_caller, change, {});
        if (!effect)
            return std::unexpected(effect.error());
        m_current = patched(m_current, effect->patch, {});
        m_changes.push_back(change);
        return {};
    }

    Result<void> setPreferences() { return m_patch.configuration ? append(preferencesTowards(m_patch)) : Result<void>(); }

    Result<void> setAdministrator()
    {
        if (!m_patch.administrator)
            return {};
        Result<void> done;
        if (const auto now = region().administrator)
            done = append(SetAdministrator {m_patch.region, *now, false});
        if (const auto wanted = m_patch.administrator->after; done && wanted)
            done = append(SetAdministrator {m_patch.region, *wanted, true});
        return done;
    }

    /// How the detector of the caller itself comes or goes; nothing when it does not.
    [[nodiscard]] std::optional<FieldChange> ownDetector() const
    {
        const RegionPatch rest = left();
        const auto found = std::ranges::find_if(rest.fields, [this](const FieldChange &change) {
            return change.field == Field::DetectorStatus && change.account == m_caller
                && (change.before == Absent || change.after == Absent);
        });
        return found == rest.fields.end() ? std::nullopt : std::optional(*found);
    }

    /// With all that is wanted of it, since further calls would have to name the new detector, whose number nobody knows yet.
    Result<void> makeOwnDetector()
    {
        const auto change = ownDetector();
        if (!change || change->after == Absent)
            return {};
        const auto part = m_wanted.find(m_patch.region);
        const Detector &wanted = part->detectors[static_cast<std::size_t>(m_wanted.accounts->row(m_caller))];
        CreateDetector create {m_patch.region, wanted.status == DetectorStatus::Enabled, wanted.frequency, {}, {}, {}};
        for (const Feature feature : allFeatures()) {
            if (isSettable(feature) && wanted.isEnabled(feature) != isEnabledByDefault(feature))
                create.features.emplace_back(feature, wanted.isEnabled(feature));
        }
        for (std::size_t i = 0; i < AdditionalConfigurationCount; ++i) {
            if (const auto which = static_cast<AdditionalConfiguration>(i); wanted.isEnabled(which))
                create.additional.emplace_back(which, true);
        }
        if (const auto tags = part->tags.find(m_caller); tags != part->tags.end())
            create.tags = tags->second;
        return append(create);
    }

    Result<void> removeOwnDetector()
    {
        const auto change = ownDetector();
        return change && change->after == Absent ? append(DeleteDetector {m_patch.region}) : Result<void>();
    }

    Result<void> setRelations()
    {
        std::map<std::vector<MemberStep>, std::vector<AccountId>> accounts;
        const RegionPatch rest = left();
        const auto add = [&](AccountId administrator, AccountId account, RelationshipStatus from, RelationshipStatus to) {
            const bool isOwn = administrator == m_caller;
            const auto route = isOwn ? memberRoute(from, to, typeOf(account)) : std::nullopt;
            if (route)
                accounts[*route].push_back(account);
            return route ? Result<void>() : std::unexpected(noCallLeadsBack(account, from, to));
        };
        Result<void> done;
        for (const FieldChange &change : rest.fields) {
            if (done && change.field == Field::RelationshipStatus)
                done = add(region().administrator.value_or(AccountId()), change.account,
                    static_cast<RelationshipStatus>(change.before), static_cast<RelationshipStatus>(change.after));
        }
        for (const InvitationChange &change : rest.invitations) {
            if (done)
                done = add(change.invitation.administrator, change.invitation.account, change.before, change.after);
        }
        for (const auto &[route, members] : accounts) {
            for (const MemberStep &step : route) {
                if (done)
                    done = append(changeFor(step, members));
            }
        }
        return done ? checkRelations() : done;
    }

    /// Whether the calls reach all whom they name: the service may leave some out.
    [[nodiscard]] Result<void> checkRelations() const
    {
        const RegionPatch rest = left();
        const auto field = std::ranges::find(rest.fields, Field::RelationshipStatus, &FieldChange::field);
        if (field != rest.fields.end())
            return std::unexpected(cannotBeTakenBack(*field));
        if (rest.invitations.empty())
            return {};
        const InvitationChange &first = rest.invitations.front();
        return std::unexpected(noCallLeadsBack(first.invitation.account, first.before, first.after));
    }

    [[nodiscard]] MemberType typeOf(AccountId account) const
    {
        const int row = m_current.accounts->row(account);
        const bool isOrganizations = region().administrator == m_caller && row >= 0
            && m_current.accounts->rows[static_cast<std::size_t>(row)].inOrganization;
        return isOrganizations ? MemberType::ViaOrganizations : MemberType::ByInvitation;
    }

    [[nodiscard]] Change changeFor(const MemberStep &step, const std::vector<AccountId> &members) const
    {
        if (step)
            return ActOnMembers {m_patch.region, *step, members};
        CreateMembers create {m_patch.region, {}};
        for (const AccountId account : members) {
            const int row = m_current.accounts->row(account);
            create.accounts.push_back(
                {account, row < 0 ? QString() : m_current.accounts->rows[static_cast<std::size_t>(row)].email});
        }
        return create;
    }

    /// Members that are disassociated keep GuardDuty, but a connection of their administrator shows no detector of theirs.
    [[nodiscard]] std::set<AccountId> accountsOutOfSight(const RegionPatch &rest) const
    {
        std::set<AccountId> leaving;
        for (const FieldChange &change : m_patch.fields) {
            if (change.field == Field::RelationshipStatus && change.account != m_caller
                && static_cast<RelationshipStatus>(change.after) == RelationshipStatus::Removed)
                leaving.insert(change.account);
        }
        std::set<AccountId> unseen;
        for (const FieldChange &change : rest.fields) {
            if (change.field == Field::DetectorStatus && change.after == Absent && leaving.contains(change.account))
                unseen.insert(change.account);
        }
        return unseen;
    }

    Result<void> setValues()
    {
        const auto goes = ownDetector();
        const RegionPatch rest = left();
        const std::set<AccountId> leaving = accountsOutOfSight(rest);
        ValueGrouping grouping(m_current, region(), m_caller);
        for (const FieldChange &change : rest.fields) {
            if ((goes && change.account == m_caller) || leaving.contains(change.account))
                continue; // all of it goes with the detector
            if (!grouping.add(change))
                return std::unexpected(cannotBeTakenBack(change));
        }
        const std::vector<Change> values = grouping.take();
        m_changes.insert(m_changes.end(), values.begin(), values.end());
        return {};
    }

    Result<void> setTags()
    {
        if (ownDetector())
            return {};
        for (const TagsChange &tags : left().tags) {
            if (tags.account != m_caller)
                return std::unexpected(cannotBeTakenBack(
                    QCoreApplication::translate("bucketwatch::RemoteGuardDuty", "it changed tags of account %1.")
                        .arg(tags.account.toString())));
            m_changes.emplace_back(tagsTowards(m_patch.region, tags));
        }
        return {};
    }

    Result<void> setLists()
    {
        for (const ListChange &list : m_patch.lists) {
            if (list.account != m_caller)
                return std::unexpected(cannotBeTakenBack(
                    QCoreApplication::translate("bucketwatch::RemoteGuardDuty", "it changed lists of account %1.")
                        .arg(list.account.toString())));
            m_changes.push_back(listTowards(m_patch.region, list));
        }
        return {};
    }

    Result<void> setDestinations()
    {
        for (const DestinationChange &destination : m_patch.destinations) {
            if (destination.account != m_caller)
                return std::unexpected(cannotBeTakenBack(
                    QCoreApplication::translate("bucketwatch::RemoteGuardDuty", "it changed where account %1 exports findings to.")
                        .arg(destination.account.toString())));
            if (const auto change = destinationTowards(m_patch.region, destination))
                m_changes.push_back(*change);
        }
        return {};
    }

    Result<void> setFindings()
    {
        return addFindings(m_patch, m_changes).and_then([this] { return addFilters(m_patch, m_caller, m_changes); });
    }

    OrganizationView m_current; ///< after the changes so far
    OrganizationView m_wanted;
    const RegionPatch &m_patch;
    AccountId m_caller;
    std::vector<Change> m_changes;
};

} // namespace

Result<std::vector<Change>> changesTowards(const OrganizationView &view, const OrganizationPatch &patch, AccountId caller)
{
    if (patch.settings || !patch.accounts.empty())
        return std::unexpected(cannotBeTakenBack(
            QCoreApplication::translate("bucketwatch::RemoteGuardDuty", "it changed the organization itself.")));
    std::vector<Change> changes;
    for (const RegionPatch &region : patch.regions) {
        const auto own = WayBack(view, region, caller).find();
        if (!own)
            return std::unexpected(own.error());
        changes.insert(changes.end(), own->begin(), own->end());
    }
    return changes;
}

} // namespace bucketwatch
