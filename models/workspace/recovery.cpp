// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/recovery.h"

#include "workspace/database.h"
#include "workspace/salvage.h"
#include "workspace/schema.h"
#include "workspace/workspace.h"
#include "workspace/workspacefile.h"
#include "workspace/workspacewriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtEndian>

#include <set>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

// SQLite file format, section 1.3.
constexpr qsizetype PageCountOffset = 28;
constexpr qsizetype PageSizeOffset = 16;
constexpr qsizetype HeaderSize = 100;
constexpr qint64 MaxPadding = qint64(1) << 30; // what a wrong number in the header may ask for

QString text(const char *source)
{
    return QCoreApplication::translate("bucketwatch::Recovery", source);
}

/// SQLite refuses a file whose end is missing as a whole; pages of zeros it refuses one by one.
void pad(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return;
    const QByteArray header = file.read(HeaderSize);
    if (header.size() < HeaderSize)
        return;
    const auto page = qFromBigEndian<quint16>(header.constData() + PageSizeOffset);
    const qint64 size = qint64(page == 1 ? 65536 : page) * qFromBigEndian<quint32>(header.constData() + PageCountOffset);
    if (size > file.size() && size - file.size() <= MaxPadding)
        file.resize(size);
}

Result<void> copyFile(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.copy(to))
        return std::unexpected(Error {Error::Kind::Storage,
            text(QT_TRANSLATE_NOOP("bucketwatch::Recovery", "%1 could not be copied to be recovered."))
                .arg(QDir::toNativeSeparators(from)),
            source.errorString()});
    QFile::setPermissions(to, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

/// The log too: the newest edits may stand in it alone.
Result<void> copyFiles(const QString &from, const QString &to)
{
    const QString log = u"-wal"_s;
    if (const auto copied = copyFile(from, to); !copied)
        return copied;
    if (QFile::exists(from + log)) {
        if (const auto copied = copyFile(from + log, to + log); !copied)
            return copied;
    }
    pad(to);
    return {};
}

Result<void> write(const QString &path, const Salvage &salvage)
{
    const auto database = Database::open(path, Database::Mode::ReadWrite);
    if (!database)
        return std::unexpected(database.error());
    if (const auto prepared = prepareDraft(*database); !prepared)
        return prepared;
    return database->inTransaction([&] {
        Result<void> done = createSchema(*database);
        if (done)
            done = writeOrganization(*database, salvage.organization, salvage.keySeed);
        std::set<EditNumber> numbers;
        for (Edit edit : salvage.edits) {
            // What an edit of the lost history was taken back by is an edit like any other now.
            if (!numbers.contains(edit.summary.reverts))
                edit.summary.reverts = 0;
            numbers.insert(edit.summary.number);
            if (done)
                done = writeJournal(*database, *salvage.organization.accounts, edit);
        }
        return done;
    });
}

Result<RecoveryReport> recoverInto(const QString &draft, const QString &copy)
{
    const auto database = Database::open(copy, Database::Mode::ReadWrite);
    if (!database)
        return std::unexpected(database.error());
    Salvage salvage(*database);
    if (const auto done = salvage.run(); !done)
        return std::unexpected(Error {Error::Kind::Damaged,
            text(QT_TRANSLATE_NOOP("bucketwatch::Recovery", "Nothing of this workspace could be read.")), done.error().detail});
    if (const auto written = write(draft, salvage); !written)
        return std::unexpected(written.error());
    return RecoveryReport {std::ssize(salvage.organization.accounts->rows), std::ssize(salvage.organization.regions),
        std::ssize(salvage.edits), salvage.losses};
}

} // namespace

QString RecoveryReport::summary() const
{
    return text(QT_TRANSLATE_NOOP("bucketwatch::Recovery", "Saved: accounts %1, Regions %2, edits %3."))
        .arg(accounts)
        .arg(regions)
        .arg(edits);
}

Result<RecoveryReport> recoverWorkspace(const QString &from, const QString &to)
{
    const QString full = Workspace::fullPath(to);
    if (QFileInfo::exists(full))
        return std::unexpected(Error {Error::Kind::BadInput,
            text(QT_TRANSLATE_NOOP("bucketwatch::Recovery", "%1 exists already. Choose another name for what is recovered."))
                .arg(QDir::toNativeSeparators(to)),
            full});
    if (const auto known = checkWorkspaceHeader(from); !known && known.error().kind != Error::Kind::Damaged)
        return std::unexpected(known.error());
    // Somebody who writes meanwhile would move edits from one of the files that are copied to the other.
    const auto sourceLock = WorkspaceLock::acquire(Workspace::fullPath(from));
    if (!sourceLock && sourceLock.error().kind == Error::Kind::Conflict)
        return std::unexpected(Error {Error::Kind::Conflict,
            text(QT_TRANSLATE_NOOP("bucketwatch::Recovery", "%1 is open in another program. Close it there to recover the file."))
                .arg(QDir::toNativeSeparators(from)),
            sourceLock.error().message});
    const QTemporaryDir folder(full + u"-new-XXXXXX"_s);
    if (!folder.isValid())
        return std::unexpected(cannotBeWritten(to));
    const QString copy = folder.filePath(u"copy"_s);
    const QString draft = folder.filePath(u"workspace"_s);
    if (const auto copied = copyFiles(from, copy); !copied)
        return std::unexpected(copied.error());
    auto report = recoverInto(draft, copy);
    if (!report)
        return report;
    const auto lock = WorkspaceLock::acquire(full);
    if (!lock)
        return std::unexpected(lock.error());
    if (const auto placed = putInPlace(draft, full); !placed)
        return std::unexpected(placed.error());
    return report;
}

} // namespace bucketwatch
