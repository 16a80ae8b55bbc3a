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

Result<EditSummary> lastEdit(const History &history, const std::function<Result<OrganizationPatch>(EditNumber)> &patchOf,
    Region region, AccountId account, Field field)
{
    for (auto edit = history.edits.end(); edit != history.edits.begin();) {
        --edit;
        // An edit that was taken back set nothing in the end, and neither did the one that took it back.
        if (edit->revertedBy != 0 || edit->reverts != 0)
            continue;
        const auto patch = patchOf(edit->number);
        if (!patch)
            return std::unexpected(patch.error());
        const auto sets = [&](const FieldChange &change) { return change.account == account && change.field == field; };
        if (std::ranges::any_of(patch->of(region).fields, sets))
            return *edit;
    }
    return EditSummary();
}

} // namespace bucketwatch
