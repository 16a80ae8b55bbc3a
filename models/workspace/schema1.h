// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/workspacereader.h"

namespace bucketwatch {

// Schema 1, which version 0.1 wrote: one row for each account, pieces of 256 members and detectors, eleven plans, neither trials
// nor settings nor keys.

/// Everything, loaded; the key seed is new. Plans that are on began their trial when they were switched on.
/// Error::Damaged when something does not fit together.
[[nodiscard]] Result<WorkspaceContent> readContent1(const Database &database);
/// Values of an edit: their codec has no checksum.
[[nodiscard]] Result<OrganizationPatch> readPatch1(const Database &database, EditNumber edit);
/// Makes the newest schema of schema 1, in one transaction.
[[nodiscard]] Result<void> migrateFrom1(const Database &database);

} // namespace bucketwatch
