// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/rules.h"

#include "organization/permissions.h"
#include "organization/refusals.h"
#include "organization/relations.h"

#include <QCoreApplication>

namespace bucketwatch {

namespace {

/// splitmix64, Sebastiano Vigna, public domain: spreads neighbouring numbers over all 64 bits.
std::uint64_t mixed(std::uint64_t number)
{
    number += 0x9e3779b97f4a7c15;
    number = (number ^ (number >> 30)) * 0xbf58476d1ce4e5b9;
    number = (number ^ (number >> 27)) * 0x94d049bb133111eb;
    return number ^ (number >> 31);
}

} // namespace

bool isAssociated(const Member &member)
{
    return member.status == RelationshipStatus::Enabled || member.status == RelationshipStatus::Disabled;
}

bool isActive(const Member &member)
{
    return member.status == RelationshipStatus::Enabled;
}

bool reachesExistingAccounts(AutoEnable preference)
{
    return preference == AutoEnable::All;
}

bool reachesJoiningAccounts(AutoEnable preference)
{
    return preference != AutoEnable::None;
}

bool mayConfigureMembers(const RegionView &region, AccountId account)
{
    return account.isValid() && region.administrator == account;
}

std::optional<Error> ownFeaturesRefusal(const OrganizationView &view, const RegionView &region, AccountId account)
{
    const int row = view.accounts->row(account);
    if (row < 0)
        return denied(QCoreApplication::translate("bucketwatch::Rules", "Account %1 is not part of this workspace.")
                .arg(account.toString()));
    if (scopeFor(view, region, account, Action::SetPlans) == Scope::Nobody)
        return denied(QCoreApplication::translate("bucketwatch::Rules",
            "Account %1 is a member. Only the GuardDuty administrator account %2 configures protection plans for it.")
                .arg(account.toString(), administratorOf(view, region, account).value_or(AccountId()).toString()));
    if (region.detectors[static_cast<std::size_t>(row)].status != DetectorStatus::Enabled)
        return denied(QCoreApplication::translate("bucketwatch::Rules", "GuardDuty is not enabled in account %1 in %2.")
                .arg(account.toString(), region.region.name()));
    return std::nullopt;
}

bool mayConfigureOwnFeatures(const OrganizationView &view, const RegionView &region, AccountId account)
{
    return !ownFeaturesRefusal(view, region, account);
}

bool reachedByMemberUpdate(const RegionView &region, AccountId account, int row)
{
    return region.administrator && reachedByMemberUpdate(region, *region.administrator, account, row);
}

bool reachedByMemberUpdate(const RegionView &region, AccountId administrator, AccountId account, int row)
{
    if (row < 0 || !region.detectors[static_cast<std::size_t>(row)].exists())
        return false;
    return namesItself(administrator, account) || isAssociated(memberOf(region, administrator, account, row));
}

bool namesItself(AccountId administrator, AccountId account)
{
    return administrator == account;
}

bool enrolledByAll(const Account &account, const RegionView &region, int row)
{
    return account.inOrganization && region.administrator != account.id
        && !isActive(region.members[static_cast<std::size_t>(row)]);
}

DetectorId detectorIdFor(AccountId account, Region region)
{
    const std::uint64_t seed = account.number() * 64 + static_cast<std::uint64_t>(region.index());
    return {mixed(seed), mixed(~seed)};
}

DetectorId laterDetectorIdFor(AccountId account, Region region, Timestamp when)
{
    const DetectorId first = detectorIdFor(account, region);
    const auto moment = static_cast<std::uint64_t>(when.time_since_epoch().count());
    return {mixed(first.high ^ moment), mixed(first.low + moment)};
}

} // namespace bucketwatch
