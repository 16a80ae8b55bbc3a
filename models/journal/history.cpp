// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/history.h"

#include <algorithm>
#include <ranges>

namespace bucketwatch {

namespace {

const EditSummary *find(const ChunkedRows<EditSummary> &edits, EditNumber number)
{
    const auto found = std::ranges::lower_bound(edits, number, {}, &EditSummary::number);
    return found != edits.end() && found->number == number ? &*found : nullptr;
}

/// A revert that took an ordinary edit back; the revert of a revert (a redo) is none.
bool isUndo(const ChunkedRows<EditSummary> &edits, const EditSummary &edit)
{
    const EditSummary *taken = edit.reverts != 0 ? find(edits, edit.reverts) : nullptr;
    return taken && taken->reverts == 0;
}

const FieldChange *changeOf(const RegionPatch &patch, AccountId account, Field field)
{
    const auto found = std::ranges::find_if(
        patch.fields, [&](const FieldChange &change) { return change.account == account && change.field == field; });
    return found == patch.fields.end() ? nullptr : &*found;
}

/// Preferences enable plans: of an account that becomes a member in the same edit, and, when they are ALL, of the others at once
/// or after a while.
FieldOrigin originIn(const EditSummary &edit, const RegionPatch &patch, AccountId account, Field field,
    const OrganizationConfiguration &configuration)
{
    FieldOrigin origin {.edit = edit};
    const auto plan = featureOf(field);
    if (!plan || changeOf(patch, account, field)->after == 0)
        return origin;
    const FieldChange *status = changeOf(patch, account, Field::RelationshipStatus);
    const FieldChange *due = changeOf(patch, account, pendingFieldOf(*plan));
    const AutoEnable preference = configuration.of(*plan);
    origin.isJoining = preference != AutoEnable::None && status
        && status->after == static_cast<std::uint32_t>(RelationshipStatus::Enabled)
        && status->before != static_cast<std::uint32_t>(RelationshipStatus::Disabled);
    const bool isCarriedOut = edit.caller.door == Door::Service && due && due->before != 0;
    const bool isChosen = patch.configuration && patch.configuration->before.of(*plan) != preference;
    if (origin.isJoining || (preference == AutoEnable::All && (isCarriedOut || isChosen)))
        origin.preference = preference;
    return origin;
}

} // namespace

std::optional<EditSummary> History::undoable() const
{
    for (const EditSummary &edit : edits | std::views::reverse) {
        if (edit.reverts == 0 && edit.revertedBy == 0)
            return edit;
    }
    return std::nullopt;
}

std::optional<EditSummary> History::redoable() const
{
    for (const EditSummary &edit : edits | std::views::reverse) {
        if (edit.reverts == 0)
            return std::nullopt; // a new edit cuts what could be redone before it
        if (edit.revertedBy == 0 && isUndo(edits, edit))
            return edit;
    }
    return std::nullopt;
}

std::optional<EditSummary> History::find(EditNumber number) const
{
    const EditSummary *edit = bucketwatch::find(edits, number);
    return edit ? std::optional(*edit) : std::nullopt;
}

EditNumber History::originOf(EditNumber number) const
{
    const EditSummary *edit = bucketwatch::find(edits, number);
    while (edit && edit->reverts != 0)
        edit = bucketwatch::find(edits, edit->reverts);
    return edit ? edit->number : 0;
}

void History::append(const EditSummary &edit)
{
    const auto rowOf = [this](EditNumber number) -> std::optional<std::size_t> {
        const auto found = std::ranges::lower_bound(edits, number, {}, &EditSummary::number);
        return found != edits.end() && found->number == number
            ? std::optional(static_cast<std::size_t>(found - edits.begin()))
            : std::nullopt;
    };
    edits.push_back(edit);
    const auto taken = edit.reverts != 0 ? rowOf(edit.reverts) : std::nullopt;
    if (!taken)
        return;
    edits.edit(*taken).revertedBy = edit.number;
    // Taking a revert back lets the edit stand again that it had taken back.
    const EditNumber again = edits[*taken].reverts;
    if (const auto origin = again != 0 ? rowOf(again) : std::nullopt)
        edits.edit(*origin).revertedBy = 0;
}

Result<FieldOrigin> originOf(const History &history, const std::function<Result<OrganizationPatch>(EditNumber)> &patchOf,
    Region region, AccountId account, Field field, const OrganizationConfiguration &configuration)
{
    OrganizationConfiguration preferred = configuration; // after the edit that is looked at
    for (auto edit = history.edits.end(); edit != history.edits.begin();) {
        --edit;
        const auto patch = patchOf(edit->number);
        if (!patch)
            return std::unexpected(patch.error());
        const RegionPatch &here = patch->of(region);
        // An edit that was taken back set nothing in the end, and neither did the one that took it back.
        const bool stands = edit->revertedBy == 0 && edit->reverts == 0;
        if (stands && changeOf(here, account, field))
            return originIn(*edit, here, account, field, preferred);
        if (here.configuration)
            preferred = here.configuration->before;
    }
    return FieldOrigin();
}

} // namespace bucketwatch
