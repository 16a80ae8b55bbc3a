// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/console.h"
#include "console/offscreen.h"

#include <QApplication>
#include <QTemporaryFile>

#include <cstdio>
#include <iostream>

namespace {

int refuse(const bucketwatch::Error &error)
{
    std::fprintf(stderr, "bucketwatch: %s\n", qUtf8Printable(error.message));
    if (!error.detail.isEmpty())
        std::fprintf(stderr, "%s\n", qUtf8Printable(error.detail));
    return 2;
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace bucketwatch;
    using namespace Qt::StringLiterals;

    auto options = parseConsoleOptions(argc, argv);
    if (!options) {
        (options.error().status == 0 ? std::cout : std::cerr) << options.error().words;
        return options.error().status;
    }
    // Pictures need no display.
    QTemporaryFile offscreen;
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    const bool hasDisplay = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    if (!options->pictures.isEmpty() && (platform == "offscreen" || (platform.isEmpty() && !hasDisplay)))
        drawOffscreen(offscreen);

    QApplication application(argc, argv);
    QApplication::setApplicationName(u"bucketwatch"_s);
    QApplication::setApplicationDisplayName(u"Bucketwatch"_s);
    QApplication::setApplicationVersion(QStringLiteral(BUCKETWATCH_VERSION));
    QApplication::setDesktopFileName(u"io.github.bucketwatch.Bucketwatch"_s);
    Console console(application, *options);
    if (const auto started = console.start(); !started)
        return refuse(started.error());
    return console.run();
}
