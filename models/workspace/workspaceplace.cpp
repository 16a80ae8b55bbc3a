// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/workspaceplace.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// Whether the file of @p descriptor has no name any more, so that nobody will open it again.
bool isRemoved(int descriptor)
{
    struct stat status {};
    return ::fstat(descriptor, &status) == 0 && status.st_nlink == 0;
}

} // namespace

WorkspacePlace::WorkspacePlace(const QString &path)
    : m_path(path)
    , m_file(::open(QFile::encodeName(path).constData(), O_PATH | O_CLOEXEC))
    , m_mark(fileMark(path))
    , m_log(fileMark(logOf(path)))
    , m_index(fileMark(indexOf(path)))
{
}

WorkspacePlace::~WorkspacePlace()
{
    if (m_file >= 0)
        ::close(m_file);
}

bool WorkspacePlace::hasFile() const
{
    return m_mark.isFile() && fileMark(m_path).isSameFile(m_mark);
}

bool WorkspacePlace::isKept() const
{
    return hasFile() && m_log.isFile() && fileMark(logOf(m_path)).isSameFile(m_log);
}

void WorkspacePlace::withdrawLog(bool isLeft) const
{
    const bool isGone = isRemoved(m_file);
    if (hasFile() || (!isGone && !isLeft && !fileMark(m_path).isFile()))
        return;
    if (const QString log = logOf(m_path); m_log.isFile() && fileMark(log).isSameFile(m_log)) {
        if (isGone)
            QFile::remove(log);
        else
            followFile(log);
    }
    // SQLite makes it anew from the log.
    if (const QString index = indexOf(m_path); m_index.isFile() && fileMark(index).isSameFile(m_index))
        QFile::remove(index);
}

void WorkspacePlace::followFile(const QString &log) const
{
    const QString moved = QFile::symLinkTarget(u"/proc/self/fd/%1"_s.arg(m_file));
    if (fileMark(moved).isSameFile(m_mark) && !QFileInfo::exists(logOf(moved)))
        QFile::rename(log, logOf(moved));
}

} // namespace bucketwatch
