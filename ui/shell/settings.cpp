// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/settings.h"

#include <QMetaEnum>
#include <QSettings>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int Version = 1;
const auto VersionKey = u"version"_s;
const auto ThemeKey = u"theme"_s;
const auto LanguageKey = u"language"_s;
const auto PageKey = u"page"_s;
const auto NavigationKey = u"navigationShown"_s;
const auto RegionKey = u"region"_s;
const auto IdentityKey = u"identity"_s;
const auto EndpointPortKey = u"endpointPort"_s;

QString stateKey(const QString &name)
{
    return u"state/"_s + name;
}

} // namespace

Settings::Settings(QObject *parent) : QObject(parent), m_store(std::make_unique<QSettings>(u"bucketwatch"_s, u"bucketwatch"_s))
{
    migrate();
}

Settings::Settings(const QString &file, QObject *parent) : QObject(parent), m_store(std::make_unique<QSettings>(file, QSettings::IniFormat))
{
    migrate();
}

Settings::~Settings() = default;

void Settings::migrate()
{
    // A newer program may mean something else by the same names: begin anew rather than guess.
    if (m_store->value(VersionKey, Version).toInt() != Version)
        m_store->clear();
    m_store->setValue(VersionKey, Version);
}

Theme::Choice Settings::theme() const
{
    const int value = QMetaEnum::fromType<Theme::Choice>().keyToValue(m_store->value(ThemeKey).toString().toLatin1().constData());
    return value < 0 ? Theme::Choice::System : Theme::Choice(value);
}

QString Settings::language() const
{
    return m_store->value(LanguageKey).toString();
}

void Settings::setLanguage(const QString &language)
{
    m_store->setValue(LanguageKey, language);
}

void Settings::setTheme(Theme::Choice theme)
{
    m_store->setValue(ThemeKey, QString::fromLatin1(QMetaEnum::fromType<Theme::Choice>().valueToKey(int(theme))));
}

QString Settings::page() const
{
    return m_store->value(PageKey).toString();
}

void Settings::setPage(const QString &id)
{
    m_store->setValue(PageKey, id);
}

bool Settings::isNavigationShown() const
{
    return m_store->value(NavigationKey).toString() != u"false"_s; // of a bool only this is not the default
}

void Settings::setNavigationShown(bool shown)
{
    m_store->setValue(NavigationKey, shown);
}

QString Settings::region() const
{
    return m_store->value(RegionKey).toString();
}

QString Settings::identity() const
{
    return m_store->value(IdentityKey).toString();
}

void Settings::setSession(const QString &region, const QString &identity)
{
    m_store->setValue(RegionKey, region);
    m_store->setValue(IdentityKey, identity);
}

quint16 Settings::endpointPort() const
{
    bool valid = false;
    const quint16 port = m_store->value(EndpointPortKey).toString().toUShort(&valid);
    return valid ? port : 0;
}

void Settings::setEndpointPort(quint16 port)
{
    m_store->setValue(EndpointPortKey, port);
}

QByteArray Settings::state(const QString &name) const
{
    return m_store->value(stateKey(name)).toByteArray();
}

void Settings::setState(const QString &name, const QByteArray &state)
{
    m_store->setValue(stateKey(name), state);
}

} // namespace bucketwatch
