// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/organizationview.h"

namespace bucketwatch {

enum class Overwrite { No, Yes };

/// Writes @p view as a new workspace at @p path: under another name first, renamed when it is whole, so that @p path is never
/// half a file. Error::Conflict when there is a file already and @p overwrite is No, or when a program has it open;
/// Error::Storage when the disk refuses.
[[nodiscard]] Result<void> writeNewWorkspace(const QString &path, const OrganizationView &view, Overwrite overwrite);

} // namespace bucketwatch
