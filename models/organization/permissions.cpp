// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/permissions.h"

#include "organization/relations.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace bucketwatch {

namespace {

constexpr Scope No = Scope::Nobody;
constexpr Scope Own = Scope::Self;
constexpr Scope All = Scope::Any;

struct Row {
    Action action;
    std::array<Scope, PositionCount> scopes;
};

constexpr std::array<Row, ActionCount> Table {{
    //                             delegated  organization  invitation  invited  management  standalone
    //                             admin      member        admin       member   account     account
    {Action::EnableGuardDuty, {All, No, Own, Own, No, Own}},
    {Action::SetAutoEnable, {All, No, No, No, No, No}},
    {Action::SetFrequency, {All, No, All, No, No, Own}},
    {Action::SetPlans, {All, No, All, No, No, Own}},
    {Action::AddMembers, {All, No, All, No, No, All}},
    {Action::InviteMembers, {All, No, All, No, No, All}},
    {Action::SuspendGuardDuty, {All, No, All, No, No, Own}},
    {Action::DisassociateMembers, {All, No, All, No, No, No}},
    {Action::DeleteMembers, {All, No, All, No, No, No}},
    {Action::AnswerInvitations, {Own, Own, Own, Own, No, Own}},
    {Action::LeaveAdministrator, {No, No, No, Own, No, No}},
    {Action::DisableGuardDuty, {Own, No, Own, Own, No, Own}},
    {Action::TagDetector, {Own, Own, Own, Own, No, Own}},
    {Action::ManageDelegation, {No, No, No, No, All, No}},
    {Action::ViewFindings, {All, Own, All, Own, No, Own}},
    {Action::ArchiveFindings, {All, No, All, No, No, Own}},
    {Action::SuppressFindings, {All, No, All, No, No, Own}},
    {Action::SaveFilters, {Own, Own, Own, Own, No, Own}},
    {Action::CreateSampleFindings, {Own, Own, Own, Own, No, Own}},
    {Action::ManageLists, {All, No, All, No, No, Own}},
    {Action::ExportFindings, {Own, Own, Own, Own, No, Own}},
}};

} // namespace

Scope scopeOf(Action action, Position position)
{
    return std::ranges::find(Table, action, &Row::action)->scopes[static_cast<std::size_t>(position)];
}

Position positionOf(const OrganizationView &view, const RegionView &region, AccountId account)
{
    if (region.administrator == account)
        return Position::OrganizationAdministrator;
    if (const auto relation = associationOf(view, region, account))
        return relation->member.type == MemberType::ViaOrganizations ? Position::OrganizationMember : Position::InvitedMember;
    return isInvitationAdministrator(region, account) ? Position::InvitationAdministrator : Position::Standalone;
}

Scope scopeFor(const OrganizationView &view, const RegionView &region, AccountId account, Action action)
{
    if (view.accounts->row(account) < 0)
        return Scope::Nobody;
    const Scope own = scopeOf(action, positionOf(view, region, account));
    const bool isManagement = account == view.managementAccount;
    return isManagement ? std::max(own, scopeOf(action, Position::ManagementAccount)) : own;
}

QString displayName(Position position)
{
    switch (position) {
    case Position::OrganizationAdministrator:
        return QCoreApplication::translate("bucketwatch::Permissions", "the delegated GuardDuty administrator account");
    case Position::OrganizationMember:
        return QCoreApplication::translate("bucketwatch::Permissions", "a member through AWS Organizations");
    case Position::InvitationAdministrator:
        return QCoreApplication::translate("bucketwatch::Permissions", "an administrator account by invitation");
    case Position::InvitedMember:
        return QCoreApplication::translate("bucketwatch::Permissions", "a member by invitation");
    case Position::ManagementAccount:
        return QCoreApplication::translate("bucketwatch::Permissions", "the management account");
    case Position::Standalone:
        return QCoreApplication::translate("bucketwatch::Permissions", "a standalone account");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace bucketwatch
