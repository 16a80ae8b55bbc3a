// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/revertrights.h"

#include "findings/samplefindings.h"
#include "organization/findingscope.h"
#include "organization/permissions.h"
#include "organization/relations.h"
#include "organization/rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <unordered_set>

namespace bucketwatch {

namespace {

/// Whether settings changed that are AWS Organizations' management account's: delegation and policies.
bool changesOrganization(const SettingsChange &change)
{
    OrganizationSettings same = change.before;
    same.time = change.after.time;
    same.propagation = change.after.propagation;
    same.emailVerification = change.after.emailVerification;
    return same != change.after;
}

bool isByManagement(const OrganizationPatch &patch)
{
    const bool delegates
        = std::ranges::any_of(patch.regions, [](const RegionPatch &region) { return region.administrator.has_value(); });
    return delegates || (patch.settings && changesOrganization(*patch.settings));
}

/// Whether GuardDuty verified an address, or that is taken back.
bool isVerification(RelationshipStatus one, RelationshipStatus other)
{
    return statusOnceVerified(one) == other || statusOnceVerified(other) == one;
}
bool isVerification(const FieldChange &change)
{
    return change.field == Field::RelationshipStatus
        && isVerification(static_cast<RelationshipStatus>(change.before), static_cast<RelationshipStatus>(change.after));
}

/// What is left of @p patch without what no account asked for, so that anyone may take it back: what accounts brought along that
/// joined or left, and what became due when the clock was set.
RegionPatch askedFor(const OrganizationPatch &all, RegionPatch patch)
{
    std::unordered_set<AccountId> excused;
    for (const AccountChange &change : all.accounts)
        excused.insert(change.account.id);
    const bool setsClock = all.settings && all.settings->before.time != all.settings->after.time;
    for (const FieldChange &change : patch.fields) {
        if (setsClock && (pendingFeatureOf(change.field) || change.field == Field::PendingEnrollment || isVerification(change)))
            excused.insert(change.account);
    }
    if (setsClock)
        std::erase_if(patch.invitations, [](const InvitationChange &change) { return isVerification(change.before, change.after); });
    std::unordered_set<AccountId> disabled; // their findings went along with them
    for (const FieldChange &change : patch.fields) {
        if (change.field == Field::DetectorStatus)
            disabled.insert(change.account);
    }
    std::erase_if(patch.findings, [&disabled](const FindingChange &change) { return disabled.contains(change.account); });
    std::erase_if(patch.filters, [&disabled](const FilterChange &change) { return disabled.contains(change.account); });
    std::erase_if(patch.lists, [&disabled](const ListChange &change) { return disabled.contains(change.account); });
    std::erase_if(patch.destinations, [&disabled](const DestinationChange &change) { return disabled.contains(change.account); });
    std::erase_if(patch.fields, [&excused](const FieldChange &change) { return excused.contains(change.account); });
    if (patch.configuration) { // the limit of members is nobody's decision either
        OrganizationConfiguration before = patch.configuration->before;
        before.memberAccountLimitReached = patch.configuration->after.memberAccountLimitReached;
        before.updatedAt = patch.configuration->after.updatedAt;
        if (before == patch.configuration->after)
            patch.configuration.reset();
    }
    return patch;
}

bool concernsOnly(AccountId account, const RegionPatch &patch)
{
    const auto isOwn = [account](const auto &change) { return change.account == account; };
    return !patch.configuration && std::ranges::all_of(patch.fields, isOwn) && std::ranges::all_of(patch.tags, isOwn);
}

bool isRelationship(Field field)
{
    return field == Field::RelationshipStatus || field == Field::MemberType;
}

/// Whether the invitations of @p patch are those of @p account, which sent them or answered them.
bool ownsInvitations(AccountId account, const RegionPatch &patch)
{
    return std::ranges::all_of(patch.invitations, [account](const InvitationChange &change) {
        return change.invitation.administrator == account || change.invitation.account == account;
    });
}

/// Whether @p administrator could have made @p patch: preferences and relationships with what they brought along, its own plans
/// and those of its members, but not the plans or tags of a standalone account.
bool concernsMembers(const OrganizationView &view, const RegionView &region, AccountId administrator, const RegionPatch &patch)
{
    const bool isDelegated = mayConfigureMembers(region, administrator);
    const bool relationships = std::ranges::any_of(patch.fields, isRelationship, &FieldChange::field);
    RowFinder rows(*view.accounts);
    const auto isReached = [&](const FieldChange &change) {
        const bool invited = std::ranges::any_of(patch.invitations,
            [&](const InvitationChange &one) { return one.invitation == Invitation {administrator, change.account}; });
        return invited || reachedByMemberUpdate(region, administrator, change.account, rows.row(change.account));
    };
    const bool fieldsAreIts = (isDelegated && relationships) || std::ranges::all_of(patch.fields, isReached);
    const bool tagsAreIts
        = std::ranges::all_of(patch.tags, [administrator](const TagsChange &change) { return change.account == administrator; });
    return (isDelegated || !patch.configuration) && fieldsAreIts && tagsAreIts && ownsInvitations(administrator, patch);
}

/// Whether an account at the lower end of a relationship can have made this of it, or take it back: it accepts, declines, leaves.
bool isAnswer(RelationshipStatus one, RelationshipStatus other)
{
    using enum RelationshipStatus;
    const auto [less, more] = std::minmax(one, other);
    return (less == Invited && more == Enabled) || (more == Resigned && (less == Invited || less == Enabled || less == Disabled));
}

bool areAnswers(const RegionPatch &patch)
{
    const bool fields = std::ranges::all_of(patch.fields, [](const FieldChange &change) {
        return change.field != Field::RelationshipStatus
            || isAnswer(static_cast<RelationshipStatus>(change.before), static_cast<RelationshipStatus>(change.after));
    });
    return fields && std::ranges::all_of(patch.invitations, [](const InvitationChange &change) {
        return isAnswer(change.before, change.after);
    });
}

/// Whether @p change only shows in the plans: neither a relationship nor what the account took over with one.
bool isOfPlans(const RegionPatch &patch, const FieldChange &change)
{
    const bool joins = !patch.invitations.empty() || std::ranges::any_of(patch.fields, isRelationship, &FieldChange::field);
    return !isRelationship(change.field) && !(joins && change.field == Field::Frequency);
}

/// The rights of the account over its own detector, and over the relationship that it is at the lower end of.
bool concernsItself(const OrganizationView &view, const RegionView &region, AccountId account, const RegionPatch &patch)
{
    if (!concernsOnly(account, patch) || !ownsInvitations(account, patch))
        return false;
    const auto may = [&](Action action) { return scopeFor(view, region, account, action) != Scope::Nobody; };
    if (std::ranges::contains(patch.fields, Field::DetectorStatus, &FieldChange::field))
        return may(Action::EnableGuardDuty) && may(Action::DisableGuardDuty);
    if (!areAnswers(patch))
        return false;
    const bool changesPlans
        = std::ranges::any_of(patch.fields, [&patch](const FieldChange &change) { return isOfPlans(patch, change); });
    return changesPlans ? mayConfigureOwnFeatures(view, region, account) : may(Action::TagDetector);
}

/// What findings and filters need: the rights that the edit needed.
bool mayChangeFindings(const OrganizationView &view, const RegionView &region, AccountId caller, const RegionPatch &patch)
{
    const FindingScope archive(view, region, caller, Action::ArchiveFindings);
    const FindingScope rate(view, region, caller, Action::ViewFindings);
    const bool findings = std::ranges::all_of(patch.findings, [&](const FindingChange &change) {
        if (change.comesOrGoes() || change.before.count != change.after.count) {
            const StoredFinding *known = region.findings.find(change.id);
            const auto &content = change.content || !known ? change.content : known->content;
            const bool isSample = content && isSampleContent(*content); // of one's own; others came from a recording
            return isSample ? change.account == caller : rate.covers(change.account);
        }
        const FindingScope &scope = change.before.isArchived == change.after.isArchived ? rate : archive;
        return scope.covers(change.account);
    });
    return findings && std::ranges::all_of(patch.filters, [caller](const FilterChange &change) { return change.account == caller; });
}

/// Lists are their owner's, as long as it still may have any.
bool mayChangeLists(const OrganizationView &view, const RegionView &region, AccountId caller, const RegionPatch &patch)
{
    const bool may = patch.lists.empty() || scopeFor(view, region, caller, Action::ManageLists) != Scope::Nobody;
    return may && std::ranges::all_of(patch.lists, [caller](const ListChange &change) { return change.account == caller; });
}

/// So is the bucket that findings are exported to.
bool mayChangeDestinations(const OrganizationView &view, const RegionView &region, AccountId caller, const RegionPatch &patch)
{
    const bool may = patch.destinations.empty() || scopeFor(view, region, caller, Action::ExportFindings) != Scope::Nobody;
    return may
        && std::ranges::all_of(patch.destinations, [caller](const DestinationChange &change) { return change.account == caller; });
}

bool mayChange(const OrganizationView &view, const RegionView &region, AccountId caller, RegionPatch patch)
{
    if (!mayChangeFindings(view, region, caller, patch) || !mayChangeLists(view, region, caller, patch)
        || !mayChangeDestinations(view, region, caller, patch))
        return false;
    patch.findings.clear();
    patch.filters.clear();
    patch.lists.clear();
    patch.destinations.clear();
    if (patch.isEmpty())
        return true;
    const bool administers = scopeFor(view, region, caller, Action::DisassociateMembers) == Scope::Any;
    return (administers && concernsMembers(view, region, caller, patch)) || concernsItself(view, region, caller, patch);
}

/// @p patch by the account that each value belongs to; those of nobody's are the administrator's.
std::map<AccountId, RegionPatch> byAccount(const RegionView &region, const RegionPatch &patch)
{
    std::map<AccountId, RegionPatch> parts;
    const auto partOf = [&](AccountId account) -> RegionPatch & {
        RegionPatch &part = parts[account];
        part.region = patch.region;
        return part;
    };
    const auto add = [&](auto list) {
        for (const auto &change : patch.*list)
            (partOf(change.account).*list).push_back(change);
    };
    if (patch.configuration)
        partOf(region.administrator.value_or(AccountId())).configuration = patch.configuration;
    add(&RegionPatch::fields);
    add(&RegionPatch::tags);
    add(&RegionPatch::findings);
    add(&RegionPatch::filters);
    add(&RegionPatch::lists);
    add(&RegionPatch::destinations);
    for (const InvitationChange &change : patch.invitations)
        partOf(change.invitation.account).invitations.push_back(change);
    return parts;
}

/// An account whose settings keep @p caller from taking @p patch back.
AccountId outOfReach(const OrganizationView &view, const RegionView &region, AccountId caller, const RegionPatch &patch)
{
    const auto parts = byAccount(region, patch);
    const auto isOut = [&](const auto &part) { return !mayChange(view, region, caller, part.second); };
    auto found = std::ranges::find_if(parts, [&](const auto &part) { return part.first != caller && isOut(part); });
    if (found == parts.end())
        found = std::ranges::find_if(parts, isOut);
    return found == parts.end() ? caller : found->first;
}

Error mayNot(AccountId caller, AccountId owner)
{
    const QString message = owner == caller || !owner.isValid()
        ? QCoreApplication::translate(
              "bucketwatch::Journal", "Account %1 may not take this edit back, because it may not change these settings now.")
              .arg(caller.toString())
        : QCoreApplication::translate(
              "bucketwatch::Journal", "Account %1 may not take this edit back, because it changed settings of account %2.")
              .arg(caller.toString(), owner.toString());
    return {Error::Kind::Denied, message, {}};
}

} // namespace

Result<void> checkMayChange(const OrganizationView &view, AccountId caller, const OrganizationPatch &change)
{
    if (isByManagement(change)) {
        if (caller == view.managementAccount)
            return {};
        return std::unexpected(mayNot(caller, view.managementAccount));
    }
    for (const RegionPatch &whole : change.regions) {
        const RegionPatch patch = askedFor(change, whole);
        const auto region = view.find(patch.region);
        if (region && !patch.isEmpty() && !mayChange(view, *region, caller, patch))
            return std::unexpected(mayNot(caller, outOfReach(view, *region, caller, patch)));
    }
    return {};
}

} // namespace bucketwatch
