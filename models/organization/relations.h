// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/organizationview.h"

#include <QString>

#include <unordered_map>

namespace bucketwatch {

/// An account and an administrator account in one Region. Of the delegated administrator the relations are the rows of
/// RegionView::members, of any other one (by invitation only) they are RegionView::invitations.
struct Relation {
    AccountId administrator;
    AccountId account;
    Member member;
    friend bool operator==(const Relation &, const Relation &) = default;
};

/// What @p administrator knows of the account in @p row (-1: the workspace does not know it); RelationshipStatus::None when
/// nothing.
[[nodiscard]] Member memberOf(const RegionView &region, AccountId administrator, AccountId account, int row);

/// The relation to the administrator that @p account is an active or suspended member of; an account has one at most.
[[nodiscard]] std::optional<Relation> associationOf(const OrganizationView &view, const RegionView &region, AccountId account);
[[nodiscard]] std::optional<AccountId> administratorOf(const OrganizationView &view, const RegionView &region, AccountId account);

/// Every account that an administrator by invitation listed, ascending; of the delegated administrator only those with a
/// relation, in the order of the rows.
[[nodiscard]] std::vector<Relation> relationsOf(const OrganizationView &view, const RegionView &region, AccountId administrator);
/// Whether @p administrator has members that it invited or that are associated with it: no detector goes under them.
[[nodiscard]] bool hasInvitedOrAssociatedMembers(const RegionView &region, AccountId administrator);
/// How many members are associated with @p administrator.
[[nodiscard]] int associatedMembers(const OrganizationView &view, const RegionView &region, AccountId administrator);
[[nodiscard]] bool hasAssociatedMembers(const RegionView &region, AccountId administrator);
/// Whether @p account has listed members of its own without being the delegated administrator.
[[nodiscard]] bool isInvitationAdministrator(const RegionView &region, AccountId account);

/// Open invitations that @p account has got, by ascending administrator; that of the delegated administrator is the last.
[[nodiscard]] std::vector<Relation> invitationsTo(const OrganizationView &view, const RegionView &region, AccountId account);
/// The 32 hexadecimal digits of an invitation. One that is sent again has another ID.
[[nodiscard]] QString invitationIdFor(AccountId administrator, AccountId account, Region region, Timestamp invitedAt);

/// The administrator by invitation of every account that has one, and of every such administrator itself, since it cannot become
/// anybody's member: for rules that look at every row.
[[nodiscard]] std::unordered_map<AccountId, AccountId> invitationAdministrators(const RegionView &region);

/// Whether @p member is an active or suspended one through AWS Organizations.
[[nodiscard]] bool isOrganizationMember(const Member &member);
/// How many of these the delegated administrator has. Members by invitation are counted by a quota of their own.
[[nodiscard]] int organizationMemberCount(const RegionView &region);

} // namespace bucketwatch
