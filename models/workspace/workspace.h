// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/database.h"
#include "workspace/workspacelock.h"
#include "workspace/workspacereader.h"

#include <memory>

namespace bucketwatch {

/// An open workspace file (SQLite, extension .bucketwatch). One object, of one process, may write; others read, and say why.
/// To be made, used and destroyed in one thread.
class Workspace {
public:
    /// Error::NotFound, Error::BadInput (foreign or newer file) or Error::Storage (damaged); the file is left as it is.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const QString &path);
    ~Workspace();

    /// The form of @p path that path() gives back: absolute, symbolic links followed.
    [[nodiscard]] static QString fullPath(const QString &path);
    [[nodiscard]] QString path() const { return m_path; }
    /// Empty when it can be written.
    [[nodiscard]] QString readOnlyReason() const { return m_readOnlyReason; }

    [[nodiscard]] Result<WorkspaceContent> read() const;
    [[nodiscard]] Result<OrganizationPatch> readPatch(EditNumber edit) const;
    /// Stores @p edit and, of @p view, what its patches are about, in one transaction.
    [[nodiscard]] Result<void> commit(const OrganizationView &view, const Edit &edit);
    /// Copies this workspace, history included, to @p path, which is replaced when it is whole.
    [[nodiscard]] Result<void> saveAs(const QString &path) const;
    /// Stores everything of @p view in a database that has nothing but its tables.
    [[nodiscard]] static Result<void> fill(const Database &database, const OrganizationView &view);

private:
    Workspace(const QString &path, std::unique_ptr<WorkspaceLock> lock, const QString &readOnlyReason, Database database);

    QString m_path;
    std::unique_ptr<WorkspaceLock> m_lock; ///< null when read-only; outlives the connection
    QString m_readOnlyReason;
    Database m_database;
};

} // namespace bucketwatch
