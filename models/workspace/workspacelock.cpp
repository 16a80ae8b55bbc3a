// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/workspacelock.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QSysInfo>
#include <QThread>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

constexpr std::chrono::milliseconds BetweenTries(20);

std::unexpected<Error> refusal(Error::Kind kind, const QString &message)
{
    return std::unexpected(Error {kind, message, {}});
}

/// False when somebody removed the file between opening and locking it: then the lock means nothing.
bool isStillThere(int descriptor, const QByteArray &file)
{
    struct stat opened {};
    struct stat named {};
    return ::fstat(descriptor, &opened) == 0 && ::stat(file.constData(), &named) == 0 && opened.st_ino == named.st_ino
        && opened.st_dev == named.st_dev;
}

QString ownerIn(const QByteArray &file)
{
    QFile owner(QFile::decodeName(file));
    const QStringList lines = owner.open(QIODevice::ReadOnly) ? QString::fromUtf8(owner.readAll()).split(u'\n') : QStringList();
    if (lines.size() < 3)
        return QCoreApplication::translate("bucketwatch::Workspace", "Another program");
    //: %1 is a program, %2 a process number, %3 a computer
    return QCoreApplication::translate("bucketwatch::Workspace", "%1 (process %2 on %3)")
        .arg(lines.at(0), lines.at(1), lines.at(2));
}

void writeOwner(int descriptor)
{
    const QString owner = QCoreApplication::applicationName() + u'\n' + QString::number(QCoreApplication::applicationPid())
        + u'\n' + QSysInfo::machineHostName() + u'\n';
    const QByteArray bytes = owner.toUtf8();
    // Only a courtesy to later openers: without it they learn less.
    if (::ftruncate(descriptor, 0) != 0 || ::pwrite(descriptor, bytes.constData(), static_cast<std::size_t>(bytes.size()), 0) < 0)
        return;
}

} // namespace

Result<std::unique_ptr<WorkspaceLock>> WorkspaceLock::acquire(const QString &path, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    const QByteArray file = QFile::encodeName(path + ".lock"_L1);
    for (;;) {
        const int descriptor = ::open(file.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
        if (descriptor < 0)
            return refusal(Error::Kind::Denied,
                QCoreApplication::translate("bucketwatch::Workspace",
                    "The folder of this workspace cannot be written, so the workspace can only be read."));
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            ::close(descriptor);
            if (!deadline.hasExpired()) {
                QThread::sleep(BetweenTries); // the kernel's own waiting knows no deadline
                continue;
            }
            return refusal(Error::Kind::Conflict,
                QCoreApplication::translate("bucketwatch::Workspace", "%1 has this workspace open, so it can only be read here.")
                    .arg(ownerIn(file)));
        }
        if (isStillThere(descriptor, file)) {
            writeOwner(descriptor);
            return std::unique_ptr<WorkspaceLock>(new WorkspaceLock(descriptor, file));
        }
        ::close(descriptor);
    }
}

bool WorkspaceLock::isHeld() const
{
    return isStillThere(m_descriptor, m_file);
}

WorkspaceLock::~WorkspaceLock()
{
    if (isHeld()) // or it is another's by now
        ::unlink(m_file.constData());
    ::close(m_descriptor);
}

} // namespace bucketwatch
