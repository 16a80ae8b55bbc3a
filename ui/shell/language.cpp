// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/language.h"

#include "base/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// The newest is asked first.
void install(const std::unique_ptr<QTranslator> &translator)
{
    if (translator)
        QCoreApplication::installTranslator(translator.get());
}

} // namespace

Language::Language(QObject *parent) : QObject(parent), m_plurals(Translation::of(QLocale(QLocale::English)))
{
    install(m_plurals);
}

Language::~Language() = default;

QStringList Language::offered()
{
    return Translation::languages();
}

QString Language::nameOf(const QString &language)
{
    QString name = QLocale(language).nativeLanguageName();
    if (language == "en"_L1)
        name = u"English"_s; // and not that of one country
    return name.left(1).toUpper() + name.sliced(1);
}

Result<void> Language::setChoice(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    auto translation = Translation::of(locale);
    if (!language.isEmpty() && !translation)
        return std::unexpected(
            Error {Error::Kind::BadInput, tr("There is no translation for the language %1.").arg(language), {}});
    for (auto *old : {&m_ofQt, &m_own}) {
        if (*old) {
            QCoreApplication::removeTranslator(old->get());
            m_retired.push_back(std::move(*old));
        }
    }
    m_ofQt = std::make_unique<QTranslator>();
    if (!m_ofQt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        m_ofQt.reset();
    install(m_ofQt);
    m_own = std::move(translation);
    install(m_own);
    QLocale::setDefault(locale);
    m_choice = language;
    Q_EMIT changed();
    return {};
}

} // namespace bucketwatch
