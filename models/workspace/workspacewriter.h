// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/edit.h"

namespace bucketwatch {

class Database;

/// 32 random bytes for the simulated access keys of a new workspace.
[[nodiscard]] QByteArray newKeySeed();

// The functions below write to a database that has the tables of createSchema(), and begin no transaction.

/// Stores everything of @p view where nothing is stored yet.
[[nodiscard]] Result<void> writeOrganization(const Database &database, const OrganizationView &view, const QByteArray &keySeed);
/// Stores @p edit and what it makes different between @p before and @p after, whose Regions that it is about must be loaded.
[[nodiscard]] Result<void> writeEdit(
    const Database &database, const OrganizationView &before, const OrganizationView &after, const Edit &edit);
/// Stores the entry of @p edit in the journal, whose rows are those of @p accounts.
[[nodiscard]] Result<void> writeJournal(const Database &database, const AccountTable &accounts, const Edit &edit);

} // namespace bucketwatch
