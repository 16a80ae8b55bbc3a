// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/remote/viewdifference.h"

#include "organization/rules.h"

#include <algorithm>
#include <map>
#include <set>

namespace bucketwatch {

namespace {

const std::vector<Field> &comparedFields()
{
    static const std::vector<Field> fields = [] {
        std::vector<Field> all {Field::DetectorStatus, Field::RelationshipStatus, Field::MemberType, Field::Frequency};
        for (const Feature feature : allFeatures())
            all.push_back(fieldOf(feature));
        for (std::size_t i = 0; i < AdditionalConfigurationCount; ++i)
            all.push_back(fieldOf(static_cast<AdditionalConfiguration>(i)));
        return all;
    }();
    return fields;
}

bool isSame(const RegionView &before, const RegionView &after, std::size_t row)
{
    return before.members[row] == after.members[row] && before.detectors[row] == after.detectors[row];
}

Tags tagsOf(const RegionView &region, AccountId account)
{
    const auto found = region.tags.find(account);
    return found == region.tags.end() ? Tags() : found->second;
}

/// Only few detectors have any.
std::vector<TagsChange> tagsBetween(const RegionView &before, const RegionView &after)
{
    std::set<AccountId> accounts;
    for (const RegionView *region : {&before, &after}) {
        for (const auto &[account, tags] : region->tags)
            accounts.insert(account);
    }
    std::vector<TagsChange> changes;
    for (const AccountId account : accounts) {
        const TagsChange change {account, tagsOf(before, account), tagsOf(after, account)};
        if (change.before != change.after)
            changes.push_back(change);
    }
    return changes;
}

/// Of administrators whose keys the connection has.
std::vector<InvitationChange> invitationsBetween(const RegionView &before, const RegionView &after)
{
    const auto statusIn = [](const RegionView &region, const Invitation &invitation) {
        const auto found = region.invitations.find(invitation);
        return found == region.invitations.end() ? RelationshipStatus::None : found->second.status;
    };
    std::set<Invitation> all;
    for (const RegionView *region : {&before, &after}) {
        for (const auto &[invitation, member] : region->invitations)
            all.insert(invitation);
    }
    std::vector<InvitationChange> changes;
    for (const Invitation &invitation : all) {
        const InvitationChange change {invitation, statusIn(before, invitation), statusIn(after, invitation)};
        if (change.before != change.after)
            changes.push_back(change);
    }
    return changes;
}

FindingChange changeBetween(const StoredFinding *before, const StoredFinding *after)
{
    const StoredFinding &one = before ? *before : *after;
    FindingChange change {one.id, one.account, before ? before->state : FindingState(), after ? after->state : FindingState()};
    if (change.comesOrGoes()) {
        change.content = one.content;
        change.createdAt = one.createdAt;
    }
    return change;
}

std::vector<FindingChange> findingsBetween(const RegionView &before, const RegionView &after)
{
    std::vector<FindingChange> changes;
    for (const StoredFinding &finding : after.findings.rows()) {
        const StoredFinding *old = before.findings.find(finding.id);
        if (!old || old->state != finding.state)
            changes.push_back(changeBetween(old, &finding));
    }
    for (const StoredFinding &finding : before.findings.rows()) {
        if (!after.findings.find(finding.id))
            changes.push_back(changeBetween(&finding, nullptr));
    }
    return changes;
}

std::vector<FilterChange> filtersBetween(const RegionView &before, const RegionView &after)
{
    std::set<std::pair<AccountId, QString>> names;
    for (const RegionView *region : {&before, &after}) {
        for (const auto &[account, filters] : region->filters) {
            for (const FindingFilter &filter : filters)
                names.emplace(account, filter.name);
        }
    }
    std::vector<FilterChange> changes;
    for (const auto &[account, name] : names) {
        const FilterChange change {account, name, filterOf(before, account, name), filterOf(after, account, name)};
        if (change.before != change.after)
            changes.push_back(change);
    }
    return changes;
}

std::vector<ListChange> listsBetween(const RegionView &before, const RegionView &after)
{
    std::map<std::pair<AccountId, QString>, ListChange> changes;
    for (const auto &[account, lists] : before.lists) {
        for (const DetectionList &list : lists)
            changes[{account, list.id}] = {account, list.id, list, {}};
    }
    for (const auto &[account, lists] : after.lists) {
        for (const DetectionList &list : lists) {
            ListChange &change = changes[{account, list.id}];
            change = {account, list.id, change.before, list};
        }
    }
    std::vector<ListChange> different;
    for (const auto &[key, change] : changes) {
        if (change.before != change.after)
            different.push_back(change);
    }
    return different;
}

std::vector<DestinationChange> destinationsBetween(const RegionView &before, const RegionView &after)
{
    std::set<AccountId> accounts;
    for (const RegionView *region : {&before, &after}) {
        for (const auto &[account, destination] : region->destinations)
            accounts.insert(account);
    }
    std::vector<DestinationChange> changes;
    for (const AccountId account : accounts) {
        const DestinationChange change {account, destinationOf(before, account), destinationOf(after, account)};
        if (change.before != change.after)
            changes.push_back(change);
    }
    return changes;
}

OrganizationConfiguration withoutDate(OrganizationConfiguration configuration)
{
    configuration.updatedAt = {};
    return configuration;
}

RegionPatch differenceBetween(const RegionView &before, const RegionView &after, const AccountTable &accounts)
{
    RegionPatch patch;
    patch.region = after.region;
    if (withoutDate(before.configuration) != withoutDate(after.configuration))
        patch.configuration = ConfigurationChange {before.configuration, after.configuration};
    if (before.administrator != after.administrator)
        patch.administrator = AdministratorChange {before.administrator, after.administrator};
    if (!before.isLoaded || !after.isLoaded)
        return patch;
    patch.tags = tagsBetween(before, after);
    patch.invitations = invitationsBetween(before, after);
    patch.lists = listsBetween(before, after);
    patch.destinations = destinationsBetween(before, after);
    patch.findings = findingsBetween(before, after);
    patch.filters = filtersBetween(before, after);
    for (int row = 0; row < std::ssize(accounts.rows); ++row) {
        const auto index = static_cast<std::size_t>(row);
        if (isSame(before, after, index))
            continue;
        for (const Field field : comparedFields()) {
            const std::uint32_t old = valueOf(before, row, field);
            const std::uint32_t now = valueOf(after, row, field);
            if (old != now)
                patch.fields.push_back({accounts.rows[index].id, field, old, now});
        }
    }
    return patch;
}

/// What a change can be the reason of, in one Region.
class Reach {
public:
    Reach(Region region, AccountId caller) : m_region(region), m_caller(caller) { }

