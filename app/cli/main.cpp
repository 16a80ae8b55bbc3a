// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <iostream>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"bucketwatchctl"_s);
    // English has a file too: it holds the plural forms.
    QTranslator translator;
    if (translator.load(QLocale(), u"bucketwatch"_s, u"_"_s, u":/i18n"_s) || translator.load(u":/i18n/bucketwatch_en"_s))
        QCoreApplication::installTranslator(&translator);
    return bucketwatch::runCommandLine(argc, argv, {std::cin, std::cout, std::cerr});
}
