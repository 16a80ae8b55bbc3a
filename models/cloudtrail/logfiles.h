// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cloudtrail/unreadable.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <vector>

class QFile;
struct stat;

namespace bucketwatch {

/// A file of a recording as it was when the recording was opened.
struct LogFile
{
    QString path;
    qint64 bytes = 0;
    qint64 modified = 0; ///< milliseconds since the epoch
    bool isHidden = false; ///< it, or a folder below the one that was named, begins with a dot
    QByteArray nativePath = {}; ///< where path cannot say it: names that are not UTF-8, what came through a pipe
    std::shared_ptr<const QFile> spool = {}; ///< holds what came through a pipe, and is gone with the last that refers to it

    friend bool operator==(const LogFile &, const LogFile &) = default;
};

/// LogFile::modified of a file.
[[nodiscard]] qint64 modifiedOf(const struct stat &status);
/// Opens @p file, which has no name yet, for reading. @return what went wrong; empty when nothing did
[[nodiscard]] QString openLog(const LogFile &log, QFile &file);
/// Whether the file is there and still as it was.
[[nodiscard]] bool isUnchanged(const LogFile &log);

/// What stands for the standard input among paths; a file of that name is "./-".
[[nodiscard]] bool isStandardInput(const QString &path);
/// Whether @p path is read from its beginning to its end, once: the standard input, or something that is no file there.
[[nodiscard]] bool isPipe(const QString &path);

struct FoundFiles
{
    std::vector<LogFile> files; ///< by path, each once
    std::vector<QString> pipes; ///< that were named: "-" and FIFOs, each once
    std::vector<Unreadable> unreadable; ///< what is not there, may not be entered, or is neither file nor folder
};

/// All files in @p paths and below, whatever they are called. Links are followed; each file and each folder is taken once,
/// so that a loop ends. Pipes are taken where they are named, and no file where they are found in a folder. Of what is hidden
/// only files count: an editor's lock is a link that leads nowhere.
[[nodiscard]] FoundFiles findFiles(const QStringList &paths);

} // namespace bucketwatch
