// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "planning/changeplan.h"

namespace bucketwatch {

/// An edit of a plan names a value that somebody else changed since it was staged, to something else than the edit wants.
struct PlanConflict {
    std::size_t edit = 0;
    NamedValue staged; ///< as it stood then
    std::optional<std::uint64_t> now; ///< nothing: the account or Region is gone
    std::uint64_t wanted = 0; ///< by the edit
    friend bool operator==(const PlanConflict &, const PlanConflict &) = default;

    /// "S3 Protection of 111122223333 in eu-west-1 was Disabled when this was staged and is Enabled now."; translated.
    [[nodiscard]] QString text() const;
};

/// By edit, then in the order in which it names the values.
[[nodiscard]] std::vector<PlanConflict> conflictsOf(const OrganizationView &view, const StagedEdits &edits);

/// The edit stays as it is and counts as staged on @p view.
[[nodiscard]] StagedEdits keepingMine(const OrganizationView &view, const StagedEdits &edits, std::size_t edit);
/// The edit leaves the values alone that it has conflicts about, and is dropped when nothing is left of it.
[[nodiscard]] StagedEdits takingTheirs(const OrganizationView &view, const StagedEdits &edits, std::size_t edit);

} // namespace bucketwatch
