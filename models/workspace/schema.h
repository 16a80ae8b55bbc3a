// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <cstdint>

namespace bucketwatch {

class Database;

/// SQLite's application_id of a workspace: "BwGD".
inline constexpr std::uint32_t WorkspaceApplicationId = 0x42774744;
/// SQLite's user_version; part of the file's header, so that a newer file is known without opening it.
inline constexpr std::uint32_t WorkspaceSchemaVersion = 1;

/// Looks at the first bytes of @p path only and changes nothing. Error::NotFound when there is no such file, Error::BadInput
/// when it is no workspace or was made by a newer version, Error::Storage when it cannot be read.
[[nodiscard]] Result<void> checkWorkspaceHeader(const QString &path);

/// Tables of schema 1 in an empty database.
[[nodiscard]] Result<void> createSchema(const Database &database);
/// Write-ahead log and a sync at every commit: an edit that was answered survives a power cut.
[[nodiscard]] Result<void> prepareForWriting(const Database &database);
/// Error::Storage when SQLite finds the file damaged.
[[nodiscard]] Result<void> checkIntegrity(const Database &database);

} // namespace bucketwatch
