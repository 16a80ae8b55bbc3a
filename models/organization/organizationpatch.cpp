// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/organizationpatch.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace bucketwatch {

namespace {

std::uint64_t keyOf(const FieldChange &change)
{
    return (change.account.number() << 8) | static_cast<std::uint64_t>(change.field);
}

template<typename T> bool changesNothing(const T &change)
{
    return change.before == change.after;
}

/// An account that is outside before and after may be new to the workspace, which the change then adds it to.
bool changesNothing(const AccountChange &change)
{
    return change.before && change.after;
}

/// Appends @p later to @p changes; a change of the same thing, as @p about tells, takes over its value.
template<typename T, typename About> void mergeList(std::vector<T> &changes, const std::vector<T> &later, About about)
{
    for (const T &change : later) {
        const auto earlier = std::ranges::find_if(changes, [&](const T &one) { return about(one) == about(change); });
        if (earlier == changes.end())
            changes.push_back(change);
        else
            earlier->after = change.after;
    }
    std::erase_if(changes, [](const T &change) { return changesNothing(change); });
}

/// The same for accounts, of which a batch that joins may have 50,000.
void mergeAccounts(std::vector<AccountChange> &changes, const std::vector<AccountChange> &later)
{
    std::unordered_map<AccountId, std::size_t> positions;
    for (std::size_t i = 0; i < changes.size(); ++i)
        positions.emplace(changes[i].account.id, i);
    for (const AccountChange &change : later) {
        const auto [earlier, isNew] = positions.try_emplace(change.account.id, changes.size());
        if (isNew)
            changes.push_back(change);
        else
            changes[earlier->second].after = change.after;
    }
    std::erase_if(changes, [](const AccountChange &change) { return changesNothing(change); });
}

template<typename T> void mergeOptional(std::optional<T> &change, const std::optional<T> &later)
{
    if (change && later)
        change->after = later->after;
    else if (later)
        change = later;
    if (change && change->before == change->after)
        change.reset();
}

void mergeFields(std::vector<FieldChange> &changes, std::vector<FieldChange> later)
{
    if (changes.empty()) {
        changes = std::move(later);
        return;
    }
    std::unordered_map<std::uint64_t, std::size_t> positions;
    positions.reserve(changes.size());
    for (std::size_t i = 0; i < changes.size(); ++i)
        positions.emplace(keyOf(changes[i]), i);
    for (const FieldChange &change : later) {
        const auto earlier = positions.find(keyOf(change));
        if (earlier == positions.end())
            changes.push_back(change);
        else
            changes[earlier->second].after = change.after;
    }
    std::erase_if(changes, [](const FieldChange &change) { return change.before == change.after; });
}

/// The same for findings, of which there may be a million. What comes or goes keeps what it tells.
void mergeFindings(std::vector<FindingChange> &changes, std::vector<FindingChange> later)
{
    std::map<FindingId, std::size_t> positions;
    for (std::size_t i = 0; i < changes.size(); ++i)
        positions.emplace(changes[i].id, i);
    for (FindingChange &change : later) {
        const auto earlier = positions.find(change.id);
        if (earlier == positions.end()) {
            changes.push_back(std::move(change));
            continue;
        }
        FindingChange &one = changes[earlier->second];
        one.after = change.after;
        if (change.content) {
            one.content = change.content;
            one.createdAt = change.createdAt;
        }
        if (!one.comesOrGoes()) {
            one.content.reset();
            one.createdAt = {};
        }
    }
    std::erase_if(changes, [](const FindingChange &change) { return change.before == change.after; });
}

void merge(RegionPatch &patch, RegionPatch later)
{
    mergeOptional(patch.configuration, later.configuration);
    mergeOptional(patch.administrator, later.administrator);
    mergeFields(patch.fields, std::move(later.fields));
    mergeList(patch.invitations, later.invitations, [](const InvitationChange &change) { return change.invitation; });
    mergeList(patch.tags, later.tags, [](const TagsChange &change) { return change.account; });
    mergeFindings(patch.findings, std::move(later.findings));
    mergeList(patch.filters, later.filters, [](const FilterChange &change) { return std::pair(change.account, change.name); });
    mergeList(patch.lists, later.lists, [](const ListChange &change) { return std::pair(change.account, change.id); });
    mergeList(patch.destinations, later.destinations, [](const DestinationChange &change) { return change.account; });
}

bool touchSameSettings(const SettingsChange &one, const SettingsChange &other)
{
    const auto bothSet = [&](auto member) {
        return one.before.*member != one.after.*member && other.before.*member != other.after.*member;
    };
    using Settings = OrganizationSettings;
    return bothSet(&Settings::time) || bothSet(&Settings::propagation)
        || bothSet(&Settings::emailVerification) || bothSet(&Settings::delegatedAdministrators)
        || bothSet(&Settings::policyTypeEnabled) || bothSet(&Settings::policies);
}

/// Carries over what @p change is about and leaves the rest, which may have changed since.
void apply(const SettingsChange &change, OrganizationSettings &settings, Timestamp when)
{
    const auto carry = [&](auto member) {
        if (change.before.*member != change.after.*member)
            settings.*member = change.after.*member;
    };
    using Settings = OrganizationSettings;
    carry(&Settings::time);
    carry(&Settings::propagation);
    carry(&Settings::emailVerification);
    carry(&Settings::delegatedAdministrators);
    carry(&Settings::delegatedSince);
    carry(&Settings::policyTypeEnabled);
    carry(&Settings::policies);
    if (change.before.policyTypeEnabled != change.after.policyTypeEnabled || change.before.policies != change.after.policies)
        settings.policiesUpdatedAt = when; // taking a change back changes them too
}

std::shared_ptr<const AccountTable> patched(const AccountTable &accounts, const std::vector<AccountChange> &changes)
{
    auto result = std::make_shared<AccountTable>(accounts);
    for (const AccountChange &change : changes) {
        int row = result->row(change.account.id);
        if (row < 0) {
            row = static_cast<int>(result->rows.size());
            result->rows.push_back(change.account);
            result->rowById.insert(change.account.id, row);
        }
        Account &account = result->rows[static_cast<std::size_t>(row)];
        account.inOrganization = change.after;
        if (change.after)
            account.joinedAt = change.account.joinedAt;
    }
    return result;
}

/// Regions whose rows are not there are none of the patch's business.
std::shared_ptr<const RegionView> widened(const std::shared_ptr<const RegionView> &region, std::size_t rows)
{
    if (region->members.size() == rows)
        return region;
    auto result = std::make_shared<RegionView>(*region);
    result->resize(rows);
    return result;
}

} // namespace

