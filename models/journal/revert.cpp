// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/revert.h"

#include "organization/destinationeffects.h"
#include "organization/findingeffects.h"
#include "organization/listeffects.h"

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
/// links of a chain set the same fields, but for what followed by itself, so an even number of them cancels out. Keyed by origin,
/// newest link as value.
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

/// Leaves out of @p changes what has its old value already, as @p valueNow tells it.
template<typename T, typename ValueNow> void dropWhatIsSo(std::vector<T> &changes, ValueNow valueNow)
{
    for (T &change : changes)
        change.before = valueNow(change);
    std::erase_if(changes, [](const T &change) { return change.before == change.after; });
}

Tags tagsOf(const RegionView &region, AccountId account)
{
    const auto found = region.tags.find(account);
    return found == region.tags.end() ? Tags() : found->second;
}

RelationshipStatus statusOf(const RegionView &region, const Invitation &invitation)
{
    const auto found = region.invitations.find(invitation);
    return found == region.invitations.end() ? RelationshipStatus::None : found->second.status;
}

/// Sets of findings only what the edit was about: others may have said since whether they are useful.
void trimFindings(const RegionView &region, std::vector<FindingChange> &changes)
{
    for (FindingChange &change : changes) {
        const FindingState now = region.findings.stateOf(change.id);
        change.after = carried(now, change);
        change.before = now;
    }
    std::erase_if(changes, [](const FindingChange &change) { return change.before == change.after; });
}

/// Leaves out accounts that are gone and what has its old value already.
RegionPatch trimmed(
    const OrganizationView &view, const RegionView &region, RegionPatch patch, std::vector<UnprocessedAccount> &gone)
{
    RowFinder rows(*view.accounts);
    std::erase_if(patch.fields, [&](const FieldChange &change) {
        if (rows.row(change.account) >= 0)
            return false;
        gone.push_back({change.account, patch.region,
            text(QT_TRANSLATE_NOOP("bucketwatch::Journal", "The account is no longer part of this workspace."))});
        return true;
    });
    dropWhatIsSo(patch.fields,
        [&](const FieldChange &change) { return valueOf(region, rows.row(change.account), change.field); });
    dropWhatIsSo(patch.invitations, [&](const InvitationChange &change) { return statusOf(region, change.invitation); });
    dropWhatIsSo(patch.tags, [&](const TagsChange &change) { return tagsOf(region, change.account); });
    dropWhatIsSo(patch.filters, [&](const FilterChange &change) { return filterOf(region, change.account, change.name); });
    dropWhatIsSo(patch.lists, [&](const ListChange &change) { return listOf(region, change.account, change.id); });
    dropWhatIsSo(patch.destinations, [&](const DestinationChange &change) { return destinationOf(region, change.account); });
    trimFindings(region, patch.findings);
    if (patch.administrator)
        patch.administrator->before = region.administrator;
    if (patch.administrator && patch.administrator->before == patch.administrator->after)
        patch.administrator.reset();
    return patch;
}

/// @p back as far as it still means something in @p view.
RevertPlan planFor(const OrganizationView &view, OrganizationPatch back)
{
    RevertPlan plan;
    plan.patch.settings = std::move(back.settings);
    plan.patch.accounts = std::move(back.accounts);
    dropWhatIsSo(plan.patch.accounts, [&](const AccountChange &change) {
        const int row = view.accounts->row(change.account.id);
        return row >= 0 && view.accounts->rows[static_cast<std::size_t>(row)].inOrganization;
    });
    for (RegionPatch &own : back.regions) {
        if (const auto region = view.find(own.region)) {
            RegionPatch rest = trimmed(view, *region, std::move(own), plan.gone);
            if (!rest.isEmpty())
                plan.patch.regions.push_back(std::move(rest));
        }
    }
    addLostFindings(view, plan.patch);
    addLostLists(view, plan.patch);
    addLostDestinations(view, plan.patch);
    return plan;
}

Error noSuchEdit(EditNumber number)
{
    return {
        Error::Kind::NotFound, text(QT_TRANSLATE_NOOP("bucketwatch::Journal", "The history has no edit %1.")).arg(number), {}};
}

} // namespace

EditNumber revertTarget(const History &history, EditNumber number)
{
    const auto edit = history.find(number);
    const auto taken = edit && edit->reverts != 0 ? history.find(edit->reverts) : std::nullopt;
    return taken && taken->reverts != 0 ? history.originOf(number) : number;
}

Result<RevertPlan> planRevert(
    const OrganizationView &view, const History &history, EditNumber number, const PatchSource &patchesOf)
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
    const auto patch = patchesOf(target);
    if (!patch)
        return std::unexpected(patch.error());
    if (const auto free = checkLaterEdits(history, number, *patch, patchesOf); !free)
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

} // namespace bucketwatch
