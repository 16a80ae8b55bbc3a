// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace bucketwatch {

Result<void> writeWholeFile(const QString &path, const QByteArray &content)
{
    const auto failed = [&path](const QString &why) {
        //: %1 is the name of a file, %2 a reason
        return std::unexpected(Error {Error::Kind::Storage,
            QCoreApplication::translate("bucketwatch::Files", "%1 cannot be written: %2.").arg(QDir::toNativeSeparators(path), why),
            {}});
    };
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder))
        return failed(QCoreApplication::translate("bucketwatch::Files", "the folder cannot be made"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return failed(file.errorString());
    return {};
}

} // namespace bucketwatch
