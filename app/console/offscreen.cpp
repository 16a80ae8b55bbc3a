// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/offscreen.h"

#include <QTemporaryFile>

#include <cstdio>

namespace bucketwatch {

namespace {

/// The platform says on every window what it lacks, which nobody needs to know.
void withoutPlatformRemarks(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.startsWith(QLatin1StringView("This plugin does not support")))
        std::fprintf(stderr, "%s\n", qUtf8Printable(qFormatLogMessage(type, context, message)));
}

} // namespace

void drawOffscreen(QTemporaryFile &configuration)
{
    QByteArray platform = "offscreen";
    if (configuration.open()) {
        configuration.write(R"({"screens":[{"name":"screen","x":0,"y":0,"width":3840,"height":2160,"logicalDpi":96,"logicalBaseDpi":96,"dpr":1}]})");
        configuration.flush();
        platform += ":configfile=" + configuration.fileName().toLocal8Bit();
    }
    qputenv("QT_QPA_PLATFORM", platform);
    qInstallMessageHandler(withoutPlatformRemarks);
}

} // namespace bucketwatch
