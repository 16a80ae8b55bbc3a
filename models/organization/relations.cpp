// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/relations.h"

#include "organization/rules.h"

#include <algorithm>

namespace bucketwatch {

namespace {

/// The invitations of @p administrator, which are beside each other in the map.
auto invitedBy(const RegionView &region, AccountId administrator)
{
    const auto first = region.invitations.lower_bound({administrator, AccountId()});
    const auto last = region.invitations.upper_bound({administrator, AccountId(~std::uint64_t(0))});
    return std::ranges::subrange(first, last);
}

template<typename Test> bool anyMember(const RegionView &region, AccountId administrator, Test test)
{
    if (region.administrator == administrator)
        return std::ranges::any_of(region.members, test);
    return std::ranges::any_of(invitedBy(region, administrator), [&](const auto &entry) { return test(entry.second); });
}

} // namespace

Member memberOf(const RegionView &region, AccountId administrator, AccountId account, int row)
{
    if (region.administrator == administrator)
        return row < 0 ? Member() : region.members[static_cast<std::size_t>(row)];
    const auto found = region.invitations.find({administrator, account});
    return found == region.invitations.end() ? Member() : found->second;
}

std::optional<Relation> associationOf(const OrganizationView &view, const RegionView &region, AccountId account)
{
    const int row = view.accounts->row(account);
    if (row >= 0 && region.administrator && region.administrator != account
        && isAssociated(region.members[static_cast<std::size_t>(row)]))
        return Relation {*region.administrator, account, region.members[static_cast<std::size_t>(row)]};
    const auto found = std::ranges::find_if(region.invitations,
        [account](const auto &entry) { return entry.first.account == account && isAssociated(entry.second); });
    if (found == region.invitations.end())
        return std::nullopt;
    return Relation {found->first.administrator, account, found->second};
}

std::optional<AccountId> administratorOf(const OrganizationView &view, const RegionView &region, AccountId account)
{
    const auto relation = associationOf(view, region, account);
    return relation ? std::optional(relation->administrator) : std::nullopt;
}

std::vector<Relation> relationsOf(const OrganizationView &view, const RegionView &region, AccountId administrator)
{
    std::vector<Relation> relations;
    if (region.administrator == administrator) {
        for (std::size_t row = 0; row < region.members.size(); ++row) {
            if (region.members[row].status != RelationshipStatus::None)
                relations.push_back({administrator, view.accounts->rows[row].id, region.members[row]});
        }
        return relations;
    }
    for (const auto &[invitation, member] : invitedBy(region, administrator))
        relations.push_back({administrator, invitation.account, member});
    return relations;
}

bool hasInvitedOrAssociatedMembers(const RegionView &region, AccountId administrator)
{
    return anyMember(region, administrator,
        [](const Member &member) { return isInvitedOrWillBe(member.status) || isAssociated(member); });
}

int associatedMembers(const OrganizationView &view, const RegionView &region, AccountId administrator)
{
    return static_cast<int>(std::ranges::count_if(
        relationsOf(view, region, administrator), [](const Relation &relation) { return isAssociated(relation.member); }));
}

bool hasAssociatedMembers(const RegionView &region, AccountId administrator)
{
    return anyMember(region, administrator, [](const Member &member) { return isAssociated(member); });
}

bool isInvitationAdministrator(const RegionView &region, AccountId account)
{
    return region.administrator != account && !invitedBy(region, account).empty();
}

std::vector<Relation> invitationsTo(const OrganizationView &view, const RegionView &region, AccountId account)
{
    std::vector<Relation> open;
    for (const auto &[invitation, member] : region.invitations) {
        if (invitation.account == account && member.status == RelationshipStatus::Invited)
            open.push_back({invitation.administrator, account, member});
    }
    const int row = view.accounts->row(account);
    if (row >= 0 && region.administrator && region.members[static_cast<std::size_t>(row)].status == RelationshipStatus::Invited)
        open.push_back({*region.administrator, account, region.members[static_cast<std::size_t>(row)]});
    return open;
}

QString invitationIdFor(AccountId administrator, AccountId account, Region region, Timestamp invitedAt)
{
    // Two numbers of the same family as detector IDs; which of the two accounts invites makes a difference.
    const DetectorId from = laterDetectorIdFor(administrator, region, invitedAt);
    const DetectorId to = laterDetectorIdFor(account, region, invitedAt);
    return DetectorId {from.high ^ to.low, from.low ^ (to.high >> 1)}.toString();
}

std::unordered_map<AccountId, AccountId> invitationAdministrators(const RegionView &region)
{
    std::unordered_map<AccountId, AccountId> administrators;
    for (const auto &[invitation, member] : region.invitations) {
        if (isAssociated(member))
            administrators.emplace(invitation.account, invitation.administrator);
        if (isAssociated(member) || isInvitedOrWillBe(member.status))
            administrators.emplace(invitation.administrator, invitation.administrator);
    }
    return administrators;
}

bool isOrganizationMember(const Member &member)
{
    return member.type == MemberType::ViaOrganizations && isAssociated(member);
}

int organizationMemberCount(const RegionView &region)
{
    return static_cast<int>(std::ranges::count_if(region.members, isOrganizationMember));
}

} // namespace bucketwatch
