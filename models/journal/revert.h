// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/edit.h"
#include "journal/history.h"
#include "journal/revertrights.h"
#include "organization/change.h"

#include <functional>

namespace bucketwatch {

/// What taking an edit back would do.
struct RevertPlan {
    OrganizationPatch patch;
    std::vector<UnprocessedAccount> gone; ///< accounts of the edit that the workspace no longer has
};

/// Reads the values of an edit from where they are kept.
using PatchSource = std::function<Result<OrganizationPatch>(EditNumber)>;

/// Works out how to take edit @p number back in @p view: the values before it. Taking a redo back takes the edit back that
/// it had let stand again.
/// Error::NotFound when there is no such edit; Error::Conflict when it is taken back already, or when a later edit that
/// stands set one of the same fields: the message names it.
[[nodiscard]] Result<RevertPlan> planRevert(
    const OrganizationView &view, const History &history, EditNumber number, const PatchSource &patchesOf);

/// Works out how to take all edits after @p number back in @p view, newest first. Error::NotFound when there is no such edit;
/// 0 is the beginning.
[[nodiscard]] Result<RevertPlan> planRevertTo(
    const OrganizationView &view, const History &history, EditNumber number, const PatchSource &patchOf);

/// The number that a revert of @p number records as reverts: itself, or the edit behind a redo.
[[nodiscard]] EditNumber revertTarget(const History &history, EditNumber number);

} // namespace bucketwatch
