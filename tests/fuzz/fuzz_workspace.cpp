// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a workspace file: opened, read, migrated, and recovered. What was recovered must open, and the original must not
// change when it is refused.

#include "workspace/recovery.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cstdlib>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

namespace {

QString folder()
{
    // In memory where there is such a place: a fuzzer writes thousands of files a minute.
    static const QTemporaryDir inMemory(u"/dev/shm/bucketwatch-fuzz-XXXXXX"_s);
    static const QTemporaryDir onDisk;
    return inMemory.isValid() ? inMemory.path() : onDisk.path();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Everything that a program would read. @return whether all of it could be.
bool readAll(const QString &path)
{
    const auto workspace = Workspace::open(path);
    const auto content = workspace ? (*workspace)->read() : Result<WorkspaceContent>(std::unexpected(workspace.error()));
    if (!content)
        return false;
    bool isWhole = true;
    for (const EditSummary &edit : content->history.edits)
        isWhole = (*workspace)->readPatch(edit.number, *content->organization.accounts).has_value() && isWhole;
    return isWhole;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static int argumentCount = 1;
    static char name[] = "fuzz_workspace";
    static char *arguments[] = {name, nullptr};
    static const QCoreApplication application(argumentCount, arguments); // or there is no SQLite
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString path = folder() + u"/input"_s;
    const QString saved = folder() + u"/saved"_s;
    for (const QString &file : {path, saved}) {
        for (const auto suffix : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1})
            QFile::remove(file + suffix);
    }
    if (!write(path, bytes))
        std::abort();
    const auto report = recoverWorkspace(path, saved);
    if (bytesOf(path) != bytes || (!report && QFile::exists(saved)))
        std::abort();
    if (report && !readAll(saved))
        std::abort();
    static_cast<void>(readAll(path));
    return 0;
}
