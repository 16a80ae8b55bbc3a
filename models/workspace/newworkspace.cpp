// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/newworkspace.h"

#include "workspace/schema.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

Error refusal(Error::Kind kind, const QString &message, const QString &path)
{
    return Error {kind, message.arg(QDir::toNativeSeparators(path)), path};
}

Result<void> writeDatabase(const QString &path, const OrganizationView &view)
{
    const auto database = Database::open(path, Database::Mode::ReadWrite);
    if (!database)
        return std::unexpected(database.error());
    Result<void> done = prepareForWriting(*database);
    if (done)
        done = database->begin();
    if (done)
        done = createSchema(*database);
    if (done)
        done = Workspace::fill(*database, view);
    if (done)
        done = database->commit();
    return done;
}

/// SQLite's side files of a workspace that goes would be taken for those of the one that comes.
void removeSideFiles(const QString &path)
{
    QFile::remove(path + "-wal"_L1);
    QFile::remove(path + "-shm"_L1);
}

} // namespace

Result<void> writeNewWorkspace(const QString &path, const OrganizationView &view, Overwrite overwrite)
{
    const QString full = Workspace::fullPath(path);
    const QString exists = QCoreApplication::translate("bucketwatch::Workspace", "%1 exists already.");
    if (overwrite == Overwrite::No && QFileInfo::exists(full))
        return std::unexpected(refusal(Error::Kind::Conflict, exists, path));
    const QTemporaryDir folder(full + u"-new-XXXXXX"_s);
    if (!folder.isValid())
        return std::unexpected(refusal(Error::Kind::Storage,
            QCoreApplication::translate("bucketwatch::Workspace", "%1 cannot be written."), QFileInfo(full).path()));
    const QString draft = folder.filePath(u"workspace"_s);
    if (const auto written = writeDatabase(draft, view); !written)
        return written;

    const auto lock = WorkspaceLock::acquire(full);
    if (!lock)
        return std::unexpected(Error {Error::Kind::Conflict, lock.error().message, full});
    if (overwrite == Overwrite::Yes)
        removeSideFiles(full);
    // QFile::rename() never replaces a file, std::rename() always does.
    const bool renamed = overwrite == Overwrite::No
        ? QFile::rename(draft, full)
        : std::rename(QFile::encodeName(draft).constData(), QFile::encodeName(full).constData()) == 0;
    if (!renamed && QFileInfo::exists(full) && overwrite == Overwrite::No)
        return std::unexpected(refusal(Error::Kind::Conflict, exists, path));
    if (!renamed)
        return std::unexpected(
            refusal(Error::Kind::Storage, QCoreApplication::translate("bucketwatch::Workspace", "%1 cannot be written."), path));
    return {};
}

} // namespace bucketwatch