    void add(const Change &change)
    {
        const auto where = regionOf(change);
        if (where && *where != m_region)
            return;
        std::visit([this](const auto &one) { add(one); }, change);
    }
    [[nodiscard]] bool hasConfiguration() const { return m_everything || m_configuration; }
    [[nodiscard]] bool hasLists() const { return m_everything || m_lists; }
    [[nodiscard]] bool hasDestinations() const { return m_everything || m_destinations; }
    [[nodiscard]] bool hasEverything() const { return m_everything; }
    [[nodiscard]] bool has(const FieldChange &change) const
    {
        return m_everything || m_everywhere.contains(change.field) || m_fields.contains({change.account, change.field});
    }

private:
    void add(const CreateList &) { m_lists = true; }
    void add(const UpdateList &) { m_lists = true; }
    void add(const DeleteList &) { m_lists = true; }
    void add(const CreateDestination &) { m_destinations = true; }
    void add(const UpdateDestination &) { m_destinations = true; }
    void add(const DeleteDestination &) { m_destinations = true; }
    void add(const SetOwnFeature &change) { addPlan(m_caller, change.feature); }
    void add(const SetMemberFeature &change)
    {
        for (const AccountId account : change.accounts) {
            for (const PlanSetting &plan : change.plans)
                addPlan(account, plan.feature);
        }
    }
    void add(const SetAutoEnable &change)
    {
        m_configuration = true;
        m_everything |= change.members && reachesExistingAccounts(*change.members);
        for (const auto &[feature, preference] : change.features) {
            if (reachesExistingAccounts(preference))
                m_everywhere.insert(fieldOf(feature));
        }
    }
    void add(const auto &) { m_everything = true; }

