// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/demoworkspace.h"

#include "organization/generator.h"
#include "workspace/newworkspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace bucketwatch {

QString demoWorkspacePath()
{
    // Not AppDataLocation: the path must not depend on how a program names itself.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/bucketwatch/demo.bucketwatch"_s;
}

Result<QString> ensureDemoWorkspace()
{
    QString path = demoWorkspacePath();
    if (QFileInfo::exists(path))
        return path;
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder))
        return std::unexpected(Error {Error::Kind::Storage,
            QCoreApplication::translate("bucketwatch::Workspace", "%1 cannot be written.").arg(QDir::toNativeSeparators(folder)),
            folder});
    const auto written = writeNewWorkspace(path, generateOrganization(demoOptions()), Overwrite::No);
    // Somebody else who started at the same moment may have made it.
    if (!written && !QFileInfo::exists(path))
        return std::unexpected(written.error());
    return path;
}

} // namespace bucketwatch
