// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/newworkspace.h"

#include "workspace/schema.h"
#include "workspace/workspace.h"
#include "workspace/workspacefile.h"
#include "workspace/workspacewriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

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
    const Result<void> prepared = prepareDraft(*database);
    if (!prepared)
        return prepared;
    return database->inTransaction([&] {
        const Result<void> made = createSchema(*database);
        return made ? writeOrganization(*database, view, newKeySeed()) : made;
    });
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
        return std::unexpected(cannotBeWritten(QFileInfo(full).path()));
    const QString draft = folder.filePath(u"workspace"_s);
    if (const auto written = writeDatabase(draft, view); !written)
        return written;

    const auto lock = WorkspaceLock::acquire(full);
    if (!lock)
        return std::unexpected(Error {Error::Kind::Conflict, lock.error().message, full});
    // Somebody else may have made one meanwhile; nobody makes one without the lock.
    if (overwrite == Overwrite::No && QFileInfo::exists(full))
        return std::unexpected(refusal(Error::Kind::Conflict, exists, path));
    return putInPlace(draft, full);
}

} // namespace bucketwatch
