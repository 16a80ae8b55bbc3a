// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/workspacefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

bool syncToDisk(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool done = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return done;
}

} // namespace

QString logOf(const QString &path)
{
    return path + "-wal"_L1;
}

QString indexOf(const QString &path)
{
    return path + "-shm"_L1;
}

FileMark fileMark(const QString &path)
{
    struct stat status {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    constexpr qint64 NanosecondsOfASecond = 1'000'000'000;
    return {status.st_dev, status.st_ino, status.st_size,
        status.st_mtim.tv_sec * NanosecondsOfASecond + status.st_mtim.tv_nsec};
}

Error cannotBeWritten(const QString &path)
{
    return {Error::Kind::Storage,
        QCoreApplication::translate("bucketwatch::Workspace",
            "%1 cannot be written. Look whether its folder is there, can be written and has room, then try again.")
            .arg(QDir::toNativeSeparators(path)),
        path};
}

Result<void> putInPlace(const QString &draft, const QString &path)
{
    if (!syncToDisk(draft))
        return std::unexpected(cannotBeWritten(path));
    // SQLite's side files of a workspace that goes would be taken for those of the one that comes, but it needs them if it stays.
    const QString log = logOf(path);
    const QString oldLog = log + ".old"_L1;
    QFile::remove(oldLog);
    const bool hadLog = QFile::rename(log, oldLog);
    QFile::remove(indexOf(path));
    // QFile::rename() never replaces a file, std::rename() always does.
    if (std::rename(QFile::encodeName(draft).constData(), QFile::encodeName(path).constData()) != 0) {
        if (hadLog)
            QFile::rename(oldLog, log);
        return std::unexpected(cannotBeWritten(path));
    }
    QFile::remove(oldLog);
    // Without it the new name may be lost in a power cut, but not what it names.
    (void)syncToDisk(QFileInfo(path).path());
    return {};
}

} // namespace bucketwatch
