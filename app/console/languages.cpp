// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace bucketwatch {

using namespace Qt::StringLiterals;

Result<void> loadLanguage(QCoreApplication &application, const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    const auto install = [&application, &locale](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&application);
        if (!translator->load(locale, name, u"_"_s, folder)) {
            delete translator;
            return false;
        }
        return QCoreApplication::installTranslator(translator);
    };
    auto *english = new QTranslator(&application); // plural forms; below everything else
    if (english->load(u":/i18n/bucketwatch_en.qm"_s))
        QCoreApplication::installTranslator(english);
    const bool known = install(u"bucketwatch"_s, u":/i18n"_s);
    if (!language.isEmpty() && !known)
        return std::unexpected(Error {Error::Kind::BadInput, QCoreApplication::translate("Console", "There is no translation for the language %1.").arg(language), {}});
    install(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (!language.isEmpty())
        QLocale::setDefault(locale);
    return {};
}

} // namespace bucketwatch