    void addPlan(AccountId account, Feature feature)
    {
        m_fields.insert({account, fieldOf(feature)});
        for (const AdditionalConfiguration additional : additionalConfigurationOf(feature))
            m_fields.insert({account, fieldOf(additional)});
    }

    Region m_region;
    AccountId m_caller;
    bool m_configuration = false;
    bool m_lists = false;
    bool m_destinations = false;
    bool m_everything = false;
    std::set<Field> m_everywhere;
    std::set<std::pair<AccountId, Field>> m_fields;
};

OrganizationDelta::Part partBetween(const RegionView &before, const RegionView &after, const AccountTable &accounts)
{
    const bool listsChanged = before.lists != after.lists || before.knowsLists != after.knowsLists;
    const bool findingsChanged
        = before.findings != after.findings || before.filters != after.filters || before.knowsFindings != after.knowsFindings;
    OrganizationDelta::Part part {after.region, before.configuration != after.configuration, {}, findingsChanged || listsChanged};
    std::set<int> others;
    for (const TagsChange &change : tagsBetween(before, after))
        others.insert(accounts.row(change.account));
    for (const InvitationChange &change : invitationsBetween(before, after))
        others.insert(accounts.row(change.invitation.account));
    for (const DestinationChange &change : destinationsBetween(before, after))
        others.insert(accounts.row(change.account));
    for (int row = 0; row < std::ssize(accounts.rows); ++row) {
        if (others.contains(row) || !isSame(before, after, static_cast<std::size_t>(row)))
            part.rows.push_back(row);
    }
    return part;
}

} // namespace

OrganizationPatch differenceBetween(const OrganizationView &before, const OrganizationView &after)
{
    OrganizationPatch patch;
    for (const auto &region : after.regions) {
        const auto old = before.find(region->region);
        if (!old || old == region)
            continue;
        RegionPatch own = differenceBetween(*old, *region, *after.accounts);
        if (!own.isEmpty())
            patch.regions.push_back(std::move(own));
    }
    return patch;
}

OrganizationPatch partOf(const OrganizationPatch &difference, const ChangeRequest &request)
{
    OrganizationPatch part;
    for (RegionPatch patch : difference.regions) {
        Reach reach(patch.region, request.caller.account);
        for (const Change &change : request.changes)
            reach.add(change);
        if (!reach.hasConfiguration())
            patch.configuration.reset();
        if (!reach.hasEverything()) {
            patch.administrator.reset();
            patch.tags.clear();
            patch.invitations.clear();
            patch.findings.clear();
            patch.filters.clear();
        }
        if (!reach.hasLists())
            patch.lists.clear();
        if (!reach.hasDestinations())
            patch.destinations.clear();
        std::erase_if(patch.fields, [&reach](const FieldChange &change) { return !reach.has(change); });
        if (!patch.isEmpty())
            part.regions.push_back(std::move(patch));
    }
    return part;
}

OrganizationDelta deltaBetween(const OrganizationView &before, const OrganizationView &after)
{
    OrganizationDelta delta;
    delta.everything = before.accounts != after.accounts || before.managementAccount != after.managementAccount
        || before.regions.size() != after.regions.size();
    for (const auto &region : after.regions) {
        const auto old = before.find(region->region);
        if (old == region)
            continue;
        if (!old || old->administrator != region->administrator || old->isLoaded != region->isLoaded
            || old->managed != region->managed) {
            delta.everything = true;
            continue;
        }
        OrganizationDelta::Part part = partBetween(*old, *region, *after.accounts);
        if (part.configurationChanged || !part.rows.empty() || part.findingsChanged)
            delta.parts.push_back(std::move(part));
    }
    return delta;
}

} // namespace bucketwatch
