// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/database.h"
#include "workspace/workspacefile.h"
#include "workspace/workspacelock.h"
#include "workspace/workspaceplace.h"
#include "workspace/workspacereader.h"

#include <map>
#include <memory>
#include <optional>

namespace bucketwatch {

/// How long every program waits for another one that has the workspace open and may be about to end. The window then only reads,
/// commands that write name the owner.
inline constexpr std::chrono::milliseconds LockPatience(2000);

/// An open workspace file (SQLite, extension .bucketwatch). One object, of one process, may write; others read, and say why.
/// To be made, used and destroyed in one thread.
class Workspace {
public:
    /// Error::NotFound, Error::BadInput (foreign or newer file), Error::Damaged (recoverWorkspace() may save a part) or
    /// Error::Storage; the file is left as it is. Waits up to @p patience for the right to write.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const QString &path, std::chrono::milliseconds patience = {});
    ~Workspace();

    /// The form of @p path that path() gives back: absolute, symbolic links followed.
    [[nodiscard]] static QString fullPath(const QString &path);
    [[nodiscard]] QString path() const { return m_path; }
    /// Empty when it can be written.
    [[nodiscard]] QString readOnlyReason() const { return m_readOnlyReason; }

    /// Everything; with @p only, of a large organization just the rows of that Region (of the first one, if it does not use
    /// that). A file that may be written is made ready for it once it could be read, and becomes one of this version.
    [[nodiscard]] Result<WorkspaceContent> read(std::optional<Region> only = {});
    /// @p region of @p view, with its rows.
    [[nodiscard]] Result<std::shared_ptr<const RegionView>> load(const OrganizationView &view, const RegionView &region) const;
    /// Rows of @p accounts are those of the workspace. With @p only, just what is about that Region.
    [[nodiscard]] Result<OrganizationPatch> readPatch(
        EditNumber edit, const AccountTable &accounts, std::optional<Region> only = {}) const;
    /// Stores @p edit and what is different between @p before and @p after, in one transaction. Error::Denied where it can only
    /// be read, Error::Conflict when the lock was taken away, so that another program may have written meanwhile, Error::Storage
    /// when path() is not this file any more: what was stored before stays here for saveAs().
    [[nodiscard]] Result<void> commit(const OrganizationView &before, const OrganizationView &after, const Edit &edit);
    /// The plans that are kept here, by name, as storePlan() was given them. Error::Damaged naming one that cannot be read.
    [[nodiscard]] Result<std::map<QString, QByteArray>> plans() const;
    /// Keeps @p plan under @p name in place of what was there; an empty one is taken away. Stored when this returns.
    /// Errors are those of commit().
    [[nodiscard]] Result<void> storePlan(const QString &name, const QByteArray &plan);
    /// Another number after another program stored something. SQLite's "PRAGMA data_version".
    [[nodiscard]] Result<qint64> dataVersion() const;
    /// Whether path() names another file by now, or a write-protected one was written, which dataVersion() does not tell. Where this
    /// may write, also whether it names none.
    [[nodiscard]] bool isReplaced() const;
    /// Error::Storage when path() is not, or no longer with its log, the file that is open here for writing. The log is then taken
    /// away from beside what is there now.
    [[nodiscard]] Result<void> checkPlace() const;
    /// What path() names now when it is another file: with the lock that this has, or to be read only for the same reason.
    [[nodiscard]] Result<std::unique_ptr<Workspace>> openAgain() const;
    /// Whether a preference is still on its way to accounts, in any Region.
    [[nodiscard]] Result<bool> hasPending() const;
    /// Copies this workspace, history included, to @p path, which is replaced when the copy is whole, and opens the copy.
    /// It may be path() when that is another file now. Error::Conflict naming who has @p path open, Error::Storage when the disk
    /// refuses.
    [[nodiscard]] Result<std::unique_ptr<Workspace>> saveAs(const QString &path, std::chrono::milliseconds patience = {}) const;

private:
    Workspace(const QString &path, std::shared_ptr<WorkspaceLock> lock, const QString &readOnlyReason, Database database);
    Workspace &operator=(Workspace &&other) = default;
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> openWith(
        const QString &path, std::shared_ptr<WorkspaceLock> lock, const QString &readOnlyReason);
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> openAs(
        Database::Mode mode, const QString &path, std::shared_ptr<WorkspaceLock> lock, const QString &readOnlyReason);
    /// A log of another file, which was left behind when the file was replaced, makes a good one look damaged. What @p path has
    /// without it, to be read only, when that is whole.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> openWithoutLog(const QString &path);
    [[nodiscard]] Result<void> check();
    [[nodiscard]] Result<WorkspaceContent> readAll(std::optional<Region> only) const;
    [[nodiscard]] Result<void> prepareToWrite();

    QString m_path;
    std::shared_ptr<WorkspaceLock> m_lock; ///< null when read-only; outlives the connection
    QString m_readOnlyReason;
    Database m_database;
    FileMark m_mark;
    FileMark m_logMark;
    bool m_isImmutable = false;
    bool m_isSchema1 = false; ///< a file of version 0.1, before it is migrated
    std::unique_ptr<WorkspacePlace> m_place; ///< null until it can be written: nothing of the file has changed, whatever is wrong
};

} // namespace bucketwatch
