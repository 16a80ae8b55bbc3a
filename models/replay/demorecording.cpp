// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/demorecording.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

const auto LogsFolder = u"/halden-2026-11-23"_s; // a recording is titled after its folder

QString pathOf(Demo demo)
{
    switch (demo) {
    case Demo::Day:
        break;
    case Demo::StolenKey:
        return u"/halden-stolen-key.json.gz"_s;
    case Demo::Ransom:
        return u"/halden-ransom.json.gz"_s;
    }
    return LogsFolder;
}

} // namespace

QString demoRecordingFolder()
{
    const QDir program(QCoreApplication::applicationDirPath());
    const QStringList candidates {program.filePath(u"../share/bucketwatch/demo"_s), // installed
        program.filePath(u"../../../resources/demo"_s), // build/PRESET/bin
        QStandardPaths::locate(QStandardPaths::GenericDataLocation, u"bucketwatch/demo"_s, QStandardPaths::LocateDirectory)};
    for (const QString &candidate : candidates) {
        if (!candidate.isEmpty() && QFileInfo(candidate + LogsFolder).isDir())
            return QDir::cleanPath(candidate);
    }
    return {};
}

std::optional<ReplayOptions> demoRecordingOptions(Demo demo)
{
    const QString folder = demoRecordingFolder();
    const QString path = folder + pathOf(demo);
    if (folder.isEmpty() || !QFileInfo::exists(path))
        return std::nullopt;
    return ReplayOptions {.paths = {path},
        .threatLists = {folder + u"/lists/threat.txt"_s},
        .customThreatLists = {folder + u"/lists/custom-threat.txt"_s},
        .torLists = {folder + u"/lists/tor.txt"_s},
        .trustedLists = {folder + u"/lists/trusted.txt"_s},
        .isMonitored = {},
        .jobs = 0};
}

} // namespace bucketwatch
