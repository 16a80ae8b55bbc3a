// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudtrail/logfiles.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

QString reason(const char *text)
{
    return QCoreApplication::translate("bucketwatch::LogFiles", text);
}

void addFile(const QFileInfo &info, FoundFiles &found)
{
    found.files.push_back({info.filePath(), info.size(), info.lastModified(QTimeZone::UTC).toMSecsSinceEpoch()});
}

void addFolder(const QString &path, FoundFiles &found)
{
    const QDir folder(path);
    if (!QFileInfo(path).isReadable() || !QFileInfo(path).isExecutable()) {
        found.unreadable.push_back({path, reason(QT_TRANSLATE_NOOP("bucketwatch::LogFiles", "The folder may not be read."))});
        return;
    }
    const QFileInfoList entries = folder.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::NoSort);
    for (const QFileInfo &entry : entries) {
        if (entry.isFile())
            addFile(entry, found);
        else if (entry.isDir() && !entry.isSymLink())
            addFolder(entry.filePath(), found);
    }
}

} // namespace

FoundFiles findFiles(const QStringList &paths)
{
    FoundFiles found;
    for (const QString &path : paths) {
        const QFileInfo info(QDir::cleanPath(path));
        if (info.isDir())
            addFolder(info.filePath(), found);
        else if (info.isFile())
            addFile(info, found);
        else if (info.exists())
            found.unreadable.push_back(
                {path, reason(QT_TRANSLATE_NOOP("bucketwatch::LogFiles", "It is neither a file nor a folder."))});
        else
            found.unreadable.push_back(
                {path, reason(QT_TRANSLATE_NOOP("bucketwatch::LogFiles", "There is no such file or folder."))});
    }
    if (paths.size() > 1) { // one folder has each of its files once
        std::vector<std::pair<QString, LogFile>> keyed;
        keyed.reserve(found.files.size());
        for (LogFile &file : found.files)
            keyed.emplace_back(QFileInfo(file.path).canonicalFilePath(), std::move(file));
        std::ranges::stable_sort(keyed, {}, &std::pair<QString, LogFile>::first);
        const auto repeated = std::ranges::unique(keyed, {}, &std::pair<QString, LogFile>::first);
        keyed.erase(repeated.begin(), repeated.end());
        found.files.clear();
        for (auto &[key, file] : keyed)
            found.files.push_back(std::move(file));
    }
    std::ranges::sort(found.files, {}, &LogFile::path);
    return found;
}

} // namespace bucketwatch