const RegionPatch &OrganizationPatch::of(Region region) const
{
    static const RegionPatch none;
    const auto found = std::ranges::find(regions, region, &RegionPatch::region);
    return found == regions.end() ? none : *found;
}

OrganizationPatch reversed(const OrganizationPatch &patch)
{
    OrganizationPatch back = patch;
    if (back.settings)
        std::swap(back.settings->before, back.settings->after);
    for (AccountChange &change : back.accounts)
        std::swap(change.before, change.after);
    for (RegionPatch &region : back.regions)
        region = reversed(region);
    return back;
}

bool touchSameFields(const OrganizationPatch &one, const OrganizationPatch &other)
{
    if (one.settings && other.settings && touchSameSettings(*one.settings, *other.settings))
        return true;
    std::unordered_set<AccountId> accounts;
    for (const AccountChange &change : one.accounts)
        accounts.insert(change.account.id);
    if (std::ranges::any_of(other.accounts, [&](const AccountChange &change) { return accounts.contains(change.account.id); }))
        return true;
    return std::ranges::any_of(one.regions, [&other](const RegionPatch &patch) {
        return std::ranges::any_of(other.regions, [&patch](const RegionPatch &later) { return touchSameFields(patch, later); });
    });
}

OrganizationPatch merged(OrganizationPatch patch, OrganizationPatch later)
{
    mergeOptional(patch.settings, later.settings);
    mergeAccounts(patch.accounts, later.accounts);
    for (RegionPatch &region : later.regions) {
        const auto earlier = std::ranges::find(patch.regions, region.region, &RegionPatch::region);
        if (earlier == patch.regions.end())
            patch.regions.push_back(std::move(region));
        else
            merge(*earlier, std::move(region));
    }
    std::erase_if(patch.regions, [](const RegionPatch &region) { return region.isEmpty(); });
    std::ranges::sort(patch.regions, {}, &RegionPatch::region);
    return patch;
}

OrganizationView patched(const OrganizationView &view, const OrganizationPatch &patch, Timestamp when)
{
    OrganizationView result = view;
    if (patch.settings)
        apply(*patch.settings, result.settings, when);
    if (!patch.accounts.empty())
        result.accounts = patched(*view.accounts, patch.accounts);
    for (auto &region : result.regions) {
        if (const RegionPatch &own = patch.of(region->region); !own.isEmpty())
            region = patched(*region, *result.accounts, own, when);
        else if (!patch.accounts.empty())
            region = widened(region, result.accounts->rows.size());
    }
    return result;
}

} // namespace bucketwatch
