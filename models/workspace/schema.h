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
inline constexpr std::uint32_t WorkspaceSchemaVersion = 7;
/// Bytes from which the simulated access keys of a workspace are made.
inline constexpr qsizetype KeySeedSize = 32;

/// Looks at the first bytes and the size of @p path only and changes nothing. @return its schema version. Error::NotFound when
/// there is no such file, Error::BadInput when it is no workspace or was made by a newer version, Error::Damaged when a part of
/// it is missing, Error::Storage when it cannot be read.
[[nodiscard]] Result<std::uint32_t> checkWorkspaceHeader(const QString &path);

/// For what SQLite does not notice itself.
[[nodiscard]] Error damagedWorkspace(const QString &detail);
[[nodiscard]] Error newerWorkspace(const QString &path);

/// The tables of the newest schema in a database that has none of them.
[[nodiscard]] Result<void> createSchema(const Database &database);
[[nodiscard]] Result<std::uint32_t> schemaVersion(const Database &database);
/// Makes a file of an older version one of the newest, in one transaction: older programs must not open it any more. Version 2
/// had no findings, 3 no lists, 4 no plans, 5 did not know since when accounts are in the organization, 6 had no checksums of
/// keys and edits, nor sessions of roles.
[[nodiscard]] Result<void> markAsNewest(const Database &database);
/// Write-ahead log and a sync at every commit: an edit that was answered survives a power cut.
[[nodiscard]] Result<void> prepareForWriting(const Database &database);
/// For a file that is renamed into its place when it is whole: no log beside it, which would have to be renamed too, so a disk
/// that is full shows at the commit.
[[nodiscard]] Result<void> prepareDraft(const Database &database);
/// Error::Damaged when SQLite finds that the file does not hang together. Reads all of it.
[[nodiscard]] Result<void> checkIntegrity(const Database &database);

} // namespace bucketwatch
