// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/translation.h"
#include "cli/commandline.h"

#include <QCoreApplication>

#include <iostream>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"bucketwatchctl"_s);
    // English as the AWS CLI beside it, wherever it runs: scripts read what it says. Its file has the plural forms.
    QLocale::setDefault(QLocale::c());
    const auto english = bucketwatch::Translation::of(QLocale(QLocale::English));
    if (english)
        QCoreApplication::installTranslator(english.get());
    return bucketwatch::runCommandLine(argc, argv, {std::cin, std::cout, std::cerr});
}
