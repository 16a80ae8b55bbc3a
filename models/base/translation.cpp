// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/translation.h"

#include <QDir>

#include <utility>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

constexpr auto Folder = ":/i18n"_L1;
constexpr auto Prefix = "bucketwatch_"_L1;
constexpr auto Suffix = ".qm"_L1;

thread_local bool isWireLanguageOn = false;

} // namespace

WireLanguage::WireLanguage(bool isOn) : m_before(std::exchange(isWireLanguageOn, isOn)) { }

WireLanguage::~WireLanguage()
{
    isWireLanguageOn = m_before;
}

bool WireLanguage::isOn()
{
    return isWireLanguageOn;
}

QLocale textLocale()
{
    return isWireLanguageOn ? QLocale::c() : QLocale();
}

std::unique_ptr<Translation> Translation::of(const QLocale &locale)
{
    std::unique_ptr<Translation> translation(new Translation(locale.language() == QLocale::English));
    if (!translation->load(locale, QString(Prefix.chopped(1)), u"_"_s, QString(Folder)))
        return nullptr;
    return translation;
}

QStringList Translation::languages()
{
    QStringList languages;
    const QStringList files = QDir(QString(Folder)).entryList({Prefix + u'*' + Suffix}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString language = file.sliced(Prefix.size()).chopped(Suffix.size());
        if (QLocale(language).name().startsWith(language)) // not one that is made up to test the layout
            languages.append(language);
    }
    languages.removeOne(u"en"_s);
    languages.prepend(u"en"_s);
    return languages;
}

QString Translation::translate(const char *context, const char *source, const char *disambiguation, int count) const
{
    return isWireLanguageOn && !m_isEnglish ? QString() : QTranslator::translate(context, source, disambiguation, count);
}

} // namespace bucketwatch
