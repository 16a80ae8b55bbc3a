// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/revert.h"

#include "organization/rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <ranges>

namespace bucketwatch {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("bucketwatch::Journal", source);
}

/// Later edits that left something behind: an edit that was taken back since, or a revert that was, has no effect. All
/// links of a chain set the same fields, so an even number of them cancels out. Keyed by origin, newest link as value.
std::map<EditNumber, EditSummary> laterChains(const History &history, EditNumber number)
{
    std::map<EditNumber, EditSummary> chains;
    std::map<EditNumber, int> links;
    for (const EditSummary &edit : history.edits) {
        if (edit.number <= number)
            continue;
        const EditNumber origin = history.originOf(edit.number);
        ++links[origin];
        chains[origin] = edit;
    }
    std::erase_if(chains, [&links](const auto &chain) { return links[chain.first] % 2 == 0; });
    return chains;
}

Result<void> checkLaterEdits(
    const History &history, EditNumber number, const OrganizationPatch &patch, const PatchSource &patchOf)
{
    for (const auto &[origin, edit] : laterChains(history, number)) {
        if (origin == history.originOf(number))
            continue;
        const auto later = patchOf(edit.number);
        if (!later)
            return std::unexpected(later.error());
        if (touchSameFields(patch, *later))
            return std::unexpected(Error {Error::Kind::Conflict,
                text(QT_TRANSLATE_NOOP("bucketwatch::Journal",
                         "This edit cannot be undone, because edit %1, \u201c%2\u201d, changed the same settings later. Undo "
                         "that one first."))
                    .arg(edit.number)
                    .arg(edit.title),
                {}});
    }
    return {};
}

/// Leaves out accounts that are gone and fields that have their old value already.
RegionPatch trimmed(
    const OrganizationView &view, const RegionView &region, RegionPatch patch, std::vector<UnprocessedAccount> &gone)
{
    std::vector<FieldChange> kept;
    for (FieldChange change : patch.fields) {
        const int row = view.accounts->row(change.account);
        if (row < 0) {
            gone.push_back({change.account, patch.region,
                text(QT_TRANSLATE_NOOP("bucketwatch::Journal", "The account is no longer part of this workspace."))});
            continue;
        }
        change.before = valueOf(region, row, change.field);
        if (change.before != change.after)
            kept.push_back(change);
    }
    patch.fields = std::move(kept);
    return patch;
}

/// @p back as far as it still means something in @p view.
RevertPlan planFor(const OrganizationView &view, OrganizationPatch back)
{
    RevertPlan plan;
    plan.patch.settings = std::move(back.settings);
    plan.patch.accounts = std::move(back.accounts);
    for (RegionPatch &own : back.regions) {
        if (const auto region = view.find(own.region)) {
            RegionPatch rest = trimmed(view, *region, std::move(own), plan.gone);
            if (!rest.isEmpty())
                plan.patch.regions.push_back(std::move(rest));
        }
    }
    return plan;
}

Error noSuchEdit(EditNumber number)
{
    return {Error::Kind::NotFound, text(QT_TRANSLATE_NOOP("bucketwatch::Journal", "The history has no edit %1.")).arg(number), {}};
}

bool concernsOnly(AccountId account, const RegionPatch &patch)
{
    return !patch.configuration
        && std::ranges::all_of(patch.fields, [account](const FieldChange &change) { return change.account == account; });
}

/// Whether the administrator could have made @p patch: preferences, relationships, its own plans and those of its members,
/// but not the plans of a standalone account.
bool concernsOrganization(const OrganizationView &view, const RegionView &region, const RegionPatch &patch)
{
    const bool relationships = std::ranges::contains(patch.fields, Field::RelationshipStatus, &FieldChange::field);
    return relationships || std::ranges::all_of(patch.fields, [&](const FieldChange &change) {
        return reachedByMemberUpdate(region, change.account, view.accounts->row(change.account));
    });
}

AccountId ownerOf(const RegionView &region, const RegionPatch &patch)
{
    if (patch.configuration || patch.fields.empty())
        return region.administrator.value_or(AccountId());
    return patch.fields.front().account;
}

} // namespace

EditNumber revertTarget(const History &history, EditNumber number)
{
    const auto edit = history.find(number);
    const auto taken = edit && edit->reverts != 0 ? history.find(edit->reverts) : std::nullopt;
    return taken && taken->reverts != 0 ? history.originOf(number) : number;
}

Result<RevertPlan> planRevert(
    const OrganizationView &view, const History &history, EditNumber number, const PatchSource &patchOf)
{
    const EditNumber target = revertTarget(history, number);
    const auto edit = history.find(target);
    if (!edit)
        return std::unexpected(noSuchEdit(number));
    if (edit->revertedBy != 0)
        return std::unexpected(Error {Error::Kind::Conflict,
            text(QT_TRANSLATE_NOOP("bucketwatch::Journal", "Edit %1 was taken back already, by edit %2."))
                .arg(target)
                .arg(edit->revertedBy),
            {}});
    const auto patch = patchOf(target);
    if (!patch)
        return std::unexpected(patch.error());
    if (const auto free = checkLaterEdits(history, number, *patch, patchOf); !free)
        return std::unexpected(free.error());

    return planFor(view, reversed(*patch));
}

Result<RevertPlan> planRevertTo(
    const OrganizationView &view, const History &history, EditNumber number, const PatchSource &patchOf)
{
    if (number != 0 && !history.find(number))
        return std::unexpected(noSuchEdit(number));
    OrganizationPatch back;
    for (const EditSummary &edit : history.edits | std::views::reverse) {
        if (edit.number <= number)
            break;
        const auto patch = patchOf(edit.number);
        if (!patch)
            return std::unexpected(patch.error());
        back = merged(std::move(back), reversed(*patch));
    }
    return planFor(view, std::move(back));
}

Result<void> checkMayChange(const OrganizationView &view, AccountId caller, const OrganizationPatch &change)
{
    for (const RegionPatch &patch : change.regions) {
        const auto region = view.find(patch.region);
        if (!region)
            continue;
        const bool allowed = mayConfigureMembers(*region, caller)
            ? concernsOrganization(view, *region, patch)
            : concernsOnly(caller, patch) && mayConfigureOwnFeatures(view, *region, caller);
        if (!allowed)
            return std::unexpected(Error {Error::Kind::Denied,
                text(QT_TRANSLATE_NOOP("bucketwatch::Journal",
                         "Account %1 may not take this edit back, because it changed settings of account %2."))
                    .arg(caller.toString(), ownerOf(*region, patch).toString()),
                {}});
    }
    return {};
}

} // namespace bucketwatch
