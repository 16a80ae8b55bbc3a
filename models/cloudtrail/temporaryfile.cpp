// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudtrail/temporaryfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

QString temporaryFolder()
{
    QString named = qEnvironmentVariable("TMPDIR");
    if (!named.isEmpty())
        return named;
    return QFileInfo(u"/var/tmp"_s).isWritable() ? u"/var/tmp"_s : QDir::tempPath();
}

} // namespace

std::unique_ptr<QFile> makeTemporaryFile()
{
    auto file = std::make_unique<QTemporaryFile>(temporaryFolder() + u"/bucketwatch-XXXXXX"_s);
    if (!file->open())
        return nullptr;
    return file;
}

Error noRoomForEvents(const QFile *file)
{
    const QString folder = QDir::toNativeSeparators(temporaryFolder());
    if (!file) {
        return {Error::Kind::Storage,
            QCoreApplication::translate("bucketwatch::EventLog",
                "No temporary file for the events of a large recording can be made in %1. TMPDIR can name another folder.")
                .arg(folder),
            {}};
    }
    return {Error::Kind::Storage,
        QCoreApplication::translate("bucketwatch::EventLog",
            "The temporary file for the events of a large recording cannot be written in %1: %2. TMPDIR can name another folder.")
            .arg(folder, file->errorString()),
        {}};
}

} // namespace bucketwatch
