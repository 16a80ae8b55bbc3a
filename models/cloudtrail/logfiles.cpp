// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudtrail/logfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <set>
#include <tuple>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace bucketwatch {

namespace {

namespace fs = std::filesystem;

/// What a file or folder is, whatever it is called.
using Inode = std::pair<dev_t, ino_t>;

Inode inodeOf(const struct stat &status)
{
    return {status.st_dev, status.st_ino};
}

QString reason(const char *text)
{
    return QCoreApplication::translate("bucketwatch::LogFiles", text);
}

class FileFinder {
public:
    void addNamed(const QString &path)
    {
        if (isPipe(path)) {
            addPipe(path);
            return;
        }
        add({fs::path(QFile::encodeName(QDir::cleanPath(path)).toStdString()), false, true});
        readFolders();
    }

    [[nodiscard]] FoundFiles take(bool mayRepeat)
    {
        readLinkedFolders();
        if (mayRepeat || m_hasLinks) {
            std::ranges::sort(m_found, {}, [](const Found &found) { return std::tie(found.inode, found.file.path); });
            const auto repeated = std::ranges::unique(m_found, {}, &Found::inode);
            m_found.erase(repeated.begin(), repeated.end());
        }
        FoundFiles result {{}, std::move(m_pipes), std::move(m_unreadable)};
        result.files.reserve(m_found.size());
        for (Found &found : m_found)
            result.files.push_back(std::move(found.file));
        std::ranges::sort(result.files, {}, &LogFile::path);
        return result;
    }

private:
    struct Entry {
        fs::path path;
        bool isHidden = false;
        bool isNamed = false; ///< by the user, and not found in a folder
    };
    struct Found {
        Inode inode;
        LogFile file;
    };

    void add(Entry entry)
    {
        struct stat status {};
        if (::stat(entry.path.c_str(), &status) != 0) {
            const bool isAbsent = errno == ENOENT || errno == ENOTDIR || errno == ELOOP;
            if (!isAbsent)
                refuse(entry, qt_error_string(errno));
            else if (entry.isNamed)
                refuse(entry, reason(QT_TRANSLATE_NOOP("bucketwatch::LogFiles", "There is no such file or folder.")));
            else
                refuse(entry, reason(QT_TRANSLATE_NOOP("bucketwatch::LogFiles", "The link leads nowhere.")));
        } else if (S_ISDIR(status.st_mode)) {
            if (m_seen.insert(inodeOf(status)).second)
                m_folders.push_back(std::move(entry));
        } else if (S_ISREG(status.st_mode)) {
            addFile(entry, status);
        } else {
            refuse(entry, reason(QT_TRANSLATE_NOOP("bucketwatch::LogFiles", "It is neither a file nor a folder.")));
        }
    }

    void addPipe(const QString &path)
    {
        struct stat status {};
        const bool isKnown = isStandardInput(path) ? ::fstat(STDIN_FILENO, &status) == 0
                                                   : ::stat(QFile::encodeName(path).constData(), &status) == 0;
        if (!isKnown)
            m_unreadable.push_back({path, qt_error_string(errno)});
        else if (m_seenPipes.insert(inodeOf(status)).second)
            m_pipes.push_back(path);
    }

    void addFile(const Entry &entry, const struct stat &status)
    {
        const auto native = QByteArray::fromStdString(entry.path.native());
        Found found {inodeOf(status), {QFile::decodeName(native), status.st_size, modifiedOf(status), entry.isHidden}};
        if (QFile::encodeName(found.file.path) != native)
            found.file.nativePath = native;
        m_found.push_back(std::move(found));
    }

    void refuse(const Entry &entry, const QString &why)
    {
        if (!entry.isHidden)
            m_unreadable.push_back({QFile::decodeName(entry.path.c_str()), why});
    }

    void readFolders()
    {
        while (!m_folders.empty()) {
            const Entry folder = std::move(m_folders.back());
            m_folders.pop_back();
            readFolder(folder);
        }
    }

    void readFolder(const Entry &folder)
    {
        std::error_code error;
        fs::directory_iterator entries(folder.path, error);
        for (; !error && entries != fs::directory_iterator(); entries.increment(error)) {
            Entry entry {entries->path(), folder.isHidden || entries->path().filename().native().starts_with('.')};
            std::error_code ignored;
            if (!entries->is_symlink(ignored)) {
                add(std::move(entry));
                continue;
            }
            m_hasLinks = true;
            if (entries->is_directory(ignored))
                m_linkedFolders.push_back(std::move(entry));
            else
                add(std::move(entry));
        }
        if (error)
            refuse(folder, reason(QT_TRANSLATE_NOOP("bucketwatch::LogFiles", "The folder may not be read.")));
    }

    /// After all that stands where it is, so that nothing is called by a link that has a name of its own.
    void readLinkedFolders()
    {
        while (!m_linkedFolders.empty()) {
            std::vector<Entry> links = std::exchange(m_linkedFolders, {});
            std::ranges::sort(links, {}, &Entry::path);
            for (Entry &link : links) {
                add(std::move(link));
                readFolders();
            }
        }
    }

    std::vector<Found> m_found;
    std::vector<Unreadable> m_unreadable;
    std::vector<Entry> m_folders; ///< still to be read
    std::vector<Entry> m_linkedFolders;
    std::set<Inode> m_seen; ///< folders
    std::vector<QString> m_pipes;
    std::set<Inode> m_seenPipes;
    bool m_hasLinks = false;
};

} // namespace

qint64 modifiedOf(const struct stat &status)
{
    return qint64(status.st_mtim.tv_sec) * 1000 + status.st_mtim.tv_nsec / 1'000'000;
}

bool isStandardInput(const QString &path)
{
    return path == QLatin1StringView("-");
}

bool isPipe(const QString &path)
{
    struct stat status {};
    return isStandardInput(path) || (::stat(QFile::encodeName(path).constData(), &status) == 0 && S_ISFIFO(status.st_mode));
}

QString openLog(const LogFile &log, QFile &file)
{
    constexpr QIODevice::OpenMode Mode = QIODevice::ReadOnly | QIODevice::Unbuffered;
    if (log.nativePath.isEmpty()) {
        file.setFileName(log.path);
        return file.open(Mode) ? QString() : file.errorString();
    }
    const int descriptor = ::open(log.nativePath.constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return qt_error_string(errno);
    return file.open(descriptor, Mode, QFileDevice::AutoCloseHandle) ? QString() : file.errorString();
}

bool isUnchanged(const LogFile &log)
{
    const QByteArray native = log.nativePath.isEmpty() ? QFile::encodeName(log.path) : log.nativePath;
    struct stat now {};
    return ::stat(native.constData(), &now) == 0 && now.st_size == log.bytes && modifiedOf(now) == log.modified;
}

FoundFiles findFiles(const QStringList &paths)
{
    FileFinder finder;
    for (const QString &path : paths)
        finder.addNamed(path);
    return finder.take(paths.size() > 1);
}

} // namespace bucketwatch
