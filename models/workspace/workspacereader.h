// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/edit.h"
#include "journal/history.h"
#include "organization/organizationview.h"

#include <memory>
#include <optional>

namespace bucketwatch {

class Database;

/// Everything that a workspace holds, without the values of its edits; rows of Regions that are not loaded are missing.
struct WorkspaceContent {
    OrganizationView organization;
    History history;
    QByteArray keySeed; ///< 32 bytes; see ApiHost::keySeed()
};

/// No workspace has more edits.
inline constexpr EditNumber LastEdit = EditNumber(1) << 53;

// The functions below read from an open workspace of the newest schema. Error::Damaged when something does not fit together.

/// No Region is loaded.
[[nodiscard]] Result<WorkspaceContent> readContent(const Database &database);
/// @p region with its rows, of which there are as many as accounts.
[[nodiscard]] Result<std::shared_ptr<const RegionView>> readRegion(
    const Database &database, const RegionView &region, std::size_t accounts);
[[nodiscard]] Result<History> readHistory(const Database &database);
/// Nothing when there is no such edit, or not as it was stored.
[[nodiscard]] Result<std::optional<EditSummary>> readEdit(const Database &database, EditNumber number);
/// With @p only, just what is about that Region.
[[nodiscard]] Result<OrganizationPatch> readPatch(
    const Database &database, const AccountTable &accounts, EditNumber edit, std::optional<Region> only = {});

} // namespace bucketwatch
