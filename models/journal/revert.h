// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/edit.h"
#include "journal/history.h"
#include "organization/change.h"

#include <functional>

namespace bucketwatch {

/// What taking an edit back would do to one Region.
struct RevertPlan {
    std::vector<RegionPatch> patches;
    std::vector<UnprocessedAccount> gone; ///< accounts of the edit that the workspace no longer has
};

/// Reads the patches of an edit from where they are kept.
using PatchSource = std::function<Result<std::vector<RegionPatch>>(EditNumber)>;

/// Works out how to take edit @p number back in @p view: the values before it. Taking a redo back takes the edit back that
/// it had let stand again.
/// Error::NotFound when there is no such edit; Error::Conflict when it is taken back already, or when a later edit that
/// stands set one of the same fields: the message names it.
[[nodiscard]] Result<RevertPlan> planRevert(
    const OrganizationView &view, const History &history, EditNumber number, const PatchSource &patchesOf);

/// Whether @p caller may change what @p patches are about: its own plans, or the organization's as administrator.
[[nodiscard]] Result<void> checkMayChange(
    const OrganizationView &view, AccountId caller, const std::vector<RegionPatch> &patches);

/// The number that a revert of @p number records as reverts: itself, or the edit behind a redo.
[[nodiscard]] EditNumber revertTarget(const History &history, EditNumber number);

} // namespace bucketwatch
