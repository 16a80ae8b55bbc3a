// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/edit.h"
#include "journal/history.h"
#include "organization/organizationview.h"

#include <memory>

namespace bucketwatch {

class Database;

/// Everything that a workspace holds, without the values of its edits.
struct WorkspaceContent {
    OrganizationView organization;
    History history;
    QByteArray keySeed; ///< 32 bytes; see ApiHost::keySeed()
};

/// Reads from an open workspace. Error::Storage when something does not fit together.
[[nodiscard]] Result<WorkspaceContent> readContent(const Database &database);
[[nodiscard]] Result<std::shared_ptr<const RegionView>> readRegion(const Database &database, Region region, std::size_t accounts);
[[nodiscard]] Result<OrganizationPatch> readPatch(const Database &database, EditNumber edit);

} // namespace bucketwatch
